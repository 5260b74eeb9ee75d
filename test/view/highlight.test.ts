// What is brought out: an item or an edition, the author's own or a dashboard's.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { toAlternative, toCsv, toJson } from '../../src/formats/index.js';
import { en } from '../../src/locales/en.js';
import { fr } from '../../src/locales/fr.js';
import {
  adoptionView,
  chartView,
  effectsView,
  highlightIn,
  leversView,
  readOptions,
  type View,
} from '../../src/view/index.js';
import { plain } from '../kit/views.js';

/** The cells that are brought out, as "item edition". */
const lit = (view: View): string[] =>
  view.panels.flatMap(({ rows }) =>
    rows.flatMap(({ id, cells }) =>
      cells.filter(({ muted }) => !muted).map(({ edition }) => `${id} ${edition}`),
    ),
  );

describe('an edition brought out', () => {
  test('greys the other editions', () => {
    assert.deepEqual(lit(adoptionView(fr, { highlight: '2016' })), [
      'website 2016',
      'social-networks 2016',
      'collaborative-tools 2016',
      'twitter 2016',
    ]);
  });

  test('has the full colour, whatever its age', () => {
    const shades = (highlight: string | null) =>
      adoptionView(fr, { highlight }).panels[0]?.rows[0]?.cells.map(({ tone }) => tone.shade);
    assert.deepEqual(shades(null), [2, 1, 0]);
    assert.deepEqual(shades('2013'), [0, 1, 0]);
    assert.deepEqual(shades('website'), [2, 1, 0]);
  });

  test('greys the other rows where rows are editions, and the other panels', () => {
    const maturity = adoptionView(fr, { view: 'maturity', highlight: '2022' });
    assert.deepEqual(lit(maturity), ['2022 2022', '2022 2022', '2022 2022', '2022 2022']);
    assert.deepEqual(lit(adoptionView(fr, { view: 'palette', highlight: '2022' })), [
      'video-call 2022',
      'file-sharing 2022',
    ]);
  });

  const findings = [
    [
      '2013',
      'Leur propre site internet : usage déclaré par 69 % des responsables en 2013',
      'Their own website: use reported by 69% of leaders in 2013',
    ],
    [
      '2016',
      'Outils collaboratifs : usage déclaré par 43 % des responsables en 2016, 22 % en 2013 (21 points de plus)',
      'Collaborative tools: use reported by 43% of leaders in 2016, 22% in 2013 (21 points more)',
    ],
  ] as const;
  for (const [highlight, french, english] of findings) {
    test(`is what the finding tells, ${highlight}`, () => {
      assert.equal(plain(adoptionView(fr, { highlight }).summary), french);
      assert.equal(plain(adoptionView(en, { highlight }).summary), english);
    });
  }

  test('is named by the picture, and said first in its description', () => {
    const view = adoptionView(fr, { highlight: '2013' });
    assert.equal(
      plain(view.name),
      'Barres, outils numériques : « Leur propre site internet » 69 % en 2013',
    );
    assert.equal(
      plain(view.description).slice(0, 49),
      'Mis en évidence : 2013. Barres : 9 valeurs, de 8 ',
    );
    assert.deepEqual(adoptionView(en, { highlight: '2013' }).highlight, {
      kind: 'edition',
      id: '2013',
      text: 'Highlighted: 2013.',
    });
  });

  test('may be written as a number', () => {
    assert.equal(adoptionView(en, { highlight: 2013 }).highlight?.id, '2013');
  });

  test('has to be one of the view', () => {
    const { options, faults } = readOptions('adoption', { view: 'tools', highlight: '2025' });
    assert.equal(options.highlight, null);
    assert.deepEqual(faults, [
      {
        path: 'highlight',
        found: '2025',
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
});

describe('an item brought out', () => {
  test('is said in both languages by its label', () => {
    const text = (words: typeof fr) =>
      plain(adoptionView(words, { highlight: 'social-networks' }).highlight?.text ?? '');
    assert.equal(text(fr), 'Mis en évidence : Réseaux sociaux.');
    assert.equal(text(en), 'Highlighted: Social networks.');
  });

  test('that is not shown greys nothing', () => {
    const view = adoptionView(fr, { items: 'website', highlight: 'twitter' });
    assert.deepEqual(lit(view), ['website 2013', 'website 2016', 'website 2019']);
    assert.equal(view.highlight, undefined);
  });

  test('is a column of the CSV, in the JSON and in the alternative text, and only then', () => {
    const view = adoptionView(en, { edition: '2016', highlight: 'website' });
    assert.deepEqual(
      toCsv(view)
        .trim()
        .split('\r\n')
        .map((line) => `${line.split(',')[3]} ${line.split(',').at(-1)}`),
      ['item_id highlight', 'website yes', 'social-networks ', 'collaborative-tools '],
    );
    assert.deepEqual(JSON.parse(toJson(view)), JSON.parse(JSON.stringify(view)));
    assert.match(toAlternative(view).long, /^Highlighted: Their own website\. Bars: 3 values/);
    const none = adoptionView(en, { edition: '2016' });
    assert.equal('highlight' in none, false);
    assert.equal(toCsv(none).split('\r\n')[0]?.endsWith(',figure'), true);
  });
});

describe('what is shared', () => {
  test('holds where the view has it, and is no fault where it has not', () => {
    const shared = { edition: '2022 2025', highlight: ['website', '2022'] };
    const purposes = adoptionView(fr, { view: 'purposes', shared });
    assert.deepEqual(purposes.editions, ['2022', '2025']);
    assert.deepEqual(purposes.highlight?.id, '2022');
    const tools = adoptionView(fr, { shared });
    assert.deepEqual(tools.editions, ['2013', '2016', '2019']);
    assert.deepEqual(tools.highlight?.id, 'website');
    const opinions = effectsView(fr, { shared });
    assert.deepEqual([opinions.editions, opinions.highlight], [['2016'], undefined]);
    assert.deepEqual(readOptions('effects', { shared }).faults, []);
  });

  test('gives way to the widget’s own', () => {
    const shared = { edition: '2022', highlight: ['2022'] };
    const view = leversView(fr, {
      view: 'difficulties',
      edition: '2019',
      highlight: 'human',
      shared,
    });
    assert.deepEqual([view.editions, view.highlight?.id], [['2019'], 'human']);
    const tools = { highlight: 'twitter', shared: { highlight: ['website'] } };
    assert.equal(adoptionView(fr, tools).highlight?.id, 'twitter');
  });

  test('is not brought out of what is not shown', () => {
    const view = adoptionView(fr, { edition: '2013', shared: { highlight: ['2016', 'website'] } });
    assert.equal(view.highlight?.id, 'website');
    const few = adoptionView(fr, { items: 'twitter', shared: { highlight: ['website'] } });
    assert.equal(few.highlight, undefined);
    const next = { shared: { highlight: ['website', '2013'] } };
    assert.equal(adoptionView(fr, { items: 'twitter', ...next }).highlight?.id, '2013');
  });

  test('the latest edition is each view’s own', () => {
    const shared = { edition: 'latest' };
    assert.deepEqual(adoptionView(fr, { shared }).editions, ['2019']);
    assert.deepEqual(leversView(fr, { view: 'difficulties', shared }).editions, ['2025']);
  });

  test('DAT-20 may be anything', () => {
    const hostile = [null, 0, 'x', [], { edition: {}, highlight: 5 }, { highlight: [{}, null] }];
    for (const shared of hostile) {
      const view = adoptionView(fr, { shared: shared as never });
      assert.deepEqual([view.editions, view.highlight], [['2013', '2016', '2019'], undefined]);
    }
  });
});

const own = {
  figures: [
    { item: 'website', edition: 2023, value: 40, base: 'members', source: 'Survey' },
    { item: 'website', edition: 2024, value: 44, base: 'members', source: 'Survey' },
    { item: 'Blog', edition: 2024, value: 12, base: 'members', source: 'Survey' },
  ],
  labels: { website: 'A site' },
};

test('a dataset brings out an item, an edition, and what is shared', () => {
  const ids = (options: object) => chartView(en, own, options).highlight;
  assert.deepEqual(ids({ highlight: 'website' }), {
    kind: 'item',
    id: 'website',
    text: 'Highlighted: A site.',
  });
  assert.equal(ids({ highlight: '2024' })?.kind, 'edition');
  assert.deepEqual(lit(chartView(en, own, { highlight: '2024' })), ['website 2024', 'Blog 2024']);
  assert.equal(ids({ shared: { highlight: ['twitter', '2023'] } })?.id, '2023');
  assert.equal(ids({ shared: { highlight: ['twitter', '2016'] } }), undefined);
  assert.deepEqual(chartView(en, own, { shared: { edition: '2024 2016' } }).editions, ['2024']);
});

test('what a View shows of a choice', () => {
  assert.equal(highlightIn(adoptionView(fr), ['website', '2016']), 'website');
  assert.equal(highlightIn(effectsView(fr), ['website', '2016']), '2016');
  assert.equal(highlightIn(adoptionView(fr, { view: 'ai' }), ['website', '2016']), null);
  // Rows are editions, columns items.
  assert.equal(highlightIn(adoptionView(fr, { view: 'maturity' }), ['beginner']), 'beginner');
  assert.equal(highlightIn(chartView(en, own), ['', '2023']), '2023');
  assert.equal(highlightIn(null, ['2023']), null);
});
