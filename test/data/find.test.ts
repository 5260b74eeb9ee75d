import assert from 'node:assert/strict';
import { test } from 'node:test';

import { type FigureQuery,figures, findFigures } from '../../src/data/index.js';
import { FIGURES } from '../kit/settled.js';

const ids = (query: FigureQuery): string[] => findFigures(figures, query).map(({ id }) => id);

test('figures by query: every field narrows, several values of a field widen', () => {
  assert.deepEqual(ids({ view: 'tools', item: 'website', edition: ['2016', '2019'] }), [
    'adoption.tools.website.uses.2016',
    'adoption.tools.website.uses.2019',
  ]);
  assert.deepEqual(ids({ widget: 'effects', measure: 'positive', edition: '2022' }), [
    'effects.since-covid.internal-participation.positive.2022',
    'effects.since-covid.information-flow.positive.2022',
    'effects.since-covid.admin-time.positive.2022',
  ]);
  assert.deepEqual(ids({ view: 'who', status: ['uncertain', 'reported'] }), [
    'adoption.who.few-volunteers.carries.2025',
    'adoption.who.few-employees.carries.2025',
    'adoption.who.digital-lead.carries.2022',
  ]);
  assert.deepEqual(ids({ family: 'sharing', edition: '2022', base: 'leaders' }), [
    'levers.needs.shared-tools.would-help.2022',
  ]);
});

test('an empty query, or a field that is undefined, fits all; no value fits none', () => {
  assert.equal(ids({}).length, FIGURES);
  assert.equal(ids({ view: undefined }).length, FIGURES);
  assert.deepEqual(ids({ edition: [] }), []);
  assert.deepEqual(ids({ edition: '1999' }), []);
});

test('what is found is the data’s own rows, frozen', () => {
  const found = findFigures(figures, { item: 'twitter' });
  assert.equal(found[0], figures.find(({ item }) => item === 'twitter'));
  assert.ok(Object.isFrozen(found) && Object.isFrozen(found[0]));
});

test('a misspelt field is refused with those there are', () => {
  assert.throws(() => findFigures(figures, { editions: '2025' } as FigureQuery), {
    name: 'RangeError',
    message:
      'query "editions": expected widget, view, item, family, edition, measure, base, status',
  });
});
