/** Shares and counts, as people write them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { mayBeAtMost, readCount, readShare, readYear } from '../../src/input/number.js';

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

// As programs write whole numbers. pandas turns a column of whole numbers with a gap in it into decimals
// (pandas.pydata.org/docs/user_guide/gotchas.html), and SAS writes .5.
const written: [given: unknown, count: number | null][] = [
  ['24.0', 24],
  ['24,0', 24],
  ['24.00', 24],
  ['24.000000', 24],
  ['1\u00a0212', 1212],
  ['1\u202f212', 1212],
  ['1\u2003212', 1212],
  ['1\u3000212,0', 1212],
  ['\u200e212\u200f', 212],
  ['\ufeff212', 212],
  ['２１２', 212],
  ['٢١٢', 212],
  ['۲۱۲', 212],
  ['24.000', null],
  ['24,5', null],
  ['24.', null],
  ['²4', null],
];
for (const [given, count] of written) {
  test(`F03 ${JSON.stringify(given)} counts ${count}`, () => {
    assert.equal(readCount(given), count);
  });
}

const percents: [given: unknown, value: number | null][] = [
  ['71.0', 71],
  ['.5', 0.5],
  ['71.', 71],
  ['71\u2009%', 71],
  ['71\u2003%', 71],
  ['\u200f٧١٫٥٪', 71.5],
  ['７１．５％', 71.5],
  ['7²', null],
  ['½', null],
  ['.', null],
];
for (const [given, value] of percents) {
  test(`F03 ${JSON.stringify(given)} reads as ${value}`, () => {
    assert.equal(readShare(given), value);
  });
}

const years: [given: unknown, year: string | null][] = [
  [2024, '2024'],
  ['2024', '2024'],
  ['2024.0', '2024'],
  ['2024,0', '2024'],
  ['2\u202f024', '2024'],
  ['2,024', '2024'],
  ['٢٠٢٤', '2024'],
  ['24', null],
  ['2024-25', null],
  ['2024.5', null],
  [2024.5, null],
  ['20245', null],
  ['', null],
  [null, null],
  [[2024], null],
];
for (const [given, year] of years) {
  test(`F03 ${JSON.stringify(given)} (${typeof given}) is the year ${year}`, () => {
    assert.equal(readYear(given), year);
  });
}

// What may be 30 people or fewer, in any reading.
const few: [given: unknown, few: boolean][] = [
  ['about 24', true],
  ['24 people', true],
  ['n=24', true],
  ['20-29', true],
  ['<30', true],
  ['24.000', true],
  ['24,5', true],
  ['1 20', true],
  ['0', true],
  [0, true],
  [-3, true],
  [24.5, true],
  ['about 200', false],
  ['1,200', false],
  ['1.212.345', false],
  ['200-250', false],
  ['many', false],
  ['', false],
  [1e9, false],
  [Number.NaN, false],
  [true, false],
  [[24], false],
];
for (const [given, expected] of few) {
  test(`F03 ${JSON.stringify(given)} (${typeof given}) ${expected ? 'may be' : 'is not'} few`, () => {
    assert.equal(mayBeAtMost(30, given), expected);
  });
}
