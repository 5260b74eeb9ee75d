import assert from 'node:assert/strict';
import { test } from 'node:test';

import { loadImage } from '@napi-rs/canvas';

import { layoutSheet } from '../../src/formats/layout-sheet.js';
import { loadRenderer } from '../../src/snapshot/canvas.js';
import { snapshot, snapshots } from '../../src/snapshot/index.js';
import { themes } from '../../src/snapshot/options.js';
import { indexPixels } from '../../src/snapshot/palette.js';
import { swatch } from '../../src/theme/index.js';
import { viewNames } from '../../src/view/index.js';
import { readPng } from '../kit/snapshot.js';

const widgets = ['adoption', 'effects', 'levers'] as const;
const each = widgets.flatMap((widget) => viewNames[widget].map((view) => ({ widget, view })));

test('SNP-01 SNP-18: every view, language and theme gives a picture of the size asked for', async () => {
  for (const { widget, view } of each) {
    for (const lang of ['fr', 'en']) {
      for (const theme of ['light', 'dark'] as const) {
        const made = await snapshot({ widget, view, lang, theme, width: 480 });
        const where = made.name;
        assert.ok(made.data instanceof Uint8Array);
        const png = readPng(made.data);
        assert.deepEqual([png.width, png.height], [480, made.height], where);
        assert.ok(png.palette.length >= 20, where);
        const ink = png.pixels.filter((number) => number !== png.pixels[0]).length;
        assert.ok(ink / png.pixels.length > 0.02, where);
        assert.equal(png.palette[png.pixels[0] ?? -1], themes[theme].surface, where);
        assert.equal(png.texts['Title'], made.view.name, where);
        assert.equal(png.texts['Description'], made.view.description, where);
        assert.equal(png.texts['Source'], made.view.credit, where);
      }
    }
  }
});

test('SNP-01: at scale 2 a picture has twice the pixels, and another decoder reads it', async () => {
  for (const scale of [1, 1.5, 2, 4]) {
    const { data, width, height } = await snapshot({ widget: 'effects', scale });
    assert.equal(width, 600 * scale);
    const image = await loadImage(Buffer.from(data as Uint8Array));
    assert.deepEqual([image.width, image.height], [width, height]);
  }
});

test('SNP-23: each bar is there in its colour, as long as its share and in its order', async () => {
  const { fr } = await import('../../src/locales/fr.js');
  const { measure } = await loadRenderer();
  for (const theme of ['light', 'dark'] as const) {
    const { data, view } = await snapshot({ widget: 'adoption', view: 'crisis', theme });
    assert.equal(view.lang, fr.lang);
    const png = readPng(data as Uint8Array);
    const [place] = layoutSheet(view, { width: 600, measure }).panels;
    assert.ok(place);
    for (const mark of place.layout.marks) {
      const cell = place.panel.rows[mark.row]?.cells[mark.column];
      assert.ok(cell?.value !== null && cell);
      const { fill } = swatch(cell.tone, themes[theme]);
      const number = png.palette.indexOf(fill);
      assert.ok(number >= 0, `${fill} is in the palette`);
      const y = Math.round(place.y + mark.y + mark.height / 2);
      const row = png.pixels.subarray(y * png.width, (y + 1) * png.width);
      const length = row.filter((pixel) => pixel === number).length;
      const expected = (cell.value / 100) * place.layout.plot.width;
      assert.ok(Math.abs(length - expected) <= 2, `${cell.text}: ${length} of ${expected}`);
    }
  }
});

test('SNP-02: the same call gives the same bytes, also in between others', async () => {
  const make = () => snapshot({ widget: 'levers', scale: 2 });
  const first = await make();
  await snapshots({ widget: 'adoption', theme: 'dark', formats: ['png', 'svg'] });
  const [second, third] = await Promise.all([make(), make()]);
  assert.deepEqual(second.data, first.data);
  assert.deepEqual(third.data, first.data);
});

test('colours beyond 256 take one that looks alike, the frequent ones stay exact', () => {
  const width = 40;
  const height = 20;
  const pixels = new Uint8Array(width * height * 4).fill(255);
  // 400 greens, one each; the white of the rest stays as it is.
  for (let i = 0; i < 400; i += 1) pixels.set([i % 200, 200, i < 200 ? 10 : 12, 255], i * 4);
  const { rows, palette } = indexPixels(pixels, width, height);
  assert.equal(palette.length, 256 * 3);
  assert.deepEqual([...palette.subarray(0, 3)], [255, 255, 255]);
  for (let i = 0; i < 400; i += 1) {
    const number = rows[Math.floor(i / width) * (width + 1) + 1 + (i % width)] ?? 0;
    const [r = 0, g = 0, b = 0] = palette.subarray(number * 3, number * 3 + 3);
    assert.ok(Math.abs(r - (i % 200)) <= 80 && g === 200 && b <= 12, `pixel ${i}: ${r} ${g} ${b}`);
  }
});
