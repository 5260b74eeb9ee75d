/** Datasets: read whatever they are, drawn by the barometer's rules. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { toCsv, toJson, toText } from '../../src/formats/index.js';
import { readDatasetFile } from '../../src/input/dataset-file.js';
import { parseLoaded } from '../../src/input/loaded-dataset.js';
import { en } from '../../src/locales/en.js';
import { fr } from '../../src/locales/fr.js';
import { languages, loadWords } from '../../src/locales/index.js';
import { buildDatasetView } from '../../src/view/dataset-view.js';
import { chartView, type Dataset, type View } from '../../src/view/index.js';
import { footText } from '../kit/foot.js';
import { plain } from '../kit/views.js';

const members = { base: 'associations du réseau', base_n: 212, source: 'survey' } as const;
const survey: Dataset = {
  title: 'Outils de nos membres',
  subject: 'outils',
  rowHead: 'Outil',
  figures: [
    { ...members, item: 'Site internet', value: 71, edition: 2023 },
    { ...members, item: 'Site internet', value: '64,5 %', edition: '2021', base_n: 180 },
    { ...members, item: 'Réseaux sociaux', value: 58, edition: 2023 },
    { item: 'Lettre', value: 12, edition: 2023 },
  ],
  editions: [{ edition: 2023, respondents: 212, period: 'spring 2023' }],
  sources: [
    {
      key: 'survey',
      title: 'Enquête interne',
      publisher: 'Réseau X',
      year: 2023,
      url: 'https://example.org/e',
    },
  ],
};

const table = (view: View): string[] =>
  view.panels.flatMap(({ rows }) =>
    rows.map((row) =>
      plain(
        [
          [row.label, ...row.signs].join(' '),
          ...row.cells.map((c) => [c.text, ...c.signs].join(' ')),
        ].join(' | '),
      ),
    ),
  );
const notes = (view: View): string[] =>
  view.notes.map(({ sign, text }) => plain(`${sign} ${text}`.trim()));

describe('a dataset', () => {
  const view = chartView(fr, survey);

  test('is shown with its title, its bases, its sample and its source', () => {
    assert.equal(view.widget, 'chart');
    assert.equal(view.title, 'Outils de nos membres');
    assert.equal(
      plain(view.summary),
      'Site internet : 71 % en 2023, 64,5 % en 2021 (6,5 points de plus)',
    );
    assert.equal(plain(view.name), 'Barres, outils : « Site internet » 71 % en 2023');
    assert.equal(
      plain(footText(view, 'reading')),
      'Lecture : en 2023, « Site internet » : 71 % (associations du réseau).',
    );
    assert.equal(plain(footText(view, 'base')), 'Base : associations du réseau.');
    assert.equal(plain(footText(view, 'sample')), 'Réponses : 212 en 2023 (printemps 2023).');
    assert.equal(plain(view.credit), 'Source : Réseau X, « Enquête interne », 2023.');
    assert.deepEqual(
      [plain(footText(view, 'read-in')), ...view.sources.map(({ url }) => url)],
      ['En ligne :', 'https://example.org/e'],
    );
  });

  test('a share without base or source says that it lacks it; a gap says why', () => {
    assert.deepEqual(table(view), [
      'Site internet | 64,5 % | 71 %',
      'Réseaux sociaux | non publié | 58 %',
      'Lettre | non publié | 12 % * †',
    ]);
    assert.deepEqual(notes(view), [
      '* L’auteur n’indique pas la base.',
      '† L’auteur n’indique pas la source.',
    ]);
  });

  test('what all shares lack is said once, where it would stand', () => {
    const bare = chartView(fr, { figures: [{ item: 'Don', edition: 2024, value: 7 }] });
    assert.deepEqual(
      [footText(bare, 'base'), bare.credit, bare.notes],
      ['L’auteur n’indique pas la base.', 'L’auteur n’indique pas la source.', []],
    );
  });

  test('never says that the figures are the barometer’s', () => {
    assert.doesNotMatch(JSON.stringify(view), /Solidatech|La place du numérique/);
  });

  test('under 30 answers no share is shown, under 100 it is flagged', () => {
    const few = chartView(en, {
      figures: [29, 30, 99, 100].map((base_n) => ({
        item: `of ${base_n}`,
        value: 50,
        edition: 2024,
        base: 'members',
        base_n,
        source: 'own survey',
      })),
    });
    assert.deepEqual(table(few).sort(), [
      'of 100 | 50%',
      'of 29 | fewer than 30 answers',
      'of 30 * | 50%',
      'of 99 * | 50%',
    ]);
    assert.deepEqual(notes(few), ['* Fewer than 100 answers: read with care.']);
  });

  test('shares of others say of whom, beside the row or the figure', () => {
    const own = (item: string, edition: number, base: string) => ({
      item,
      edition,
      base,
      base_n: 200,
      value: 40,
      source: 's',
    });
    const mixed = chartView(en, {
      figures: [
        own('a', 2023, 'members'),
        own('a', 2024, 'members'),
        own('b', 2024, 'employers'),
        own('c', 2023, 'employers'),
        own('c', 2024, 'members'),
      ],
    });
    assert.equal(footText(mixed, 'base'), 'Base: 200 members.');
    assert.deepEqual(
      mixed.panels[0]?.rows.map(({ label, detail }) => `${label} ${detail}`.trim()),
      ['a', 'b base: 200 employers', 'c'],
    );
    assert.deepEqual(notes(mixed), ['* base: 200 employers']);
  });

  test('answers of one question make a whole, or stand side by side', () => {
    const answers = (no: number): View =>
      chartView(en, {
        figures: [
          { item: 'a', measure: 'yes', value: 60, edition: 2024, base: 'x', source: 's' },
          { item: 'a', measure: 'no', value: no, edition: 2024, base: 'x', source: 's' },
        ],
        labels: { yes: 'Agree', no: 'Disagree' },
      });
    assert.deepEqual(
      [answers(40), answers(20)].map(({ panels }) => panels[0]?.shape),
      ['stacked-bars', 'bars'],
    );
    assert.deepEqual(
      answers(40).panels[0]?.legend.map(({ label }) => label),
      ['Agree', 'Disagree'],
    );
    assert.equal(answers(40).summary, 'a, agree: 60% in 2024');
  });

  test('its shape and its items are chosen among its own', () => {
    const shapes = ['bars', 'dots', 'points', 'stacked-bars', 'pie', null];
    assert.deepEqual(
      shapes.map((shape) => chartView(fr, survey, { shape }).panels[0]?.shape),
      ['bars', 'dots', 'points', 'bars', 'bars', 'bars'],
    );
    const chosen = chartView(fr, survey, { items: 'Lettre, Site internet', edition: 'latest' });
    assert.deepEqual(table(chosen), ['Lettre * † | 12 %', 'Site internet | 71 %']);
  });

  const many = (count: number, more: (i: number) => object): Dataset => ({
    figures: Array.from({ length: count }, (_, i) => ({
      ...members,
      item: 'One',
      value: 50,
      edition: 2024,
      ...more(i),
    })),
  });
  const lines = (view: View): number => toCsv(view).split('\r\n').length - 2;

  test('DAT-07 of many figures the first are shown, and it is said; CSV and JSON have all', () => {
    const item = (i: number) => `Item ${i}`;
    const sizes = [
      many(1000, (i) => ({ item: item(i % 200), edition: 2000 + Math.floor(i / 200) })),
      many(1000, (i) => ({ item: item(i) })),
      many(1000, (i) => ({ edition: 1000 + i })),
      many(1000, (i) => ({ measure: `answer ${i}` })),
      many(1000, (i) => ({ item: item(i), edition: 1000 + i })),
      many(1000, (i) => ({ measure: `answer ${i % 5}`, edition: 1000 + i })),
      many(1000, (i) => ({ measure: `answer ${i}`, edition: 1000 + i })),
      many(12_000, (i) => ({ item: item(i) })),
    ].map((own) => {
      const view = chartView(en, own);
      const [panel] = view.panels;
      return [
        view.panels.length,
        `${panel?.rows.length} x ${panel?.columns.length}`,
        view.notes[0]?.text ?? '',
        lines(view),
        toCsv(JSON.parse(toJson(view)) as View) === toCsv(view),
      ];
    });
    const cut = (all: string, shown: string) =>
      `${all} figures: ${shown} are shown here, the CSV file has them all.`;
    assert.deepEqual(sizes, [
      [1, '200 x 5', '', 1000, true],
      [1, '200 x 1', cut('1,000', '200'), 1000, true],
      [1, '1 x 40', cut('1,000', '40'), 1000, true],
      [1, '1 x 40', cut('1,000', '40'), 1000, true],
      [1, '25 x 25', cut('1,000', '25'), 1600, true],
      [8, '1 x 1', cut('1,000', '8'), 1000, true],
      [1, '1 x 1', cut('1,000', '1'), 1000, true],
      [1, '200 x 1', cut('10,000', '200'), 10_000, true],
    ]);
  });

  test('DAT-07 what is not shown can be asked for by its name', () => {
    const own = many(1000, (i) => ({ item: `Item ${i}`, value: i / 10 }));
    const view = chartView(en, own, { items: 'Item 999, Item 3' });
    assert.deepEqual(table(view), ['Item 999 | 99.9%', 'Item 3 | 0.3%']);
    assert.equal(view.more, undefined);
  });

  test('A11-37 every language has its words, and no text of a gap or a fault', async () => {
    for (const language of languages) {
      const text = JSON.stringify(
        chartView(await loadWords(language), { figures: survey.figures }),
      );
      assert.doesNotMatch(text, /undefined|NaN|\[object|null,"null|\{key\}/, language);
    }
  });
});

describe('what can’t be read', () => {
  test('SEC-14 control characters are told, and a sign stands in their place', () => {
    const given = {
      title: 'T\u001b[31m',
      labels: { a: 'A\u0000', b: 'B\tb' },
      figures: [
        { item: 'a', edition: 2024, value: 5, base: 'x\u0007', caveat: ['c\u0080', 'd'] },
        { item: 'e\u007f', edition: 2024, value: 6 },
      ],
    };
    const text = toText(chartView(en, given));
    for (const shown of ['T\ufffd[31m', 'A\ufffd', 'x\ufffd', 'c\ufffd', 'e\ufffd']) {
      assert.ok(text.includes(shown), shown);
    }
  });

  test('DAT-05 an unreadable value is a gap that says so, an absent one another', () => {
    const values = ['—', Number.NaN, Infinity, -1, 101, '12.5 %', '1 2', null, -0];
    const figures = values.map((value, i) => ({
      item: `i${i}`,
      value,
      edition: 2024,
      base: 'x',
      source: 's',
    }));
    const view = chartView(en, { figures }, { items: figures.map(({ item }) => item) });
    assert.deepEqual(
      view.panels[0]?.rows.map(({ cells }) => cells[0]?.text),
      [
        'unreadable value',
        'unreadable value',
        'unreadable value',
        'unreadable value',
        'unreadable value',
        '12.5%',
        'unreadable value',
        'not published',
        '0%',
      ],
    );
  });

  test('SEC-16, SEC-18 names of prototypes are labels like others', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const labels = JSON.parse('{"__proto__":"P","constructor":"C"}') as Record<string, string>;
    const figures = names.map((item) => ({
      item,
      value: 5,
      edition: 2024,
      base: item,
      source: item,
    }));
    const view = chartView(en, { figures, labels }, { items: names });
    assert.deepEqual(
      view.panels[0]?.rows.map(({ label }) => label),
      ['P', 'C', 'toString', 'hasOwnProperty'],
    );
    assert.equal(({} as Record<string, unknown>)['P'], undefined);
  });
});

describe('F03 a size as a tool writes it', () => {
  const withSize = (base_n: unknown): View =>
    chartView(fr, {
      figures: [
        { item: 'Blog', edition: 2024, value: 12, base: 'membres', source: 'Enquête', base_n },
        { item: 'Site', edition: 2024, value: 71, base: 'membres', source: 'Enquête', base_n: 212 },
      ] as Dataset['figures'],
    });
  const shown = (base_n: unknown) => [
    table(withSize(base_n)).find((row) => row.startsWith('Blog')),
    notes(withSize(base_n)),
  ];
  const cellOf = (base_n: unknown) =>
    withSize(base_n).panels[0]?.rows.find(({ label }) => label === 'Blog')?.cells[0];

  for (const size of ['24.0', '24,0', '24.00', ' 24 ', '\u200e24']) {
    test(`${JSON.stringify(size)} is 24 people: no share`, () => {
      assert.deepEqual(shown(size), ['Blog | moins de 30 réponses', []]);
      assert.equal(cellOf(size)?.value, null);
    });
  }

  for (const size of ['1 212', '1\u00a0212', '1\u202f212', '1212.0']) {
    test(`${JSON.stringify(size)} is 1,212 people: the share, and no note`, () => {
      assert.deepEqual(shown(size), ['Blog | 12 %', []]);
      assert.equal(cellOf(size)?.baseCount, 1212);
    });
  }

  for (const size of ['about 200', '1,212', 'many', true, {}, []]) {
    test(`${JSON.stringify(size)} is not known, and a note says so`, () => {
      assert.deepEqual(shown(size), [
        'Blog * | 12 %',
        ['* Le nombre de réponses n’est pas connu.'],
      ]);
    });
  }

  for (const size of ['about 24', '24.000', '20-29', '<30', 0, -1, 24.5]) {
    test(`${JSON.stringify(size)} may be few people: no share`, () => {
      assert.deepEqual(shown(size), ['Blog | nombre de réponses illisible', []]);
      assert.equal(cellOf(size)?.reason, 'size-unreadable');
      assert.ok(!toCsv(withSize(size)).includes('12\u00a0%'));
    });
  }

  for (const [respondents, expected] of [
    ['24.0', 'Blog | moins de 30 réponses'],
    [84, 'Blog | 12 % *'],
    [412, 'Blog | 12 %'],
  ] as const) {
    test(`of a base without a size there are at most ${respondents} answers`, () => {
      const view = chartView(fr, {
        figures: [
          { item: 'Blog', edition: 2024, value: 12, base: 'membres', source: 'Enquête' },
          { item: 'Site', edition: 2022, value: 71, base: 'membres', source: 'Enquête' },
        ],
        editions: [{ edition: '2024.0', respondents: respondents as number }],
      });
      assert.deepEqual(
        table(view)
          .find((row) => row.startsWith('Blog'))
          ?.replace(/ \| non publié/, ''),
        expected,
      );
    });
  }

  test('no size at all is no fault', () => {
    assert.deepEqual(shown(undefined), ['Blog | 12 %', []]);
    assert.deepEqual(shown(''), ['Blog | 12 %', []]);
  });
});

describe('a dataset of which something could not be read', () => {
  const note = 'Lignes de données illisibles : 1. Des chiffres peuvent manquer ici.';
  const site = { item: 'Site', edition: 2024, value: 71, base: 'membres', source: 'Enquête' };
  const notesOf = (figures: readonly unknown[]) =>
    notes(chartView(fr, { figures } as unknown as Dataset));

  test('F09 an entry that is left out is counted in a note', () => {
    assert.deepEqual(notesOf([site, { ...site, item: '' }]), [note]);
    assert.deepEqual(notesOf([site, { ...site, edition: '24' }]), [note]);
    assert.deepEqual(notesOf([site, 'Blog']), [note]);
    assert.deepEqual(notesOf([site, { ...site, value: 72 }]), [note]);
  });

  test('F09 of the same figure twice nothing is missing', () => {
    assert.deepEqual(notesOf([site, { ...site, value: '71,0 %', edition: '2024.0' }]), []);
  });

  test('F09 a line of a CSV that is left out is counted too', () => {
    const csv = 'item,edition,value,base,source\nSite,2024,71,m,e\nBlog, and more,2024,12,m,e\n';
    const file = readDatasetFile(new TextEncoder().encode(csv), {});
    const { dataset } = parseLoaded(file);
    const { view } = buildDatasetView(fr, dataset);
    assert.deepEqual(table(view), ['Site | 71 %']);
    assert.deepEqual(notes(view), [note]);
  });

  test('F12 labels that look the same are one row, in the spelling that comes first', () => {
    const lines = [
      ["Lettre d'information", 2022, 44],
      ['Lettre d’information', 2024, 48.5],
      ['Site internet', 2022, 66],
      ['Site\u00a0internet', 2024, 71],
      ['Re\u0301seaux', 2022, 40],
      ['Réseaux', 2024, 45],
    ] as const;
    const view = chartView(
      fr,
      {
        figures: lines.map(([item, edition, value], i) => ({
          ...{ item, edition, value, source: 'Enquête' },
          base: i % 2 ? 'membres du réseau' : 'membres\u00a0du  réseau',
        })),
      },
      { highlight: 'Site\u202finternet' },
    );
    assert.deepEqual(table(view), [
      'Site internet | 66 % | 71 %',
      "Lettre d'information | 44 % | 48,5 %",
      'Re\u0301seaux | 40 % | 45 %',
    ]);
    assert.deepEqual(notes(view), []);
    assert.equal(view.highlight?.id, 'Site internet');
  });

  test('F12 a label is explained, and a gap has its reason, in any spelling', () => {
    const view = chartView(fr, {
      labels: { 'l’appli': 'Application' },
      figures: [
        { ...site, item: "l'appli" },
        { ...site, edition: 2022 },
        { ...site, item: "l'appli", edition: 2022, value: null },
      ],
      gaps: [{ item: 'l\u02bcappli', edition: 2022, reason: 'not-asked' }],
    });
    assert.deepEqual(table(view), ['Application | non demandé | 71 %', 'Site | 71 % | non publié']);
  });
});
