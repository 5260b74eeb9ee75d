/** The bundled figures against the contract in data/*.csv. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import { parseCsv } from '../../scripts/shared/csv.js';
import { barometer,compute, editions, figures, gaps, sources } from '../../src/data/index.js';
import { faults } from '../kit/faults.js';
import { CHECKSUMS, FIGURES, NOT_SHOWN } from '../kit/settled.js';

const file = (name: string) =>
  readFileSync(new URL(`../../data/${name}.csv`, import.meta.url), 'utf8');
const rows = (name: string) => parseCsv(file(name));

describe('the bundled data', () => {
  test('DAT-17 has every row of the contract, field by field', () => {
    const contract = rows('barometer');
    assert.equal(contract.length, FIGURES);
    assert.equal(figures.length, FIGURES);
    for (const [i, row] of contract.entries()) {
      const figure = figures[i];
      assert.ok(figure, row['id']);
      assert.deepEqual(
        {
          id: figure.id,
          widget: figure.widget,
          view: figure.view,
          item: figure.item,
          family: figure.family,
          edition: figure.edition,
          measure: figure.measure,
          base: figure.base,
          base_n: figure.base_n === null ? '' : String(figure.base_n),
          value: String(figure.value),
          unit: figure.unit,
          status: figure.status,
          formula: figure.formula,
          source: figure.source,
          also: figure.also.join(' '),
          caveat: figure.caveat.join(' '),
        },
        {
          id: row['id'],
          widget: row['widget'],
          view: row['view'],
          item: row['item'],
          family: row['family'],
          edition: row['edition'],
          measure: row['measure'],
          base: row['base'],
          base_n: row['base_n'],
          value: row['value'],
          unit: row['unit'],
          status: row['status'],
          formula: row['formula'],
          source: row['source'],
          also: row['also'],
          caveat: row['caveat'],
        },
      );
    }
  });

  test('DAT-17 the contract itself is the one that was settled', () => {
    const sum = (name: string) => createHash('sha256').update(file(name)).digest('hex').slice(0, 16);
    assert.deepEqual(
      Object.keys(CHECKSUMS).map((name) => [name, sum(name)]),
      Object.entries(CHECKSUMS),
    );
  });

  test('knows the editions, the gaps and the sources', () => {
    assert.deepEqual(
      editions.map((e) => [e.edition, e.leaders, e.exact]),
      [
        ['2013', 1652, true],
        ['2016', 1601, true],
        ['2019', 2500, false],
        ['2022', 2776, true],
        ['2025', 2285, true],
      ],
    );
    assert.deepEqual(
      gaps.map((g) => [g.view, g.item, g.edition, g.reason]),
      [
        ['adoption.tools', 'twitter', '2016', 'asked-otherwise'],
        ['adoption.tools', 'twitter', '2019', 'asked-otherwise'],
      ],
    );
    assert.equal(sources.length, 15);
    assert.equal(sources[0]?.key, 'deck-2016');
  });

  test('is frozen, all the way down', () => {
    for (const value of [barometer, figures, figures[0], figures[0]?.caveat, editions[0]]) {
      assert.ok(Object.isFrozen(value));
    }
  });

  test('DAT-17 has no fault: sources, bases, caveats, sums, ids', () => {
    assert.deepEqual(faults(barometer), []);
  });
});

describe('what the study says in words', () => {
  const [statements, groups, context, position] = [
    ...['statements', 'groups', 'context', 'position'].map(rows),
  ];
  const ids = (list = rows('barometer')) => new Set(list.map(({ id }) => id));
  const words = (text = '') => text.split(' ').filter(Boolean);

  test('DAT-17 is here whole, though no view shows it yet', () => {
    assert.deepEqual(
      Object.keys(NOT_SHOWN.files).map((name) => [name, rows(name).length]),
      Object.entries(NOT_SHOWN.files),
    );
  });

  test('DAT-17 quotes figures and sources that there are, in a list that there is', () => {
    const quotable = new Set([...ids(), ...ids(context)]);
    const keys = new Set(sources.map(({ key }) => key));
    const lists = new Set(groups?.map(({ group }) => group));
    assert.equal(ids(statements).size, statements?.length);
    for (const { id, numbers, source, group, text_fr, text_en } of statements ?? []) {
      assert.deepEqual(
        words(numbers).filter((number) => !quotable.has(number)),
        [],
        id,
      );
      assert.ok(keys.has(source ?? ''), `${id}: source "${source}"`);
      assert.ok(lists.has(group ?? ''), `${id}: group "${group}"`);
      for (const text of [text_fr, text_en]) assert.ok(text && text.length <= 160, id);
    }
    for (const { id, yes, no, undecided } of position ?? []) {
      const answers = [yes, no, undecided].flatMap(words);
      assert.deepEqual(
        answers.filter((figure) => !ids().has(figure)),
        [],
        id,
      );
    }
  });
});

describe('the validation refuses', () => {
  const figure = figures.find((f) => f.id === 'adoption.maturity.beginner.class.2025');
  assert.ok(figure);
  const withRow = (change: object) => ({
    ...barometer,
    figures: figures.map((f) => (f === figure ? { ...f, ...change } : f)),
  });
  const cases: [name: string, change: object, fault: string][] = [
    ['a row without source', { source: '' }, 'source ""'],
    ['a source that is not listed', { source: 'nowhere' }, 'source "nowhere"'],
    ['a row without base', { base: '' }, 'base ""'],
    ['a row without status', { status: '' }, 'status ""'],
    ['an unknown caveat', { caveat: ['made-up'] }, 'caveat "made-up"'],
    ['a value above 100', { value: 101 }, 'value 101'],
    ['a value that is no number', { value: Number.NaN }, 'value NaN'],
    ['an edition that does not sum to 100', { value: 24 }, 'sums to 101'],
    ['a duplicate id', { id: 'adoption.maturity.beginner.class.2022' }, 'stands twice'],
    ['a view that there is not', { view: 'maturty' }, 'view "adoption.maturty"'],
    ['an edition that is not listed', { edition: '1999' }, 'edition "1999"'],
    ['a derived figure without formula', { status: 'derived' }, 'formula ""'],
    ['a formula that gives another value', { formula: '100-76' }, 'formula "100-76" is not 23'],
  ];
  for (const [name, change, fault] of cases) {
    test(name, () => {
      const found = faults(withRow(change));
      assert.ok(
        found.some((text) => text.includes(fault)),
        `expected a fault with ${fault}, found: ${found.join('; ')}`,
      );
    });
  }
});

describe('the validation refuses an edition', () => {
  const withEdition = (change: object) => ({
    ...barometer,
    editions: editions.map((e) => (e.edition === '2025' ? { ...e, ...change } : e)),
  });
  test('whose period no language can say', () => {
    assert.deepEqual(faults(withEdition({ period: 'summer 2025' })), [
      'edition 2025: period "summer 2025" has no words',
    ]);
    assert.deepEqual(faults(withEdition({ period: 'spring 2025' })), []);
    assert.deepEqual(faults(withEdition({ period: '2025' })), []);
  });
  test('whose source is not listed', () => {
    assert.deepEqual(faults(withEdition({ source: 'nowhere' })), [
      'edition 2025: source "nowhere" is not listed',
    ]);
  });
});

describe('a formula', () => {
  test('is computed', () => {
    assert.equal(compute('100-41-35'), 24);
    assert.equal(compute('50-11'), 39);
  });
  for (const bad of ['', '100', '1+1', 'process.exit()', '100-', '100--1', '1e3-1', '100 - 1']) {
    test(`"${bad}" is refused`, () => {
      assert.throws(() => compute(bad), RangeError);
    });
  }
});
