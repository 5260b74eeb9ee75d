import assert from 'node:assert/strict';
import { test } from 'node:test';

import { moveFocus } from '../../../src/elements/explore/arrow-keys.js';
import type { View } from '../../../src/view/view.js';

/** Two panels: two rows of two columns, then one row of one. */
const viewOf = (dir: 'ltr' | 'rtl'): View =>
  ({
    dir,
    panels: [
      { rows: [{}, {}], columns: [{}, {}] },
      { rows: [{}], columns: [{}] },
    ],
  }) as unknown as View;
const view = viewOf('ltr');
const at = (panel: number, row: number, column: number) => ({ panel, row, column });

test('the first key leads to the first figure', () => {
  for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home']) {
    assert.deepEqual(moveFocus(view, null, key), at(0, 0, 0), key);
  }
});

test('right and left walk through the items, and on into the next panel', () => {
  assert.deepEqual(moveFocus(view, at(0, 0, 1), 'ArrowRight'), at(0, 1, 1));
  assert.deepEqual(moveFocus(view, at(0, 1, 1), 'ArrowRight'), at(1, 0, 0));
  assert.deepEqual(moveFocus(view, at(1, 0, 0), 'ArrowLeft'), at(0, 1, 0));
});

test('from right to left they are the other way round', () => {
  assert.deepEqual(moveFocus(viewOf('rtl'), at(0, 0, 0), 'ArrowLeft'), at(0, 1, 0));
  assert.deepEqual(moveFocus(viewOf('rtl'), at(0, 1, 0), 'ArrowRight'), at(0, 0, 0));
});

test('up and down walk through the series of an item', () => {
  assert.deepEqual(moveFocus(view, at(0, 0, 0), 'ArrowDown'), at(0, 0, 1));
  assert.deepEqual(moveFocus(view, at(0, 0, 1), 'ArrowUp'), at(0, 0, 0));
});

test('at an end nothing moves', () => {
  assert.deepEqual(moveFocus(view, at(0, 0, 0), 'ArrowLeft'), at(0, 0, 0));
  assert.deepEqual(moveFocus(view, at(1, 0, 0), 'ArrowRight'), at(1, 0, 0));
  assert.deepEqual(moveFocus(view, at(0, 0, 1), 'ArrowDown'), at(0, 0, 1));
});

test('Home and End lead to the first and the last figure', () => {
  assert.deepEqual(moveFocus(view, at(0, 1, 1), 'Home'), at(0, 0, 0));
  assert.deepEqual(moveFocus(view, at(0, 0, 1), 'End'), at(1, 0, 0));
});

test('a chart of one series leaves the keys that scroll to the page, as all other keys', () => {
  assert.equal(moveFocus(view, at(1, 0, 0), 'ArrowDown'), null);
  for (const key of ['Tab', 'Enter', ' ', 'PageDown', 'a', 'toString']) {
    assert.equal(moveFocus(view, at(0, 0, 0), key), null, key);
  }
});

test('a view without figures leads nowhere', () => {
  const empty = { dir: 'ltr', panels: [] } as unknown as View;
  assert.equal(moveFocus(empty, null, 'End'), null);
});
