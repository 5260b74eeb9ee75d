/** A comparison: whatever is given is read, and each fault has its path. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { fr } from '../../src/locales/fr.js';
import {
  adoptionView,
  type Comparison,
  readOptions,
  type ViewOptions,
} from '../../src/view/index.js';

const network: Comparison = {
  name: 'Notre réseau',
  sample: 412,
  edition: 2026,
  base: 'adhérents du réseau',
  source: 'Enquête du réseau, 2026',
  url: 'https://example.org/enquete',
  values: { website: 81, 'social-networks': '64,5 %' },
};
const tools = (comparison: unknown): ViewOptions => ({
  view: 'tools',
  comparison: comparison as Comparison,
});
const faultsOf = (comparison: unknown) =>
  readOptions('adoption', tools(comparison)).faults.map(({ path, found, expected }) => [
    path,
    found,
    expected[0],
  ]);

describe('what is given is checked', () => {
  const cases: [what: string, given: unknown, fault: unknown[]][] = [
    ['no object', 7, ['comparison', '7', 'an object with name, sample and values']],
    ['a list', [1], ['comparison', '(list)', 'an object with name, sample and values']],
    [
      'no name',
      { values: { website: 1 } },
      ['comparison.name', 'nothing', 'who was asked, in 60 characters at most'],
    ],
    ['no values', { name: 'N' }, ['comparison.values', 'nothing', 'an object of shares by item']],
    [
      'an unknown item',
      { name: 'N', values: { site: 4 } },
      ['comparison.values', 'site', 'website'],
    ],
    [
      'no share',
      { name: 'N', values: { website: 101 } },
      ['comparison.values.website', '101', 'a share from 0 to 100'],
    ],
    [
      'NaN',
      { name: 'N', values: { website: NaN } },
      ['comparison.values.website', 'NaN', 'a share from 0 to 100'],
    ],
    [
      'a sample of 0',
      { name: 'N', sample: 0, values: { website: 1 } },
      ['comparison.sample', '0', 'a whole number'],
    ],
    [
      'a year in words',
      { name: 'N', edition: 'now', values: { website: 1 } },
      ['comparison.edition', 'now', 'a year of four digits'],
    ],
    [
      'a script',
      { name: 'N', url: 'javascript:alert(1)', values: { website: 1 } },
      ['comparison.url', 'javascript:alert(1)', 'an address of http or https'],
    ],
    [
      'a long name',
      { name: 'N'.repeat(61), values: { website: 1 } },
      ['comparison.name', 'N'.repeat(61), 'who was asked, in 60 characters at most'],
    ],
  ];
  for (const [what, given, fault] of cases) {
    it(`${what}: one fault with its path`, () => {
      assert.deepEqual(faultsOf(given)[0], fault);
    });
  }

  it('an item with several answers needs an object, and the fault lists them', () => {
    const { faults } = readOptions('effects', {
      view: 'opinions',
      comparison: { name: 'N', values: { revenue: 30, 'member-number': { maybe: 3 } } },
    });
    assert.deepEqual(
      faults.map(({ path, found, expected }) => [path, found, expected]),
      [
        [
          'comparison.values.revenue',
          '30',
          ['an object of shares by answer: positive, no-opinion, negative'],
        ],
        ['comparison.values.member-number', 'maybe', ['positive', 'no-opinion', 'negative']],
      ],
    );
  });

  it('JSON is read, and JSON that is none is one fault', () => {
    const [panel] = adoptionView(fr, tools(JSON.stringify(network))).panels;
    assert.equal(panel?.rows[0]?.cells.at(-1)?.value, 81);
    assert.deepEqual(
      faultsOf('{"name": bad').map(([name, , expected]) => [name, expected]),
      [['comparison', 'an object, or JSON']],
    );
  });

  it('what throws, inherits or recurs is no way in, and nothing given is changed', () => {
    const thrower = new Proxy(
      {},
      {
        getOwnPropertyDescriptor: () => {
          throw new Error('mine');
        },
      },
    );
    assert.deepEqual(faultsOf(thrower)[0]?.slice(0, 2), ['comparison', 'mine']);
    assert.deepEqual(
      faultsOf(Object.create({ name: 'N', values: { website: 1 } }))[0]?.[0],
      'comparison.name',
    );
    const proto = JSON.parse(
      '{"name":"N","values":{"__proto__":{"polluted":1},"website":5}}',
    ) as unknown;
    assert.deepEqual(faultsOf(proto), [['comparison.values', '__proto__', 'website']]);
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    const frozen = Object.freeze({ name: 'N', values: Object.freeze({ website: 5 }) });
    assert.deepEqual(faultsOf(frozen), []);
  });

  it('none is no fault', () => {
    for (const none of [null, undefined, '', '  ']) assert.deepEqual(faultsOf(none), []);
  });
});
