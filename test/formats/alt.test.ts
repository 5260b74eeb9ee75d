import assert from 'node:assert/strict';
import { test } from 'node:test';

import { toAlternative, toAltText } from '../../src/formats/index.js';
import { titleOf, views } from '../kit/markup.js';
import { plain } from '../kit/views.js';

test('SNP-18: the short text has 80 characters, never over 100, and names type, subject and figure', () => {
  for (const view of views) {
    const { short } = toAlternative(view);
    assert.ok(short.length > 20 && short.length <= 100, titleOf(view));
    assert.match(short, /\d/);
    assert.doesNotMatch(short, /image de|graphique graphique/i);
  }
});

test('SNP-18: the long text has every figure, once a cell', () => {
  for (const view of views) {
    const { long } = toAlternative(view);
    const lines = long.split('\n').map(plain);
    for (const panel of view.panels) {
      for (const row of panel.rows) {
        for (const cell of row.cells) {
          const text = plain(cell.text);
          assert.ok(
            lines.some((line) => line.includes(text)),
            `${titleOf(view)}: ${row.label} ${text}`,
          );
        }
      }
    }
  }
});

test('SNP-18: the file is the short text, an empty line, the long one', () => {
  const view = views.find((one) => one.view === 'crisis' && one.lang === 'fr');
  assert.ok(view);
  assert.deepEqual(plain(toAltText(view)).split('\n').slice(0, 9), [
    'Barres, crise sanitaire : « Pratiques accélérées par la crise » 26 % en 2022',
    '',
    'Barres : 5 valeurs, de 16 % (Pratiques toujours limitées, 2022) à 26 % (Pratiques accélérées par la crise, 2022). Base : responsables d’association. Échantillon : responsables ayant choisi de répondre en ligne (un par association), 2776 en 2022 (printemps 2022).',
    '',
    'Pratiques accélérées par la crise     26 %',
    'Déjà bien outillées, sans changement  22 %',
    'Se sont lancées à cette occasion      19 %',
    'Pratiques toujours limitées           16 %',
    'Sans réponse                          17 %',
  ]);
});
