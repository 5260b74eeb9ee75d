/** Whatever the data are, a view comes back; what a page puts on prototypes changes none. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { type Barometer, barometer, figures } from '../../src/data/index.js';
import { fr } from '../../src/locales/fr.js';
import { adoptionView, effectsView, leversView, viewNames } from '../../src/view/index.js';
import { plain } from '../kit/views.js';

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

  test('DAT-05 minus zero is zero', () => {
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
