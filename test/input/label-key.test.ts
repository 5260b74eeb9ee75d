/** Labels that look the same. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { firstSpelling, labelKey } from '../../src/input/label-key.js';

const same: readonly [string, string][] = [
  ["Lettre d'information", 'Lettre d’information'],
  ["Lettre d'information", 'Lettre dʼinformation'],
  ['Site internet', 'Site\u00a0internet'],
  ['Site internet', 'Site  internet '],
  ['Site internet', 'Site\u202finternet'],
  ['Site internet', 'Site\ninternet'],
  ['Réseaux', 'Re\u0301seaux'],
  // Word processors put a soft hyphen in, and web pages a zero-width space.
  ['Réseaux', 'Ré\u00adseaux'],
  ['Réseaux', '\ufeffRé\u200bseaux'],
  ['Porte-à-porte', 'Porte\u2011à\u2011porte'],
  ['"Cloud"', '“Cloud”'],
  ['Autres...', 'Autres…'],
];
for (const [one, other] of same) {
  test(`F12 ${JSON.stringify(one)} and ${JSON.stringify(other)} are one label`, () => {
    assert.equal(labelKey(one), labelKey(other));
  });
}

const different: readonly [string, string][] = [
  ['Site', 'Sites'],
  ['Élu', 'Elu'],
  ['CO²', 'CO2'],
  ['18-25', '18–25'],
  ['Site internet', 'Siteinternet'],
];
for (const [one, other] of different) {
  test(`F12 ${JSON.stringify(one)} and ${JSON.stringify(other)} are two labels`, () => {
    assert.notEqual(labelKey(one), labelKey(other));
  });
}

test('F12 the spelling that comes first is shown', () => {
  const spelling = firstSpelling();
  assert.deepEqual(['Site\u00a0internet', 'Site internet', 'Blog'].map(spelling), [
    'Site\u00a0internet',
    'Site\u00a0internet',
    'Blog',
  ]);
});
