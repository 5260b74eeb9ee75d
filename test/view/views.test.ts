/** The views: every figure reachable, the rules of honesty kept, literal findings. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { barometer, figures } from '../../src/data/index.js';
import { en } from '../../src/locales/en.js';
import { fr } from '../../src/locales/fr.js';
import { isShown, readOptions, type View, type ViewOptions } from '../../src/view/index.js';
import { footText } from '../kit/foot.js';
import { NOT_SHOWN, SHAPES } from '../kit/settled.js';
import { allViews, plain, viewFunctions } from '../kit/views.js';

const adoption = (options: ViewOptions, words = fr, data = barometer) =>
  viewFunctions.adoption(words, options, data);
const cellsOf = (view: View) => view.panels.flatMap((p) => p.rows.flatMap((row) => row.cells));
const rowOf = (view: View, id: string) => {
  const row = view.panels.flatMap((p) => p.rows).find((r) => r.id === id);
  assert.ok(row, id);
  return row;
};

describe('every view', () => {
  test('shows every figure of the contract, in both languages', () => {
    for (const words of [fr, en]) {
      const shown = new Set(allViews(words).flatMap((v) => cellsOf(v).map((c) => c.figure)));
      const missing = figures.filter((f) => !shown.has(f.id)).map((f) => f.id);
      assert.deepEqual(missing, NOT_SHOWN.figures);
    }
  });

  test('a figure that no panel takes is no choice of its view', () => {
    const ids = figures.filter((figure) => !isShown(figure)).map(({ id }) => id);
    assert.deepEqual(ids, NOT_SHOWN.figures);
    const { options, faults } = readOptions('adoption', {
      ...{ view: 'free-software', items: 'free-licences', edition: 'latest' },
    });
    assert.deepEqual(options.items, null);
    assert.deepEqual(options.edition, ['2016']);
    assert.deepEqual(
      faults.map(({ found }) => found),
      ['free-licences'],
    );
    const { message } = adoption({ view: 'purposes', edition: '2016' });
    assert.equal(
      plain(message),
      'Aucun chiffre de l’édition 2016 dans cette vue ; éditions disponibles : 2019, 2022 et 2025.',
    );
  });

  test('survives JSON unchanged', () => {
    for (const view of allViews(fr)) {
      assert.deepEqual(JSON.parse(JSON.stringify(view)), view);
    }
  });

  test('has a finding of 150 characters at most', () => {
    for (const words of [fr, en]) {
      const long = allViews(words).filter((v) => v.summary.length > 130);
      assert.deepEqual(
        long.map((v) => `${v.view}: ${v.summary}`),
        [],
      );
    }
  });

  test('A11-02 names its picture in 80 characters, a few in 100, without "image" or a bare "graphique"', () => {
    const all = [...allViews(fr), ...allViews(en)];
    assert.deepEqual(
      all.filter(({ name }) => name.length > 80).map(({ name }) => plain(name)),
      [
        'Barres empilées, usages possibles : « Formation à distance » 42 % usage possible en 2016',
        'Graphique par édition, qui porte le numérique : « Conseil d’administration ou bureau » 24 % en 2025',
        'Barres empilées, effets du numérique : « Recettes » 60 % sans opinion, 33 % effet positif en 2016',
        'Barres, effets depuis la crise : « Meilleure participation interne » 61 % en 2022',
        'Stacked bars, possible uses: “Distance learning” 42% possible use, 8% current use in 2016',
        'Stacked bars, effects of digital tools: “Revenue” 60% no opinion, 33% positive effect in 2016',
      ],
    );
    for (const { name } of all) {
      assert.doesNotMatch(name, /image|graphique(?! (à points|par édition))|chart|graph(?!ique)/i);
    }
  });

  test('A11-02 a long name leaves out what its label says in brackets, a short one keeps it', () => {
    const since = viewFunctions.effects(fr, { view: 'since-covid' });
    assert.equal(
      plain(since.name),
      'Barres, effets depuis la crise : « Meilleure participation interne » 61 % en 2022',
    );
    assert.equal(
      plain(adoption({ highlight: 'twitter' }).name),
      'Barres, outils numériques : « Twitter (2013 seulement) » 8 % en 2013',
    );
  });

  test('has a base, a sample, a credit, sources and a reading', () => {
    for (const view of allViews(fr)) {
      // Panels of different people print their own bases.
      const showBase = view.panels.some((panel) => panel.showBase);
      const bases = showBase ? view.panels.map(({ base }) => base) : [footText(view, 'base')];
      for (const base of bases) assert.match(base, /^Base\u00a0: \S/);
      assert.equal(footText(view, 'base') === '', showBase);
      assert.match(footText(view, 'sample'), /^Échantillon\u00a0: \S/);
      assert.match(
        view.credit,
        /^Source\u00a0: Solidatech et Recherches & Solidarités, «\u00a0La place du numérique/,
      );
      assert.match(footText(view, 'reading'), /^Lecture\u00a0: en 20/);
      assert.ok(view.sources.length > 0);
    }
  });

  test('A11-37 says no undefined, NaN, null, raw key or object', () => {
    for (const view of [...allViews(fr), ...allViews(en)]) {
      const texts: string[] = [];
      JSON.stringify(view, (key, value: unknown) => {
        const isKey = ['id', 'figure', 'source', 'key', 'caveats', 'url', 'view', 'widget'];
        if (isKey.includes(key)) return undefined;
        if (typeof value === 'string') texts.push(value);
        return value;
      });
      for (const text of texts) {
        assert.doesNotMatch(text, /undefined|NaN|\bnull\b|\[object|leaders-|lever-pairing/, text);
      }
    }
  });

  test('a panel names a base, and a row of another base says so beside its label', () => {
    for (const view of allViews(fr)) {
      for (const panel of view.panels) {
        for (const row of panel.rows) {
          for (const [c, cell] of row.cells.entries()) {
            if (cell.value === null || panel.base.endsWith(`${cell.base}.`)) continue;
            const signs = [row, cell, panel.columns[c]].flatMap((part) => part?.signs ?? []);
            assert.ok(
              row.detail || signs.length,
              `${cell.figure}: another base, and nothing beside it says so`,
            );
          }
        }
      }
    }
  });

  test('a reported or uncertain figure has a note that says why', () => {
    for (const view of allViews(fr)) {
      const keys = view.notes.map((note) => note.key);
      for (const cell of cellsOf(view)) {
        if (cell.status === 'reported' || cell.status === 'uncertain') {
          assert.ok(cell.caveats.length > 0, cell.figure ?? '');
        }
        for (const key of cell.caveats) assert.ok(keys.includes(key), `${cell.figure}: ${key}`);
        if (cell.status === 'derived') assert.ok(cell.caveats.includes('computed'));
      }
    }
  });

  test('never stacks several answers, and stacks only what makes a whole', () => {
    for (const view of allViews(fr)) {
      for (const panel of view.panels) {
        if (!panel.shape.startsWith('stacked')) continue;
        for (const row of panel.rows) {
          assert.equal(
            row.cells.reduce((sum, cell) => sum + (cell.value ?? 0), 0),
            100,
          );
          assert.ok(row.cells.every((cell) => !cell.caveats.includes('several-answers')));
        }
      }
    }
  });

  test('an answer in brick is a negative one: others take a tone of their own in the spec', () => {
    const wrong = allViews(fr).flatMap(({ view, panels }) =>
      panels.flatMap(({ columns, rows }) =>
        columns.flatMap(({ id, tone }, c) => {
          const figures = rows.flatMap(({ cells }) => cells[c]?.figure ?? []);
          const negative = figures.every((figure) => figure.split('.')[3] === 'negative');
          return tone.series === 1 && !negative ? [`${view}: ${id}`] : [];
        }),
      ),
    );
    assert.deepEqual(wrong, []);
  });

  test('a gap has a reason and words, never 0', () => {
    for (const view of allViews(fr)) {
      for (const cell of cellsOf(view)) {
        if (cell.value !== null) continue;
        assert.equal(cell.figure, null);
        assert.equal(cell.status, 'missing');
        assert.ok(['non publié', 'demandé autrement'].includes(cell.text), cell.text);
      }
    }
  });
});

describe('the shapes', () => {
  test('are told of every view, in the order of menus', () => {
    assert.deepEqual(
      SHAPES.map(([widget, view]) => `${widget} ${view}`),
      allViews(fr).map(({ widget, view }) => `${widget} ${view}`),
    );
  });

  for (const [widget, view, expected] of SHAPES) {
    test(`${widget} ${view}: ${expected.join(', ')}`, () => {
      const made = viewFunctions[widget](fr, { view });
      assert.deepEqual(
        made.panels.map((panel) => panel.shape),
        expected,
      );
    });
  }
});

describe('findings', () => {
  const findings: [
    widget: 'adoption' | 'effects' | 'levers',
    view: string,
    fr: string,
    en: string,
  ][] = [
    [
      'adoption',
      'tools',
      'Outils collaboratifs : usage déclaré par 43 % des responsables en 2016, 22 % en 2013 (21 points de plus)',
      'Collaborative tools: use reported by 43% of leaders in 2016, 22% in 2013 (21 points more)',
    ],
    [
      'adoption',
      'purposes',
      'Se faire connaître, communiquer : selon 80 % des responsables en 2025, 74 % en 2022 (6 points de plus)',
      'Raising their profile, communicating: according to 80% of leaders in 2025, 74% in 2022 (6 points more)',
    ],
    [
      'adoption',
      'maturity',
      'Expérimentées : selon 26 % des responsables en 2025, 21 % * en 2022 (5 points de plus) ; peu initiées : 23 %, 22 % en 2022',
      'Experienced: according to 26% of leaders in 2025, 21% * in 2022 (5 points more); less experienced: 23%, 22% in 2022',
    ],
    [
      'effects',
      'opinions',
      'Recettes : 60 % des responsables sans opinion, 33 % † y voient un effet positif (2016)',
      'Revenue: 60% of leaders have no opinion, 33% † see a positive effect (2016)',
    ],
    // "*" stands on the title of the panel that this is read from; in the next it is the column's.
    [
      'levers',
      'needs',
      'Mieux connaître les outils existants : selon 49 % † des responsables ; mettre à niveau les membres peu initiés : 48 % † (2016)',
      'Better knowledge of existing tools: according to 49% † of leaders; bringing less experienced members up to speed: 48% † (2016)',
    ],
    [
      'levers',
      'difficulties',
      'Au moins une difficulté : selon 71 % * des responsables en 2025, 76 % en 2022 (5 points de moins)',
      'At least one difficulty: according to 71% * of leaders in 2025, 76% in 2022 (5 points fewer)',
    ],
  ];
  for (const [widget, view, french, english] of findings) {
    test(`${widget} ${view}`, () => {
      assert.equal(plain(viewFunctions[widget](fr, { view }).summary), french);
      assert.equal(plain(viewFunctions[widget](en, { view }).summary), english);
    });
  }

  test('a highlighted item is what the finding is about; other wording is no change', () => {
    const view = adoption({ highlight: 'social-networks' });
    assert.equal(
      plain(view.summary),
      'Réseaux sociaux : usage déclaré par 67 % des responsables en 2019, 62 % en 2016',
    );
  });

  test('3 points or less are not called a change', () => {
    const view = adoption({ view: 'purposes', edition: '2019 2022', highlight: 'management' });
    assert.equal(
      plain(view.summary),
      'Gérer les activités : selon 63 % des responsables en 2022, 60 % en 2019',
    );
  });

  test('4 points or more are', () => {
    const view = adoption({ view: 'purposes', highlight: 'network' });
    assert.equal(
      plain(view.summary),
      'Animer le réseau : selon 75 % des responsables en 2025, 70 % en 2022 (5 points de plus)',
    );
  });
});

describe('options', () => {
  test('edition takes one, several or latest', () => {
    const heads = (edition: string) =>
      adoption({ view: 'purposes', edition }).panels[0]?.columns.map((c) => c.label);
    assert.deepEqual(heads('2022'), ['2022']);
    assert.deepEqual(heads('2025 2019'), ['2019', '2025']);
    assert.deepEqual(heads('latest'), ['2025']);
    assert.deepEqual(adoption({ edition: 'latest' }).editions, ['2019']);
  });

  test('items chooses and orders', () => {
    const view = adoption({ items: 'twitter website' });
    assert.deepEqual(
      view.panels[0]?.rows.map((row) => row.id),
      ['twitter', 'website'],
    );
  });

  test('a part of a whole is drawn as bars, not stacked', () => {
    const view = adoption({ view: 'maturity', items: 'beginner experienced' });
    assert.deepEqual(
      view.panels.map((panel) => panel.shape),
      ['bars'],
    );
    assert.deepEqual(
      view.panels[0]?.columns.map((c) => c.label),
      ['Peu initiées', 'Expérimentées'],
    );
  });

  test('highlight mutes the rest', () => {
    const view = adoption({ highlight: 'website' });
    assert.deepEqual(
      rowOf(view, 'website').cells.map((c) => c.muted),
      [false, false, false],
    );
    assert.deepEqual(
      rowOf(view, 'twitter').cells.map((c) => c.muted),
      [true, true, true],
    );
  });

  test('work in every view', () => {
    for (const view of allViews(fr)) {
      const make = viewFunctions[view.widget as 'adoption'];
      const last = view.editions[view.editions.length - 1] ?? '';
      const one = make(fr, { view: view.view, edition: last });
      assert.deepEqual(one.editions, [last]);
      const cell = cellsOf(one).find((c) => c.figure);
      const item = cell?.figure?.split('.')[2] ?? '';
      const few = make(fr, { view: view.view, items: item, highlight: item });
      assert.equal(few.state, 'ready');
      assert.ok(cellsOf(few).every((c) => !c.figure || c.figure.split('.')[2] === item));
      assert.ok(few.summary.length > 0 && few.summary.length <= 150);
    }
  });

  test('an edition that the view lacks is empty and says which there are', () => {
    const view = adoption({ view: 'purposes', edition: '2013' });
    assert.equal(view.state, 'empty');
    assert.equal(
      plain(view.message),
      'Aucun chiffre de l’édition 2013 dans cette vue ; éditions disponibles : 2019, 2022 et 2025.',
    );
  });
});

describe('gaps and signs', () => {
  test('say why a cell is empty', () => {
    const view = adoption({});
    assert.deepEqual(
      rowOf(view, 'twitter').cells.map((c) => c.reason),
      [null, 'asked-otherwise', 'asked-otherwise'],
    );
    assert.deepEqual(
      rowOf(view, 'collaborative-tools').cells.map((c) => plain(c.text)),
      ['22 %', '43 %', 'non publié'],
    );
  });

  test('a caveat of every figure has no sign, one of some has', () => {
    const view = viewFunctions.effects(fr, { view: 'opinions' });
    assert.deepEqual(
      view.notes.map((note) => [note.key, note.sign]),
      [
        ['base-presumed', ''],
        ['source-label-slip', '*'],
        ['computed', '†'],
        ['no-opinion', ''],
        ['disagree-not-negative', ''],
        ['declared-effect', ''],
      ],
    );
    assert.deepEqual(rowOf(view, 'member-involvement').signs, ['*']);
    assert.deepEqual(
      rowOf(view, 'revenue').cells.map((c) => c.signs),
      [['†'], [], []],
    );
  });

  test('connected associations stand in a panel of their own', () => {
    const view = adoption({ view: 'free-software' });
    assert.deepEqual(
      view.panels.map((panel) => panel.rows.map((row) => row.id)),
      [['3-19-employees', 'financial-difficulty', 'leisure-youth', 'all'], ['connected']],
    );
    assert.equal(plain(view.panels[0]?.reference?.text ?? ''), 'Ensemble : 41 %');
    assert.equal(view.panels[1]?.reference, null);
  });

  test('the axis of the few negative answers announces its end', () => {
    const view = viewFunctions.effects(fr, { view: 'signals' });
    assert.equal(view.panels[0]?.axis.max, 10);
    assert.equal(plain(view.panels[0]?.axis.note ?? ''), 'Axe arrêté à 10 %.');
  });
});

describe('REA-02 a declared effect', () => {
  const keysOf = (view: string) =>
    viewFunctions.effects(fr, { view }).notes.map((note) => note.key);

  test('is not a measured one: each view of effects says so once', () => {
    for (const view of ['opinions', 'recognised', 'signals', 'since-covid']) {
      assert.equal(keysOf(view).filter((key) => key === 'declared-effect').length, 1, view);
    }
  });

  test('is not denied by who disagrees: the views that have such answers say so once', () => {
    const said = ['opinions', 'recognised', 'signals', 'since-covid'].filter((view) =>
      keysOf(view).includes('disagree-not-negative'),
    );
    assert.deepEqual(said, ['opinions', 'signals']);
    const { panels, title } = viewFunctions.effects(fr, { view: 'signals' });
    assert.equal(title, 'Les rares avis défavorables sur les effets du numérique');
    assert.equal(panels[0]?.rowHead, 'Pas d’accord avec un effet positif sur');
  });

  test('has no note where no figure is shown', () => {
    const { notes } = viewFunctions.effects(fr, { view: 'signals', edition: '2022' });
    assert.deepEqual(notes, []);
  });
});

describe('REA-03 a family of levers', () => {
  const ids = [...new Set(figures.filter(({ view }) => view === 'needs').map(({ item }) => item))];
  /** "mastery: 0" of each cell and each line of the legend. */
  const tonesOf = (options: ViewOptions) =>
    viewFunctions
      .levers(fr, { view: 'needs', ...options })
      .panels.flatMap(({ rows, legend }) => [
        ...rows.flatMap(({ family, cells }) =>
          cells.map(({ tone }) => `${family}: ${tone.series}`),
        ),
        ...legend.map(({ label, tone }) => `${label}: ${tone.series}`),
      ]);
  const expected = new Set([
    'Maîtrise des outils: 0',
    'Culture numérique: 4',
    'Moyens financiers: 2',
    'Mutualisation: 3',
  ]);

  test('has one tone in both editions', () => {
    for (const edition of ['', '2016', '2022', 'latest', '2016 2022']) {
      assert.deepEqual(new Set(tonesOf({ edition })), expected, edition);
    }
  });

  test('has that tone whatever items are chosen, in whatever order', () => {
    // Every selection of the eleven, and each backwards.
    for (let chosen = 1; chosen < 2 ** ids.length; chosen += 1) {
      const items = ids.filter((_, bit) => chosen & (1 << bit));
      for (const order of [items, [...items].reverse()]) {
        const wrong = tonesOf({ items: order }).filter((tone) => !expected.has(tone));
        assert.deepEqual(wrong, [], order.join(' '));
      }
    }
  });
});

describe('what stands beside a figure', () => {
  test('a panel is named by its own shape and finding', () => {
    const view = viewFunctions.levers(fr, { view: 'difficulties' });
    assert.deepEqual(
      view.panels.map((panel) => plain(panel.name)),
      [
        'Graphique par édition, difficultés : « Au moins une difficulté » 71 % en 2025',
        'Barres, difficultés : « Difficultés humaines » 48 % en 2022',
      ],
    );
  });

  test('A11-02 no two panels of a view have one name', () => {
    for (const { view, panels } of [...allViews(fr), ...allViews(en)]) {
      assert.equal(new Set(panels.map(({ name }) => name)).size, panels.length, view);
    }
  });

  test('a gap has no sign of a caveat', () => {
    for (const view of [...allViews(fr), ...allViews(en)]) {
      for (const panel of view.panels) {
        for (const row of panel.rows) {
          for (const [c, cell] of row.cells.entries()) {
            if (cell.value !== null) continue;
            const signs = [row, cell, panel.columns[c]].flatMap((part) => part?.signs ?? []);
            assert.deepEqual(signs, [], row.id);
          }
        }
      }
    }
  });

  test('figures of two bases are not set beside each other in a finding', () => {
    const human = viewFunctions.levers(fr, { view: 'difficulties', highlight: 'human' });
    assert.equal(
      plain(human.summary),
      'Difficultés humaines : selon 48 % des responsables en 2022',
    );
    const tasks = adoption({ view: 'ai', highlight: 'daily-tasks' });
    assert.equal(
      plain(tasks.summary),
      'Faciliter les tâches du quotidien : réponse de 70 % des responsables dont l’association utilise l’IA ou y réfléchit en 2025',
    );
    const connected = adoption({ view: 'free-software', highlight: 'connected' });
    assert.equal(
      plain(connected.summary),
      'Logiciels libres : usage déclaré par 63 % (associations connectées, 2016)',
    );
    const easing = adoption({ view: 'ai', highlight: 'daily-tasks' }, en);
    assert.equal(
      easing.summary,
      'Easing everyday tasks: answer of 70% of leaders whose association uses or is considering AI in 2025',
    );
  });

  test('A11-02 the description tells the extent of each answer, not of all in one', () => {
    const { description } = viewFunctions.effects(fr, { view: 'opinions' });
    assert.match(
      plain(description),
      /^Barres empilées\. Effet positif : 5 valeurs, de 33 % \(Recettes\) à 60 % \(Implication des bénévoles\)\. Sans opinion : 5 valeurs, de 36 % \(Implication des bénévoles\) à 60 % \(Recettes\)\. Pas d’accord : 5 valeurs, de 4 % \(Implication des bénévoles\) à 7 % \(Recettes\)\. Base : /,
    );
  });

  test('the description names the base of a figure where it is another', () => {
    const view = adoption({ view: 'free-software' });
    assert.match(
      plain(view.description),
      /47 % \(De 3 à 19 salariés, 2016\)\. Base de « De 3 à 19 salariés », 2016 : responsables d’associations de 3 à 19 salariés\. Base : responsables d’association\./,
    );
    assert.equal(
      plain(view.panels[1]?.base ?? ''),
      'Base : 1 084 associations connectées (utilisatrices de Solidatech).',
    );
  });

  test('an edition has one shade in every panel of a view', () => {
    const view = viewFunctions.levers(fr, { view: 'difficulties' });
    const shades = view.panels.map((panel) => panel.columns.map((c) => [c.label, c.tone.shade]));
    assert.deepEqual(shades, [
      [
        ['2019', 2],
        ['2022', 1],
        ['2025', 0],
      ],
      [
        ['2019', 2],
        ['2022', 1],
      ],
    ]);
  });

  test('what is missing for an edition is said where no cell can say it', () => {
    const keys = (view: View) => view.notes.map((note) => note.key);
    assert.ok(keys(viewFunctions.levers(fr, { view: 'difficulties' })).includes('absent-rows'));
    assert.ok(keys(adoption({ view: 'palette' })).includes('absent-rows'));
    assert.ok(!keys(adoption({ view: 'purposes' })).includes('absent-rows'));
  });
});
