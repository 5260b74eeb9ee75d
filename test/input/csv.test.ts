import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readCsv } from '../../src/input/csv.js';

test('cells keep their places over quoted line ends', () => {
  const { lines } = readCsv('a;"b\r\nc";d\r\ne;f;g');
  assert.deepEqual(
    lines.flat().map(({ text, line, column }) => [text, line, column]),
    [
      ['a', 1, 1],
      ['b\nc', 1, 3],
      ['d', 2, 4],
      ['e', 3, 1],
      ['f', 3, 3],
      ['g', 3, 5],
    ],
  );
});
