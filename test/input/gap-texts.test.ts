/** What stands in a table's cell instead of a share. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { gapReason } from '../../src/input/gap-texts.js';
import { languages, loadWords } from '../../src/locales/index.js';

test('R5 each reason is read in the words of each language', async () => {
  for (const lang of languages) {
    const { gaps } = await loadWords(lang);
    const read = Object.entries(gaps).map(([reason, text]) => [reason, gapReason(text)]);
    assert.deepEqual(
      read,
      [
        ...['not-published', 'not-asked', 'asked-otherwise'].map((reason) => [reason, reason]),
        ['unreadable', null],
        ...['too-few', 'size-unreadable'].map((reason) => [reason, reason]),
      ],
      lang,
    );
  }
});

const texts: readonly [string, string | null][] = [
  ['', 'not-published'],
  [' \u00a0', 'not-published'],
  ['–', 'not-published'],
  ['N/A', 'not-published'],
  ['Non\u00a0demandé', 'not-asked'],
  ['not-asked', 'not-asked'],
  ['62', null],
  ['62 % environ', null],
  ['constructor', null],
];
for (const [text, reason] of texts) {
  test(`R5 ${JSON.stringify(text)} is ${reason}`, () => {
    assert.equal(gapReason(text), reason);
  });
}
