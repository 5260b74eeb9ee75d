/** What may be called a change, apart from any words. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { changeBetween } from '../../../src/view/draft/change.js';

type Figure = Parameters<typeof changeBetween>[0];

/** A share in percent, of leaders and published unless said otherwise. */
const of = (value: number | null, other: Partial<Figure> = {}): Figure => ({
  ...{ value, base: 'leaders', status: 'published', caveat: [] },
  ...other,
});

describe('from one edition to the next', () => {
  const differences: [before: number, after: number, change: number][] = [
    [60, 64, 4],
    [60, 63, 0],
    [60, 63.5, 0],
    [60, 60, 0],
    [60, 57, 0],
    [60, 56, -4],
    [70, 75, 5],
    [0, 100, 100],
  ];
  for (const [before, after, change] of differences) {
    test(`${before} % and then ${after} % is a change of ${change} points`, () => {
      assert.equal(changeBetween(of(before), of(after)), change);
    });
  }
});

describe('whatever the difference', () => {
  const others: [what: string, other: Partial<Figure>][] = [
    ['of another base', { base: 'connected' }],
    ['that a later text reports', { status: 'reported' }],
    ['that is uncertain', { status: 'uncertain' }],
    ['of other wording', { caveat: ['wording-2019'] }],
    ['of Facebook only', { caveat: ['social-2013-facebook-only'] }],
    ['not joined to 2016', { caveat: ['not-joined-to-2016'] }],
    ['of another list', { caveat: ['list-changed'] }],
    ['whose base is unclear', { caveat: ['base-unclear-2019'] }],
    ['that one digest alone has', { caveat: ['single-digest'] }],
    ['of an attributed year', { caveat: ['year-attributed'] }],
    ['with one such caveat among others', { caveat: ['base-presumed', 'list-changed'] }],
  ];
  for (const [what, other] of others) {
    test(`a figure ${what} gives no change, be it the earlier or the later`, () => {
      assert.equal(changeBetween(of(40, other), of(60)), 0);
      assert.equal(changeBetween(of(40), of(60, other)), 0);
    });
  }

  test('two figures of the same other base give one', () => {
    const base = 'connected';
    assert.equal(changeBetween(of(40, { base }), of(60, { base })), 20);
  });

  test('two figures of another list give none, although both have it', () => {
    const caveat = ['list-changed'];
    assert.equal(changeBetween(of(40, { caveat }), of(60, { caveat })), 0);
  });

  test('a derived figure, or one whose base is presumed, gives one', () => {
    assert.equal(changeBetween(of(40, { status: 'derived' }), of(60)), 20);
    assert.equal(changeBetween(of(40), of(60, { caveat: ['base-presumed'] })), 20);
  });
});
