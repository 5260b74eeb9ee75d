import assert from 'node:assert/strict';
import { test } from 'node:test';

import { fileName } from '../../src/formats/index.js';

const view = { widget: 'adoption', view: 'tools', lang: 'fr' };

test('SEC-21: whatever a name is made of, it is a plain file name with its extension', () => {
  const evil = [
    '../../etc/passwd',
    'a/b\\c:*?"<>|',
    'CON',
    'x'.repeat(300),
    'a\u202egnp.exe',
    '.hidden',
    '~/x',
    '/etc/passwd',
    'a\u0000b',
    '',
    '-',
    'É œ ß',
    '$(id)',
    '; id',
  ];
  for (const text of evil) {
    for (const name of [
      fileName({ ...view, view: text }, 'png', { theme: 'light', width: 600, scale: 2 }),
      fileName({ widget: text, view: text, lang: text }, 'csv', { form: text, theme: text }),
      fileName(view, 'txt', { editions: [text, text] }),
    ]) {
      assert.match(name, /^[a-z0-9-]{1,80}\.(png|csv|txt)$/, JSON.stringify(text));
      assert.doesNotMatch(name, /^(con|prn|aux|nul)\./);
      assert.match(name, /^baro[-.]/);
    }
  }
});

test('names say subject and format', () => {
  const parts = { theme: 'light', width: 600 };
  assert.equal(fileName(view, 'png', parts), 'baro-adoption-tools-fr-light-600.png');
  assert.equal(
    fileName(view, 'png', { ...parts, scale: 2 }),
    'baro-adoption-tools-fr-light-600-2x.png',
  );
  assert.equal(
    fileName(view, 'png', { ...parts, editions: ['2013', '2016'] }),
    'baro-adoption-tools-2013-2016-fr-light-600.png',
  );
  assert.equal(fileName(view, 'csv', { form: 'excel' }), 'baro-adoption-tools-fr-excel.csv');
  assert.equal(
    fileName(view, 'png', { ...parts, scale: 1.5 }),
    'baro-adoption-tools-fr-light-600-1-5x.png',
  );
});
