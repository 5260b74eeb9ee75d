/** A dataset's file: JSON or CSV, in any encoding. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readDatasetFile } from '../../src/input/dataset-file.js';

test('DAT-10 of a name that stands twice the last one counts', () => {
  const text = '[{"item":"a","item":"b","edition":2024,"value":1}]';
  assert.deepEqual(readDatasetFile(new TextEncoder().encode(text), {}).value, [
    { item: 'b', edition: 2024, value: 1 },
  ]);
});

test('DAT-09 a file is JSON or CSV by its first sign, in any encoding', () => {
  const text = '\ufeff [{"item":"é"}]';
  const utf16 = Buffer.from(text, 'utf16le');
  assert.deepEqual(readDatasetFile(utf16, {}), {
    value: [{ item: 'é' }],
    faults: [],
    encoding: 'utf-16le',
    lines: null,
  });
  const csv = Buffer.from('item;edition;value\nété;2024;5\n', 'latin1');
  assert.deepEqual(readDatasetFile(csv, {}), {
    value: { figures: [{ item: 'été', edition: '2024', value: '5' }] },
    faults: [],
    encoding: 'windows-1252',
    lines: 1,
  });
});
