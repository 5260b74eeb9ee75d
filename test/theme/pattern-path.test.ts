import assert from 'node:assert/strict';
import { test } from 'node:test';

import { patternPath } from '../../src/theme/pattern-path.js';

test('lines of a pattern every 7 px, from edge to edge; a solid fill has none', () => {
  assert.equal(patternPath('solid', 14, 7), '');
  assert.equal(patternPath('hatch', 14, 7), 'M-7 7l7-7M0 7l7-7M7 7l7-7');
  assert.equal(patternPath('back-hatch', 14, 7), 'M-7 0l7 7M0 0l7 7M7 0l7 7');
  assert.equal(patternPath('cross', 7, 7), 'M-7 7l7-7M-7 0l7 7M0 7l7-7M0 0l7 7');
  assert.equal(patternPath('lines', 7, 7), 'M3.5 0v7M10.5 0v7');
});

test('dots in rows that are set off by half a step', () => {
  assert.equal(patternPath('dots', 10, 10), 'M3 3h.01M9 3h.01M6 8h.01');
});
