/** Options: whatever they are, what is not allowed is replaced by its default, and named. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { fr } from '../../src/locales/fr.js';
import { adoptionView, readOptions, viewNames } from '../../src/view/index.js';

test('DAT-20 an unknown view, edition, item or highlight is named with what is allowed', () => {
  const { options, faults } = readOptions('adoption', {
    view: 'toolz',
    edition: '1999 2016',
    items: 'websit',
    highlight: 'x',
  });
  assert.deepEqual(options, {
    view: 'tools',
    edition: ['2016'],
    items: null,
    highlight: null,
    comparison: null,
  });
  assert.deepEqual(faults, [
    { path: 'view', found: 'toolz', expected: viewNames.adoption },
    {
      path: 'edition',
      found: '1999',
      expected: ['2013', '2016', '2019', '2022', '2025', 'latest'],
    },
    {
      path: 'items',
      found: 'websit',
      expected: ['website', 'social-networks', 'collaborative-tools', 'twitter'],
    },
    {
      path: 'highlight',
      found: 'x',
      expected: [
        'website',
        'social-networks',
        'collaborative-tools',
        'twitter',
        '2013',
        '2016',
        '2019',
      ],
    },
  ]);
});

test('DAT-20 ten allowed values at most are listed', () => {
  const { faults } = readOptions('adoption', { view: 'palette', items: 'x' });
  assert.equal(faults[0]?.expected.length, 10);
});

test('DAT-20 an edition may be a number; what is neither text nor number is named by its type', () => {
  const { options, faults } = readOptions('adoption', { edition: [2013, 2016] });
  assert.deepEqual([options.edition, faults], [['2013', '2016'], []]);
  assert.deepEqual(readOptions('adoption', { edition: 2016 }).options.edition, ['2016']);
  for (const [value, said] of [
    [7, '7'],
    [true, '(boolean)'],
    [{}, '(object)'],
    [() => 'tools', '(function)'],
    [Symbol('x'), '(symbol)'],
  ] as const) {
    const given = { view: value, edition: value, items: value, highlight: value } as object;
    const found = readOptions('adoption', given);
    assert.deepEqual(
      found.faults.map((one) => [one.path, one.found]),
      ['view', 'edition', 'items', 'highlight'].map((name) => [name, said]),
    );
    assert.equal(found.options.edition, null);
  }
});

test('DAT-20 lists that throw or never end are a fault, not an error', () => {
  const throwing = Object.defineProperty([], 0, {
    get: () => {
      throw new Error('no');
    },
  });
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  const endless = new Proxy([], { get: (_, name) => (name === 'length' ? 2 ** 53 : 'x') });
  for (const [value, said] of [
    [throwing, '(object)'],
    [proxy, '(object)'],
    [endless, 'x'],
  ] as const) {
    const { options, faults } = readOptions('adoption', { edition: value });
    assert.equal(options.edition, null);
    assert.deepEqual(
      faults.map((one) => one.found),
      [said],
    );
  }
});

for (const value of ['', '   ', null, undefined, [], ['', null]]) {
  test(`${JSON.stringify(value) ?? typeof value} is no option and no fault`, () => {
    const given = { view: value, edition: value, items: value, highlight: value } as object;
    assert.deepEqual(readOptions('adoption', given), {
      options: { view: 'tools', edition: null, items: null, highlight: null, comparison: null },
      faults: [],
    });
  });
}

for (const value of ['__proto__', 'constructor', 'toString', 'x'.repeat(100_000)]) {
  test(`SEC-18 "${value.slice(0, 20)}" as every option is a fault, not an error`, () => {
    const given = { view: value, edition: value, items: value, highlight: value };
    const { options, faults } = readOptions('levers', given);
    assert.equal(options.view, 'needs');
    assert.equal(faults.length, 4);
    assert.ok(faults.every(({ found }) => found.length <= 80));
    assert.equal(adoptionView(fr, given).view, 'tools');
  });
}
