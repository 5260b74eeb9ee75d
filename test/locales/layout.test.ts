/** Pictures in every language, and in one 40 % longer, by the fonts that draw them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { layoutPanel } from '../../src/chart/layout/all.js';
import { layoutSheet } from '../../src/formats/layout-sheet.js';
import { en } from '../../src/locales/en.js';
import { languages, loadWords, type Words } from '../../src/locales/index.js';
import { loadRenderer } from '../../src/snapshot/canvas.js';
import { checkTexts } from '../kit/layout-checks.js';
import { pseudo } from '../kit/pseudo.js';
import { allViews } from '../kit/views.js';

const { measure } = await loadRenderer();
const all: readonly Words[] = [...(await Promise.all(languages.map(loadWords))), pseudo];

test('I18-05 the pseudo-locale is 40 % longer and keeps the figures', () => {
  const [long, short] = [allViews(pseudo), allViews(en)];
  const lengthOf = (views: typeof long) =>
    views
      .flatMap(({ panels }) => panels.flatMap(({ rows }) => rows.map(({ label }) => label)))
      .join('').length;
  const factor = lengthOf(long) / lengthOf(short);
  assert.ok(factor > 1.37 && factor < 1.45, String(factor));
  const [view] = long;
  assert.equal(view?.panels[0]?.rows[0]?.label, 'Thêîr øwñ wêbšîtê øøøøøø');
  assert.equal(view.panels[0].rows[0].cells[0]?.text, '69%');
});

for (const words of all) {
  // 288 and 304: what a page of 320 px leaves to the chart, with its margins and without.
  for (const width of [200, 288, 304, 568, 1100]) {
    test(`I18-05 charts in ${words.lang} at ${width} px: nothing clipped, no overlap`, () => {
      for (const view of allViews(words)) {
        for (const panel of view.panels) {
          const options = { width, measure, dir: view.dir, alignedPanels: view.panels };
          const where = `${view.widget} ${view.view} ${panel.id}`;
          checkTexts(panel, layoutPanel(panel, options), measure, where);
        }
      }
    });
  }

  test(`I18-05 pictures in ${words.lang} at 320 and 600 px: every text ends inside`, () => {
    for (const view of allViews(words)) {
      for (const width of [320, 600]) {
        const sheet = layoutSheet(view, { width, measure });
        const margin = width < 480 ? 16 : 24;
        for (const { text, x, y, type } of sheet.texts) {
          const wide = measure(text, type.size, type.weight);
          const [from, to] = view.dir === 'rtl' ? [x - wide, x] : [x, x + wide];
          const where = `${view.widget} ${view.view} ${width}: ${text}`;
          assert.ok(from >= margin - 0.01 && to <= width - margin + 0.01, where);
          assert.ok(y + type.size / 2 <= sheet.height - 12, where);
        }
      }
    }
  });
}
