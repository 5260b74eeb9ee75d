import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Measure } from '../../../src/chart/layout/types.js';
import { balanceLines, wrapLines } from '../../../src/formats/picture/wrap.js';

/** Every letter is as wide as it is high: widths are numbers of letters. */
const measure: Measure = (text, size) => text.length * size;
const type = { size: 1, weight: 400 } as const;

test('a text that fits is one line, and no text is none', () => {
  assert.deepEqual(wrapLines('one two', 7, type, measure), ['one two']);
  assert.deepEqual(wrapLines('', 7, type, measure), []);
});

test('lines break between words, where the next would not fit', () => {
  assert.deepEqual(wrapLines('one two three', 7, type, measure), ['one two', 'three']);
  assert.deepEqual(wrapLines('one two three', 6, type, measure), ['one', 'two', 'three']);
});

test('a word longer than the line breaks inside', () => {
  assert.deepEqual(wrapLines('abcdefgh ij', 3, type, measure), ['abc', 'def', 'gh', 'ij']);
});

test('a no-break space keeps its words together', () => {
  assert.deepEqual(wrapLines('so 62\u00a0% now', 6, type, measure), ['so', '62\u00a0%', 'now']);
});

test('balanced, the last word does not stand alone', () => {
  assert.deepEqual(wrapLines('aa bb cc dd ee', 11, type, measure), ['aa bb cc dd', 'ee']);
  assert.deepEqual(balanceLines('aa bb cc dd ee', 11, type, measure), ['aa bb cc', 'dd ee']);
});
