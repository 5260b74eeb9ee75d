/** Whatever the data and the options are, a view comes back and says what it could not read. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { type Barometer, barometer, figures } from '../../src/data/index.js';
import { fr } from '../../src/locales/fr.js';
import {
  adoptionView,
  effectsView,
  leversView,
  readOptions,
  readShare,
  viewNames,
} from '../../src/view/index.js';
import { plain } from '../helpers/views.js';

const website = figures.find((f) => f.id === 'adoption.tools.website.uses.2019');
assert.ok(website);
const withValue = (value: unknown): Barometer => ({
  ...barometer,
  figures: figures.map((f) => (f === website ? { ...f, value: value as number } : f)),
});
const cellFor = (value: unknown) => {
  const row = adoptionView(fr, {}, withValue(value)).panels[0]?.rows.find(
    (r) => r.id === 'website',
  );
  return row?.cells[2];
};

describe('data', () => {
  const nothing: [name: string, data: unknown][] = [
    ['{}', {}],
    ['[]', []],
    ['""', ''],
    ['spaces', '   '],
    ['null', null],
    ['a figure list that is none', { figures: 'x' }],
    ['figures that are none', { figures: [null, 1, 'x', [], {}] }],
  ];
  for (const [name, data] of nothing) {
    test(`DAT-03 ${name} is an empty view with a message`, () => {
      const view = adoptionView(fr, {}, data as Barometer);
      assert.equal(view.state, 'empty');
      assert.equal(view.message, 'Aucun chiffre à afficher.');
      assert.deepEqual(view.panels, []);
      assert.equal(view.title, 'Les outils numériques des associations, selon leurs responsables');
    });
  }

  test('DAT-03 undefined is the barometer', () => {
    assert.equal(adoptionView(fr, {}, undefined).state, 'ready');
  });

  const shares: [given: unknown, value: number | null][] = [
    [62, 62],
    [0, 0],
    [100, 100],
    [12.5, 12.5],
    ['12,5', 12.5],
    ['12.5 %', 12.5],
    ['12,5\u00a0%', 12.5],
    ['62', 62],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
    [Number.NEGATIVE_INFINITY, null],
    [null, null],
    [undefined, null],
    ['1\u202f234', null],
    ['—', null],
    ['', null],
    [-5, null],
    [101, null],
    [true, null],
    [[62], null],
    [{ valueOf: () => 62 }, null],
  ];
  for (const [given, value] of shares) {
    test(`DAT-05 ${JSON.stringify(given) ?? 'undefined'} (${typeof given}) reads as ${value}`, () => {
      assert.equal(readShare(given), value);
    });
  }

  test('DAT-05 minus zero is zero', () => {
    assert.ok(Object.is(readShare(-0), 0));
    assert.equal(plain(cellFor(-0)?.text ?? ''), '0 %');
  });

  test('DAT-05 what is no share is a gap with its reason, never 0', () => {
    const cell = cellFor('—');
    assert.equal(cell?.value, null);
    assert.equal(cell?.reason, 'unreadable');
    assert.equal(cell?.text, 'valeur illisible');
  });

  for (const extreme of [1.7976931348623157e308, -1.7976931348623157e308, 1e21, 2 ** 53 + 1]) {
    test(`DAT-06 ${extreme} is refused`, () => {
      assert.equal(cellFor(extreme)?.reason, 'unreadable');
    });
  }

  test('DAT-06 the smallest number is a share', () => {
    assert.equal(cellFor(5e-324)?.value, 5e-324);
    assert.equal(plain(cellFor(5e-324)?.text ?? ''), '0 %');
  });

  test('DAT-12 a deep-frozen dataset works and is not changed', () => {
    const before = JSON.stringify(barometer);
    const options = Object.freeze({ view: 'tools', items: Object.freeze(['website']) });
    assert.equal(adoptionView(fr, options, barometer).state, 'ready');
    assert.equal(JSON.stringify(barometer), before);
  });

  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    test(`SEC-18 an item, family, base, measure or gap named ${name} is ordinary text`, () => {
      const hostile = { ...website, item: name, family: name, base: name, caveat: [name] };
      const data = {
        ...barometer,
        figures: [...figures, { ...hostile, id: name }],
        gaps: [{ view: 'adoption.tools', item: name, edition: '2013', reason: name, source: '' }],
      };
      const view = adoptionView(fr, {}, data as unknown as Barometer);
      const row = view.panels[0]?.rows.find((r) => r.id === name);
      assert.equal(row?.label, name);
      assert.equal(row.family, name);
      assert.equal(row.cells[0]?.text, 'non publié');
      assert.ok(view.notes.some((note) => note.text === name));
    });
  }

  test('I18-10 and a thousand rows stay in order of value', () => {
    const many = Array.from({ length: 1000 }, (_, i) => ({
      ...website,
      id: `x${i}`,
      item: `item-${i}`,
      value: (i * 7) % 101,
    }));
    const view = adoptionView(fr, {}, { ...barometer, figures: many });
    const values = view.panels[0]?.rows.map((row) => row.cells[0]?.value ?? -1) ?? [];
    assert.equal(values.length, 1000);
    assert.deepEqual(
      values,
      [...values].sort((a, b) => b - a),
    );
  });
});

describe('options', () => {
  test('DAT-20 an unknown view, edition, item or highlight is named with what is allowed', () => {
    const { options, problems } = readOptions('adoption', {
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
    assert.deepEqual(problems, [
      {
        code: 'bad-value',
        name: 'view',
        value: 'toolz',
        expected: viewNames.adoption,
      },
      {
        code: 'bad-value',
        name: 'edition',
        value: '1999',
        expected: ['2013', '2016', '2019', '2022', '2025', 'latest'],
      },
      {
        code: 'bad-value',
        name: 'items',
        value: 'websit',
        expected: ['website', 'social-networks', 'collaborative-tools', 'twitter'],
      },
      {
        code: 'bad-value',
        name: 'highlight',
        value: 'x',
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
    const { problems } = readOptions('adoption', { view: 'palette', items: 'x' });
    assert.equal(problems[0]?.expected.length, 10);
  });

  test('DAT-20 an edition may be a number; what is neither text nor number is named by its type', () => {
    const { options, problems } = readOptions('adoption', { edition: [2013, 2016] });
    assert.deepEqual([options.edition, problems], [['2013', '2016'], []]);
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
        found.problems.map((one) => [one.name, one.value]),
        ['view', 'edition', 'items', 'highlight'].map((name) => [name, said]),
      );
      assert.equal(found.options.edition, null);
    }
  });

  test('DAT-20 lists that throw or never end are a problem, not an error', () => {
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
      const { options, problems } = readOptions('adoption', { edition: value });
      assert.equal(options.edition, null);
      assert.deepEqual(
        problems.map((one) => one.value),
        [said],
      );
    }
  });

  for (const value of ['', '   ', null, undefined, [], ['', null]]) {
    test(`${JSON.stringify(value) ?? typeof value} is no option and no problem`, () => {
      const given = { view: value, edition: value, items: value, highlight: value } as object;
      assert.deepEqual(readOptions('adoption', given), {
        options: { view: 'tools', edition: null, items: null, highlight: null, comparison: null },
        problems: [],
      });
    });
  }

  for (const value of ['__proto__', 'constructor', 'toString', 'x'.repeat(100_000)]) {
    test(`SEC-18 "${value.slice(0, 20)}" as every option is a problem, not an error`, () => {
      const given = { view: value, edition: value, items: value, highlight: value };
      const { options, problems } = readOptions('levers', given);
      assert.equal(options.view, 'needs');
      assert.equal(problems.length, 4);
      assert.ok(problems.every((problem) => problem.value.length <= 80));
      assert.equal(adoptionView(fr, given).view, 'tools');
    });
  }
});

describe('the page', () => {
  const all = () =>
    [
      ...viewNames.adoption.map((view) => adoptionView(fr, { view })),
      ...viewNames.effects.map((view) => effectsView(fr, { view })),
      ...viewNames.levers.map((view) => leversView(fr, { view })),
    ].map((view) => JSON.stringify(view));
  const before = all();
  const names = ['measures', 'items', 'not', 'base', 'editions', 'order', 'end', 'tones', 'tone'];
  const more = ['reference', 'panel', 'measure', 'item', 'by', 'otherSample', 'views'];

  for (const name of [...names, ...more, 'edition', 'highlight', 'theme', 'formatter', 'note']) {
    test(`SEC-17 Object.prototype.${name} changes no view`, () => {
      for (const value of ['polluted', { measure: 'uses' }, 7]) {
        Object.defineProperty(Object.prototype, name, {
          value,
          configurable: true,
          writable: true,
        });
        try {
          const now = all();
          assert.ok(
            now.every((text, index) => text === before[index]),
            typeof value,
          );
        } finally {
          Reflect.deleteProperty(Object.prototype, name);
        }
      }
    });
  }
});
