import assert from 'node:assert/strict';
import { test } from 'node:test';

import { layoutSheet } from '../../src/formats/layout-sheet.js';
import { balanceLines, wrapLines } from '../../src/formats/picture/wrap.js';
import { titleOf, views } from '../kit/markup.js';
import { measure } from '../kit/measure.js';
import { workOf } from '../kit/work.js';

const body = { size: 14, weight: 400 } as const;

test('nothing is cut: every text ends inside the sheet, at every width', () => {
  for (const view of views) {
    for (const width of [240, 320, 600, 1200, 2560]) {
      const sheet = layoutSheet(view, { width, measure });
      const margin = width < 480 ? 16 : 24;
      const where = `${titleOf(view)} at ${width}`;
      for (const { text, x, y, type } of sheet.texts) {
        const end = x + measure(text, type.size, type.weight);
        assert.ok(x >= margin && end <= width - margin + 0.01, `${where}: ${text}`);
        assert.ok(y + type.size / 2 <= sheet.height - 12, `${where}: ${text} below the end`);
      }
      for (const { layout, x, y } of sheet.panels) {
        assert.ok(x + layout.width <= width - margin + 0.01, `${where}: a panel`);
        assert.ok(y + layout.height <= sheet.height, `${where}: a panel`);
      }
    }
  }
});

test('lines of text and panels never lie on one another', () => {
  for (const view of views) {
    for (const width of [320, 600, 1200]) {
      const sheet = layoutSheet(view, { width, measure });
      const boxes = [
        ...sheet.texts.map(({ text, x, y, type }) => ({
          what: text,
          x,
          right: x + measure(text, type.size, type.weight),
          top: y - type.size / 2,
          bottom: y + type.size / 2,
        })),
        ...sheet.panels.map(({ layout, x, y }) => ({
          what: 'a panel',
          x,
          right: x + layout.width,
          top: y,
          bottom: y + layout.height,
        })),
      ];
      boxes.forEach((a, i) => {
        for (const b of boxes.slice(i + 1)) {
          const apart =
            a.right <= b.x + 0.01 ||
            b.right <= a.x + 0.01 ||
            a.bottom <= b.top + 0.01 ||
            b.bottom <= a.top + 0.01;
          assert.ok(apart, `${titleOf(view)} at ${width}: ${a.what} and ${b.what}`);
        }
      });
    }
  }
});

test('right to left, the sheet is turned over and its panels with it', () => {
  const [view] = views;
  assert.ok(view);
  const ltr = layoutSheet(view, { width: 600, measure });
  const rtl = layoutSheet({ ...view, dir: 'rtl' }, { width: 600, measure });
  assert.equal(rtl.texts[0]?.x, 600 - (ltr.texts[0]?.x ?? 0));
  assert.equal(rtl.panels[0]?.layout.dir, 'rtl');
});

test('lines break at ordinary spaces only, and a long word where it must', async () => {
  assert.deepEqual(wrapLines('aa bb\u00a0% cc', 40, body, measure), ['aa', 'bb\u00a0%', 'cc']);
  assert.deepEqual(wrapLines('abcdefghij', 40, body, measure), ['abcde', 'fghij']);
  assert.deepEqual(wrapLines('', 40, body, measure), []);
  const long = 'x'.repeat(100_000);
  assert.ok((await workOf(() => wrapLines(long, 560, body, measure))) < 2000);
});

test('a balanced heading has no more lines than a plain one and no lonely last word', () => {
  const text = 'Les usages numériques d’aujourd’hui et ceux qui pourraient venir';
  assert.deepEqual(wrapLines(text, 460, body, measure).length, 2);
  assert.deepEqual(balanceLines(text, 460, body, measure), [
    'Les usages numériques d’aujourd’hui',
    'et ceux qui pourraient venir',
  ]);
});
