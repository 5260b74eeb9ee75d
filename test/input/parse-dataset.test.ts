/** Datasets: whatever is given is read, and each fault has its path. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { en } from '../../src/locales/en.js';
import { chartView, type Dataset, parseDataset } from '../../src/view/index.js';

const paths = (given: unknown): string[] =>
  parseDataset(given).faults.map(
    ({ path, found, expected }) => `${path}: ${found}: ${expected.join(', ')}`,
  );

test('DAT-03, DAT-04 is reported with its path and what was expected, and never thrown', () => {
  const whole = 'an object with figures, or a list of them';
  const expected: [given: unknown, faults: string[]][] = [
    [null, [`figures: nothing: ${whole}`]],
    [undefined, [`figures: nothing: ${whole}`]],
    ['', [`figures: : ${whole}`]],
    [Symbol('x'), [`figures: (symbol): ${whole}`]],
    [{}, ['figures: nothing: a list of figures']],
    [{ figures: {} }, ['figures: (object): a list of figures']],
    [
      { name: 'Ours', sample: 84, values: { website: 71 } },
      [
        'figures: nothing: a list of figures; values by item are a comparison, for one of the three widgets',
      ],
    ],
    [[], []],
    [
      [null, [1]],
      ['figures[0]: nothing: an object', 'figures[1]: (list): an object'],
    ],
    [
      [{ item: 'a', edition: 24, value: 'x' }],
      [
        'figures[0].edition: 24: a year of four digits',
        'figures[0].value: x: a share from 0 to 100',
      ],
    ],
    [
      [{ item: 'a', edition: 2024, value: 5, base_n: 1.5, status: 'sure', unit: 'kg' }],
      [
        'figures[0].base_n: 1.5: a whole number',
        'figures[0].unit: kg: percent',
        'figures[0].status: sure: published, derived, reported, uncertain',
      ],
    ],
    [
      [
        { item: 'a', edition: 2024, value: 5 },
        { item: 'a', edition: 2024, value: 6 },
      ],
      ['figures[1]: a.2024: each figure once: figures[0] is the same'],
    ],
    [
      { figures: [], labels: { a: [] }, sources: 3, gaps: [{ reason: 'lost' }], title: {} },
      [
        'title: (object): a text of 300 characters at most',
        'labels.a: (list): a text of 1000 characters at most',
        'gaps[0].reason: lost: not-published, not-asked, asked-otherwise',
        'sources: 3: a list',
      ],
    ],
  ];
  for (const [given, faults] of expected) {
    assert.deepEqual(paths(given), faults);
    assert.doesNotThrow(() => chartView(en, given as Dataset));
  }
});

const item = { item: 'a', edition: 2024, value: 5 };
const shapes: [given: unknown, fault: string][] = [
  [true, 'figures: (boolean): an object with figures, or a list of them'],
  [7, 'figures: 7: an object with figures, or a list of them'],
  [() => [], 'figures: (function): an object with figures, or a list of them'],
  [{ figures: null }, 'figures: nothing: a list of figures'],
  [{ figures: 'a' }, 'figures: a: a list of figures'],
  [{ figures: { length: 1, 0: item } }, 'figures: (object): a list of figures'],
  [[[item]], 'figures[0]: (list): an object'],
  [[7], 'figures[0]: 7: an object'],
  [[undefined], 'figures[0]: nothing: an object'],
  [[Symbol('x')], 'figures[0]: (symbol): an object'],
  [[{ ...item, item: {} }], 'figures[0].item: (object): a text of 300 characters at most'],
  [[{ ...item, item: '' }], 'figures[0].item: : a text of 300 characters at most'],
  [
    [{ ...item, item: 'b'.repeat(301) }],
    `figures[0].item: ${'b'.repeat(80)}: a text of 300 characters at most`,
  ],
  [[{ ...item, edition: null }], 'figures[0].edition: nothing: a year of four digits'],
  [[{ ...item, edition: 2024.5 }], 'figures[0].edition: 2024.5: a year of four digits'],
  [[{ ...item, edition: [2024] }], 'figures[0].edition: (list): a year of four digits'],
  [[{ ...item, value: [5] }], 'figures[0].value: (list): a share from 0 to 100'],
  [[{ ...item, value: true }], 'figures[0].value: (boolean): a share from 0 to 100'],
  [[{ ...item, value: 5n }], 'figures[0].value: (bigint): a share from 0 to 100'],
  [[{ ...item, value: '1e1' }], 'figures[0].value: 1e1: a share from 0 to 100'],
  [[{ ...item, measure: {} }], 'figures[0].measure: (object): a text of 300 characters at most'],
  [[{ ...item, family: [1] }], 'figures[0].family: (list): a text of 300 characters at most'],
  [
    [{ ...item, source: Symbol('s') }],
    'figures[0].source: (symbol): a text of 300 characters at most',
  ],
  [[{ ...item, base_n: -1 }], 'figures[0].base_n: -1: a whole number'],
  [[{ ...item, base_n: '1e3' }], 'figures[0].base_n: 1e3: a whole number'],
  [[{ ...item, status: 'derived' }], 'figures[0].formula: nothing: whole numbers joined by minus'],
  [[{ ...item, formula: '6-1' }], 'figures[0].formula: 6-1: nothing: not derived'],
  [[{ ...item, caveat: [1] }], 'figures[0].caveat: (list): texts of 1000 characters, 100 at most'],
  [
    [{ ...item, caveat: new Array<string>(4e9) }],
    'figures[0].caveat: (list): texts of 1000 characters, 100 at most',
  ],
  [
    [{ ...item, status: 'reported' }],
    'figures[0].caveat: nothing: a caveat, since the status is reported',
  ],
  [{ figures: [item], labels: [] }, 'labels: (list): an object of texts'],
  [{ figures: [item], editions: {} }, 'editions: (object): a list'],
  [{ figures: [item], gaps: [null] }, 'gaps[0]: nothing: an object'],
  [{ figures: [item], sources: [7] }, 'sources[0]: 7: an object'],
  [
    { figures: [item], labels: { a: 'x'.repeat(1001) } },
    `labels.a: ${'x'.repeat(80)}: a text of 1000 characters at most`,
  ],
  [
    { figures: [item], type: '__proto__' },
    'type: __proto__: one of title, subject, rowHead, figures, labels, editions, sources, gaps, $schema',
  ],
];
for (const [i, [given, fault]] of shapes.entries()) {
  test(`DAT-04 a wrong shape is reported with its path: ${i + 1}, ${fault.slice(0, 60)}`, () => {
    assert.deepEqual(paths(given), [fault]);
    assert.doesNotThrow(() => chartView(en, given as Dataset));
  });
}

test('shares of one in place of shares of a hundred are reported, where no share is above 1', () => {
  const of = (...values: unknown[]) =>
    paths(values.map((value, i) => ({ item: `i${i}`, edition: 2024, value })));
  const told = ['figures: no share above 1: shares of a hundred (71, not 0.71), or unit: percent'];
  assert.deepEqual(of(0.71, '0,48', 1), told);
  const rare = [0.4, 0.7].map((value, i) => ({
    item: `i${i}`,
    edition: 2024,
    value,
    unit: 'percent',
  }));
  assert.deepEqual(paths(rare), []);
  for (const right of [[0.71], [0.71, 12], [1, 0], [0.5, 1.5]]) assert.deepEqual(of(...right), []);
});

test('DAT-11, DAT-12 what throws, runs in circles or is frozen is read without harm', () => {
  const throwing = {
    get figures(): never {
      throw new Error('mine');
    },
  };
  assert.deepEqual(paths(throwing), ['figures: mine: plain data']);
  const circle: Record<string, unknown> = { item: 'a', edition: 2024, value: 5 };
  circle['base'] = circle;
  assert.deepEqual(paths([circle]), [
    'figures[0].base: (object): a text of 300 characters at most',
  ]);
  const frozen = Object.freeze([Object.freeze({ item: 'a', edition: 2024, value: 5 })]);
  const before = JSON.stringify(frozen);
  assert.equal(chartView(en, { figures: frozen }).state, 'ready');
  assert.equal(JSON.stringify(frozen), before);
});

test('SEC-14 control characters are reported by their paths', () => {
  const given = {
    title: 'T\u001b[31m',
    labels: { a: 'A\u0000', b: 'B\tb' },
    figures: [
      { item: 'a', edition: 2024, value: 5, base: 'x\u0007', caveat: ['c\u0080', 'd'] },
      { item: 'e\u007f', edition: 2024, value: 6 },
    ],
  };
  assert.deepEqual(paths(given), [
    'figures[0].base: a control character: text',
    'figures[0].caveat: a control character: text',
    'figures[1].item: a control character: text',
    'title: a control character: text',
    'labels.a: a control character: text',
  ]);
});
