// Views of large datasets are made in tasks: once for what they are made of, and then kept.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { ViewMaker } from '../../../src/elements/dataset/view-maker.js';
import * as anyView from '../../../src/elements/shell/any-view.js';
import { en } from '../../../src/locales/en.js';

/** More figures than are made at once. */
const figures = Array.from({ length: 201 }, (_, i) => ({
  item: `item ${i}`,
  edition: '2024',
  value: 50,
}));
const resources = { text: en.interface, words: en, anyView };

test('an option that is no number: made once, and then there', async () => {
  const maker = new ViewMaker(() => undefined);
  const loaded = { value: { figures }, faults: [] };
  const make = () => maker.make(loaded, resources, { items: NaN as never });
  assert.equal(make(), null);
  await maker.pending;
  assert.equal(make()?.view.panels.length, 1);
});
