import assert from 'node:assert/strict';
import { test } from 'node:test';

import { over, parseColour } from '../../../src/elements/look/css-colour.js';

test('computed colours of both forms', () => {
  assert.deepEqual(parseColour('rgb(0, 102, 126)'), { hex: '#00667e', alpha: 1 });
  assert.deepEqual(parseColour('rgba(255, 0, 0, 0.5)'), { hex: '#ff0000', alpha: 0.5 });
  assert.deepEqual(parseColour('color(srgb 1 0.2 0)'), { hex: '#ff3300', alpha: 1 });
  assert.deepEqual(parseColour('color(srgb 0 0 0 / 0.25)'), { hex: '#000000', alpha: 0.25 });
});

test('what is no such colour is none', () => {
  for (const text of ['', 'red', 'rgb(1, 2)', 'color(display-p3 1 0 0)', 'url(//e/x)']) {
    assert.equal(parseColour(text), null, text);
  }
});

test('a colour over another: transparent leaves it, opaque covers it, half is between', () => {
  assert.equal(over({ hex: '#ff0000', alpha: 0 }, '#ffffff'), '#ffffff');
  assert.equal(over({ hex: '#ff0000', alpha: 1 }, '#ffffff'), '#ff0000');
  assert.equal(over({ hex: '#000000', alpha: 0.5 }, '#ffffff'), '#808080');
});
