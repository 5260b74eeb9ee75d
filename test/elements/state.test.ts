// The states of a widget, event by event, as literals.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import {
  type ElementState,
  frontOf,
  initialState,
  reduce,
  type StateEvent,
  stateName,
} from '../../src/elements/state.js';
import { en } from '../../src/locales/en.js';
import { adoptionView, type View } from '../../src/view/index.js';

const view: View = adoptionView(en);
const other: View = adoptionView(en, { view: 'ai' });

const after = (...events: readonly StateEvent[]): ElementState =>
  events.reduce(reduce, initialState);

const made = { type: 'view', view } as const;
const loadFailed = { type: 'fail', part: 'load', detail: '' } as const;

describe('words', () => {
  const cases: [name: string, events: StateEvent[], words: ElementState['words'], data: string][] =
    [
      ['at first', [], { kind: 'waiting', isRetry: false }, 'loading'],
      ['made', [made], { kind: 'ready', view }, 'ready'],
      [
        'in another language',
        [made, { type: 'load' }, { type: 'view', view: other }],
        { kind: 'ready', view: other },
        'ready',
      ],
      [
        'another language that does not load: the earlier View is better than none',
        [made, loadFailed],
        { kind: 'ready', view },
        'ready',
      ],
      ['nothing comes', [loadFailed], { kind: 'failed', detail: '' }, 'error'],
      [
        'a dataset that can’t be read',
        [{ type: 'fail', part: 'view', detail: 'figures "x"' }],
        { kind: 'failed', detail: 'figures "x"' },
        'error',
      ],
      [
        'a View that fails takes the place of one that was shown',
        [made, { type: 'fail', part: 'view', detail: '' }],
        { kind: 'failed', detail: '' },
        'error',
      ],
      [
        'tried again',
        [loadFailed, { type: 'retry' }],
        { kind: 'waiting', isRetry: true },
        'loading',
      ],
      [
        'and loaded',
        [loadFailed, { type: 'retry' }, { type: 'load' }],
        { kind: 'waiting', isRetry: true },
        'loading',
      ],
      [
        'come after all',
        [loadFailed, { type: 'load' }],
        { kind: 'waiting', isRetry: false },
        'loading',
      ],
    ];
  for (const [name, events, words, data] of cases) {
    test(name, () => {
      const state = after(...events);
      assert.deepEqual(state.words, words);
      assert.equal(stateName(state, false), data);
    });
  }

  test('a View with nothing to show is a state of its own', () => {
    const empty = { ...view, state: 'empty' } as const;
    assert.equal(stateName(after({ type: 'view', view: empty }), false), 'empty');
  });
});

test('while words load, a View that is shown is not yet what was asked for', () => {
  assert.equal(stateName(after(made), true), 'loading');
  assert.equal(stateName(after(loadFailed), true), 'error');
});

describe('chart', () => {
  const requested = { type: 'chart', to: 'loading' } as const;
  const loaded = { type: 'chart', to: 'loaded' } as const;
  const drawn = { type: 'draw' } as const;
  const cases: [name: string, events: StateEvent[], chart: ElementState['chart']][] = [
    ['at first', [], 'idle'],
    ['near', [requested], 'loading'],
    ['its code is there', [requested, loaded], 'loaded'],
    ['painted', [requested, loaded, drawn], 'drawn'],
    ['cleared', [requested, loaded, drawn, { type: 'clear' }], 'loaded'],
    ['lost', [requested, { type: 'chart', to: 'failed' }], 'failed'],
    ['tried again', [requested, { type: 'chart', to: 'failed' }, requested], 'retrying'],
    ['painted before its code: impossible', [requested, drawn], 'loading'],
    [
      'the View fails',
      [made, requested, loaded, drawn, { type: 'fail', part: 'view', detail: '' }],
      'loaded',
    ],
    ['out of the page', [requested, loaded, drawn, { type: 'chart', to: 'idle' }], 'idle'],
  ];
  for (const [name, events, chart] of cases) {
    test(name, () => {
      const state = after(...events);
      assert.equal(state.chart, chart);
    });
  }
});

test('front: the open table, else the painted chart, else the author’s picture, else the marks; after a failure the table', () => {
  const fronts = (['idle', 'retrying', 'loaded', 'drawn'] as const).map((chart) => [
    frontOf(true, chart, true),
    frontOf(false, chart, true),
    frontOf(false, chart, false),
  ]);
  assert.deepEqual(fronts, [
    ['table', 'fallback', 'chart'],
    ['table', 'fallback', 'table'],
    ['table', 'fallback', 'chart'],
    ['table', 'chart', 'chart'],
  ]);
  assert.equal(after({ type: 'toggle-table' }).isTableOpen, true);
  assert.equal(after({ type: 'toggle-table' }, { type: 'toggle-table' }).isTableOpen, false);
});

test('an event that changes nothing gives the same object: no update of the element', () => {
  const state = after(made);
  assert.equal(reduce(state, { type: 'clear' }), state);
  assert.equal(reduce(state, { type: 'draw' }), state);
  assert.equal(reduce(initialState, { type: 'load' }), initialState);
});
