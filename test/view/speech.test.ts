// What is said of every figure in every language, kept as text in test/view/speech/. A change is a
// change for ears: read the difference, then write it anew with
//   BARO_RENEW=1 npm test -- node speech
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { speechOf } from '../../src/elements/explore/speech.js';
import { languages, loadWords } from '../../src/locales/index.js';
import { allViews, plain } from '../kit/views.js';

const folder = fileURLToPath(new URL('speech/', import.meta.url));

for (const lang of languages) {
  test(`A11-11 every figure in ${lang}: item, series, value with unit, place`, async () => {
    const views = allViews(await loadWords(lang));
    const lines = views.flatMap(({ widget, view, panels }) => [
      `=== ${widget} ${view}`,
      ...panels.flatMap((panel) =>
        panel.rows.flatMap((row) => row.cells.map((cell) => plain(cell.speech))),
      ),
      '',
    ]);
    const found = lines.join('\n');
    const file = `${folder}${lang}.txt`;
    if (process.env['BARO_RENEW']) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, found);
    }
    const renew = 'BARO_RENEW=1 npm test -- node speech';
    const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
    assert.equal(found, kept, `${lang}.txt: read what has changed, then ${renew}`);
  });

  test(`A11-11 in ${lang} a message has the label, the value and its place among all`, async () => {
    for (const view of allViews(await loadWords(lang))) {
      const count = view.panels.reduce(
        (sum, { rows, columns }) => sum + rows.length * columns.length,
        0,
      );
      const seen = new Set<string>();
      view.panels.forEach((panel, p) => {
        panel.rows.forEach((row, r) => {
          row.cells.forEach((cell, c) => {
            const text = speechOf(view, { panel: p, row: r, column: c });
            const about = `${view.widget} ${view.view}: ${text}`;
            assert.ok(text.includes(row.label), about);
            assert.ok(text.includes(cell.text), about);
            assert.ok(!seen.has(text), `said of two figures: ${about}`);
            seen.add(text);
            // A note whose sign stands beside the figure is said with it.
            for (const { sign, text: note } of view.notes) {
              if (cell.signs.includes(sign)) assert.ok(text.includes(note), about);
            }
          });
        });
      });
      assert.equal(seen.size, count);
    }
  });
}
