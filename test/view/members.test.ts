/** What a View says once, so that no output has to find it out: rows, comparison, base, share, foot. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { en } from '../../src/locales/en.js';
import { fr } from '../../src/locales/fr.js';
import { adoptionView, leversView, type View, viewNames, widgetIds } from '../../src/view/index.js';

const network = { name: 'Ours', sample: 412, values: { communication: 88, experienced: 12 } };
const comparedIn = ({ panels }: View): string[] =>
  panels.flatMap(({ rows, columns }) =>
    [...rows, ...columns].filter(({ compared }) => compared).map(({ label }) => label),
  );

describe('members of a View', () => {
  it('say whether rows are items or editions', () => {
    const rowsAre = (view: string): string[] =>
      adoptionView(fr, { view }).panels.map((panel) => panel.rowsAre);
    assert.deepEqual(rowsAre('maturity'), ['editions']);
    assert.deepEqual(rowsAre('tools'), ['items']);
  });

  it('mark the column of a comparison, or its row where rows are editions', () => {
    assert.deepEqual(comparedIn(adoptionView(en, { view: 'purposes', comparison: network })), [
      'Ours',
    ]);
    assert.deepEqual(comparedIn(adoptionView(en, { view: 'maturity', comparison: network })), [
      'Ours',
    ]);
    assert.deepEqual(comparedIn(adoptionView(en, { view: 'purposes' })), []);
  });

  it('say in every panel, or in none, that it prints its own base', () => {
    const showBase = ({ panels }: View): boolean[] => panels.map((panel) => panel.showBase);
    assert.deepEqual(showBase(adoptionView(en, { view: 'who' })), [true, true]);
    assert.deepEqual(showBase(leversView(en, { view: 'needs' })), [false, false]);
  });

  it('give a share of the axis, wherever that ends, and null for a gap', () => {
    const figures = (value: number | null) => ({
      figures: [
        { item: 'a', edition: '2025', measure: '', value },
        { item: 'b', edition: '2025', measure: '', value: 50 },
      ].map((figure) => ({ ...figure, widget: 'adoption', view: 'purposes' })),
      ...{ editions: [{ edition: '2025' }], gaps: [], sources: [] },
    });
    const shares = (value: number | null) =>
      adoptionView(en, { view: 'purposes' }, figures(value) as never)
        .panels.flatMap(({ rows }) => rows)
        .find(({ id }) => id === 'a')
        ?.cells.map(({ share }) => share);
    assert.deepEqual(shares(25), [0.25]);
    assert.deepEqual(shares(null), [null]);
  });

  it('mark a French title where the text has another language, and only there', () => {
    const credit = (view: View) => view.foot.find(({ kind }) => kind === 'credit')?.runs;
    assert.deepEqual(credit(adoptionView(en, { view: 'maturity' })), [
      { text: 'Source: Solidatech and Recherches & Solidarités, “' },
      { text: 'La place du numérique dans le projet associatif', lang: 'fr' },
      { text: '”, 2019, 2022 and 2025 editions; presentation independent of the authors.' },
    ]);
    const french = credit(adoptionView(fr, { view: 'maturity' })) ?? [];
    assert.deepEqual(
      french.map(({ lang }) => lang),
      french.map(() => undefined),
    );
  });
});

it('the views of each widget are its specs, in the order of menus', () => {
  assert.deepEqual(widgetIds, ['adoption', 'effects', 'levers']);
  assert.deepEqual(viewNames, {
    adoption: [
      ...['tools', 'purposes', 'maturity', 'potential', 'free-software', 'palette', 'ai', 'who'],
      'crisis',
    ],
    effects: ['opinions', 'recognised', 'signals', 'since-covid'],
    levers: ['needs', 'difficulties'],
  });
});
