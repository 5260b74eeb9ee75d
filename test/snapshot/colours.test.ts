/** A PNG has 256 colours: the others must be shown by one that looks the same. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { layoutSheet } from '../../src/formats/layout-sheet.js';
import { loadRenderer } from '../../src/snapshot/canvas.js';
import { snapshot } from '../../src/snapshot/index.js';
import { themes } from '../../src/snapshot/options.js';
import { rasterize } from '../../src/snapshot/png.js';
import { viewNames, widgetIds } from '../../src/view/index.js';
import { difference } from '../kit/colour-difference.js';
import { readPng } from '../kit/snapshot.js';

/** Below this CIEDE2000 two colours pass for one unless they touch. */
const ALIKE = 3;

interface Replaced {
  readonly colour: string;
  readonly by: string;
  readonly pixels: number;
}

/** Each colour as it was drawn, with what the file has in its place. */
async function replaced(
  widget: (typeof widgetIds)[number],
  view: string,
  theme: 'light' | 'dark',
): Promise<Replaced[]> {
  const made = await snapshot({ widget, view, theme });
  const renderer = await loadRenderer();
  const sheet = layoutSheet(made.view, { width: 600, measure: renderer.measure });
  const { pixels } = rasterize(renderer, { sheet, theme: themes[theme], scale: 1 });
  const png = readPng(made.data as Uint8Array);
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, png.pixels.length);
  const counts = new Map<number, number>();
  png.pixels.forEach((number, i) => {
    const key = ((colours[i] ?? 0) % 2 ** 24) * 256 + number;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return [...counts].map(([key, count]) => {
    // The first byte in memory is red, and the lowest of the number.
    const bgr = Math.floor(key / 256).toString(16);
    const [b, g, r] = bgr.padStart(6, '0').match(/../g) ?? [];
    return { colour: `#${r}${g}${b}`, by: png.palette[key % 256] ?? '', pixels: count };
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`SNP-23: what covers 12 pixels of a ${theme} picture keeps its look in 256 colours`, async () => {
    for (const widget of widgetIds) {
      for (const view of viewNames[widget]) {
        for (const { colour, by, pixels } of await replaced(widget, view, theme)) {
          if (pixels < 12) continue;
          const apart = difference(colour, by);
          const where = `${widget} ${view}: ${colour} is ${by}, ${apart.toFixed(1)} away`;
          assert.ok(apart < ALIKE, where);
        }
      }
    }
  });
}

test('SNP-23: the open marks of the earlier edition keep the colours of their families', async () => {
  const colours = {
    light: ['#477f93', '#a27c23', '#4a742f', '#885477'],
    dark: ['#259299', '#a89439', '#66a67b', '#a08db6'],
  } as const;
  for (const theme of ['light', 'dark'] as const) {
    for (const scale of [1, 2]) {
      const { data } = await snapshot({ widget: 'levers', view: 'needs', theme, scale });
      const { palette } = readPng(data as Uint8Array);
      assert.deepEqual(
        colours[theme].filter((colour) => palette.includes(colour)),
        colours[theme],
      );
    }
  }
});
