/** Shares and counts, as people write them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readCount, readShare } from '../../src/input/number.js';

const shares: [given: unknown, value: number | null][] = [
  [62, 62],
  [0, 0],
  [100, 100],
  [12.5, 12.5],
  ['12,5', 12.5],
  ['12.5 %', 12.5],
  ['12,5\u00a0%', 12.5],
  ['62', 62],
  [' 62 ', 62],
  ['\u00a062\u202f', 62],
  ['62%', 62],
  ['62\u202f%', 62],
  ['62 % ', 62],
  ['4 5', null],
  ['4\u00a05', null],
  ['1 00', null],
  ['12 ,5', null],
  ['12, 5', null],
  ['- 0', null],
  ['6\n2', null],
  ['62 % %', null],
  ['%', null],
  [Number.NaN, null],
  [Number.POSITIVE_INFINITY, null],
  [Number.NEGATIVE_INFINITY, null],
  [null, null],
  [undefined, null],
  ['1\u202f234', null],
  ['—', null],
  ['', null],
  [-5, null],
  [101, null],
  [true, null],
  [[62], null],
  [{ valueOf: () => 62 }, null],
];
for (const [given, value] of shares) {
  test(`DAT-05 ${JSON.stringify(given) ?? 'undefined'} (${typeof given}) reads as ${value}`, () => {
    assert.equal(readShare(given), value);
  });
}

test('DAT-05 minus zero is zero', () => {
  assert.ok(Object.is(readShare(-0), 0));
});

// A count takes spaces between thousands, of any width; what may be a decimal is refused.
const counts: [given: unknown, count: number | null][] = [
  [1200, 1200],
  ['1200', 1200],
  [' 1200 ', 1200],
  ['1 200', 1200],
  ['1\u00a0200', 1200],
  ['1\u202f200', 1200],
  ['1\u2009200', 1200],
  ['12 345 678', 12_345_678],
  [999_999_999, 999_999_999],
  ['1,200', null],
  ['1.200', null],
  ["1'200", null],
  ['1 20', null],
  ['12 00', null],
  ['12 34', null],
  ['1 2 00', null],
  ['1  200', null],
  ['1200 people', null],
  ['0', null],
  ['012', null],
  ['+5', null],
  ['1e3', null],
  ['-1', null],
  ['', null],
  [0, null],
  [-1, null],
  [1.5, null],
  [1e9, null],
  ['1000000000', null],
  [Number.NaN, null],
  [Number.POSITIVE_INFINITY, null],
  [5n, null],
  [[5], null],
  [null, null],
  [undefined, null],
];
for (const [given, count] of counts) {
  test(`${typeof given === 'bigint' ? '5n' : (JSON.stringify(given) ?? 'undefined')} (${typeof given}) counts ${count}`, () => {
    assert.equal(readCount(given), count);
  });
}
