/** Which series and which shade a cell gets, and when it is muted. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import {
  answerTone,
  comparisonTone,
  editionTone,
  familySeries,
  familyTone,
  isHighlighted,
  itemTone,
  withHighlight,
} from '../../../src/view/draft/tone.js';

describe('answers side by side', () => {
  test('have one series after another, at full strength; neutral ones are counted out', () => {
    const answers = ['yes', 'no-opinion', 'partly', 'no'];
    assert.deepEqual(
      answers.map((answer) => answerTone({}, answer, answers)),
      [
        { series: 0, shade: 0 },
        { series: 'neutral', shade: 0 },
        { series: 1, shade: 0 },
        { series: 2, shade: 0 },
      ],
    );
  });

  test('have the series that the view gives them; an id may be a name of every object', () => {
    const answers = ['beginner', 'constructor', 'experienced'];
    const tones = { beginner: 2, experienced: 0 } as const;
    assert.deepEqual(
      answers.map((answer) => answerTone({ tones }, answer, answers).series),
      [2, 1, 0],
    );
  });

  test('start again after six', () => {
    const answers = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    assert.equal(answerTone({}, 'f', answers).series, 5);
    assert.equal(answerTone({}, 'g', answers).series, 0);
  });

  for (const answer of ['no-opinion', 'neither', 'other', 'unclassified', 'no-answer']) {
    test(`are grey for ${answer}, even where the view gives it a series`, () => {
      assert.equal(answerTone({ tones: { [answer]: 3 } }, answer, [answer]).series, 'neutral');
    });
  }
});

describe('editions side by side', () => {
  const editions = ['2013', '2016', '2019', '2022'];

  test('are paler the older they are, in three steps', () => {
    assert.deepEqual(
      editions.map((edition) => editionTone({}, edition, editions)),
      [
        { series: 0, shade: 2 },
        { series: 0, shade: 2 },
        { series: 0, shade: 1 },
        { series: 0, shade: 0 },
      ],
    );
  });

  test('have the series of the panel', () => {
    assert.deepEqual(editionTone({ tone: 1 }, '2019', editions), { series: 1, shade: 1 });
  });

  test('have items of the same tone, but grey where they take no side', () => {
    const column = { series: 1, shade: 2 } as const;
    assert.deepEqual(itemTone(column, 'website', undefined), { series: 1, shade: 2 });
    assert.deepEqual(itemTone(column, 'other', undefined), { series: 'neutral', shade: 2 });
  });

  test('have items in the series of their family, in the shade of the edition', () => {
    const column = { series: 1, shade: 2 } as const;
    assert.deepEqual(itemTone(column, 'a', 2), { series: 2, shade: 2 });
    assert.deepEqual(itemTone(column, 'other', 2), { series: 'neutral', shade: 2 });
  });

  test('have families one after another, and those that the view gives a series keep it', () => {
    const all = ['internal', 'constructor', 'both'];
    assert.deepEqual([...familySeries({}, all).values()], [0, 1, 2]);
    assert.deepEqual([...familySeries({ families: { internal: 4 } }, all).values()], [4, 1, 2]);
  });
});

test('a comparison has the third series, or the last where families have theirs', () => {
  assert.deepEqual(comparisonTone(false), { series: 2, shade: 0 });
  assert.deepEqual(comparisonTone(true), { series: 5, shade: 0 });
});

test('a family is at full strength in the legend', () => {
  assert.deepEqual(familyTone({ series: 3, shade: 2 }), { series: 3, shade: 0 });
  assert.deepEqual(familyTone(undefined), { series: 0, shade: 0 });
});

describe('a highlight', () => {
  const cell = { item: 'website', edition: '2013', tone: { series: 1, shade: 2 } } as const;

  test('is of an item or of an edition, and never takes one for the other', () => {
    assert.equal(isHighlighted({ kind: 'item', id: 'website' }, cell), true);
    assert.equal(isHighlighted({ kind: 'item', id: '2013' }, cell), false);
    assert.equal(isHighlighted({ kind: 'edition', id: '2013' }, cell), true);
  });

  test('mutes nothing where there is none', () => {
    assert.deepEqual(withHighlight(cell, null), { tone: { series: 1, shade: 2 }, muted: false });
  });

  test('mutes all else, which keeps its tone', () => {
    const muted = { tone: { series: 1, shade: 2 }, muted: true };
    assert.deepEqual(withHighlight(cell, { kind: 'item', id: 'twitter' }), muted);
    assert.deepEqual(withHighlight(cell, { kind: 'edition', id: '2019' }), muted);
  });

  test('gives an old edition its full strength, and an item the shades of its editions', () => {
    assert.deepEqual(withHighlight(cell, { kind: 'edition', id: '2013' }), {
      tone: { series: 1, shade: 0 },
      muted: false,
    });
    assert.deepEqual(withHighlight(cell, { kind: 'item', id: 'website' }), {
      tone: { series: 1, shade: 2 },
      muted: false,
    });
  });
});
