/**
 * An edition that does not exist yet: rows of 2028 for every view, in the form of the contract's
 * files. It has to appear in every view, option and output, in every language, with no
 * code touched. test/edition-2028.page.full.test.ts does the same from the files to the widgets.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import {
  toAltText,
  toCsv,
  toEmail,
  toExcelCsv,
  toFigure,
  toJson,
  toMjml,
  toSvg,
  toText,
} from '../src/formats/index.js';
import { languages, loadWords, type Words } from '../src/locales/index.js';
import { lightTheme } from '../src/theme/index.js';
import { type Cell, readOptions, type View, viewNames } from '../src/view/index.js';
import { withEdition2028 } from './kit/edition-2028.js';
import { faults } from './kit/faults.js';
import { footText } from './kit/foot.js';
import { measure } from './kit/measure.js';
import { FIGURES, FIGURES_2028, FINDINGS_2028, NOT_SHOWN, VIEWS } from './kit/settled.js';
import { plain, viewFunctions, widgets } from './kit/views.js';

const data = withEdition2028();
const before = JSON.stringify(data);
const everyWords: readonly Words[] = await Promise.all(languages.map(loadWords));

/** Every view of every widget with the new edition, in one language. */
const viewsIn = (words: Words, edition?: string | number): View[] =>
  widgets.flatMap((widget) =>
    viewNames[widget].map((view) => viewFunctions[widget](words, { view, edition }, data)),
  );
const cellsOf = (view: View): Cell[] =>
  view.panels.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
const newOf = (view: View): Cell[] => cellsOf(view).filter((c) => c.figure && c.edition === '2028');
const nameOf = (view: View): string => `${view.widget}.${view.view} ${view.lang}`;

describe('an edition 2028, added as rows', () => {
  test('the rows themselves hold to the rules of the data', () => {
    assert.deepEqual(faults(data), []);
    assert.equal(data.figures.length, FIGURES + FIGURES_2028);
  });

  for (const words of everyWords) {
    test(`${words.lang}: every view shows every figure of it, and no figure is lost for it`, () => {
      const views = viewsIn(words);
      assert.equal(views.length, VIEWS);
      const shown = new Set(views.flatMap((view) => cellsOf(view).map((cell) => cell.figure)));
      const lost = data.figures.filter(({ id }) => !shown.has(id)).map(({ id }) => id);
      assert.deepEqual(lost, NOT_SHOWN.figures);
      for (const view of views) {
        assert.ok(newOf(view).length > 0, nameOf(view));
        assert.equal(view.editions.at(-1), '2028', nameOf(view));
      }
    });

    test(`${words.lang}: finding, name, reading, sample, credit and sources tell of it`, () => {
      for (const view of viewsIn(words)) {
        const { summary, name, credit, description } = view;
        const reading = footText(view, 'reading');
        const sample = footText(view, 'sample');
        for (const text of [summary, name, reading, sample, credit, description]) {
          assert.match(text, /2028/, `${nameOf(view)}: ${text}`);
        }
        assert.match(sample, /\b2[.,\s]?431\b/, nameOf(view));
        assert.ok(summary.length <= 150 && name.length <= 150, nameOf(view));
        const source = view.sources.find(({ key }) => key === 'report-2028');
        assert.equal(source?.url, 'https://example.org/report-2028', nameOf(view));
      }
    });

    test(`${words.lang}: columns, rows or headings name it, and speech says it`, () => {
      for (const view of viewsIn(words)) {
        for (const panel of view.panels) {
          const labels = [
            panel.title,
            ...panel.columns.map(({ label }) => label),
            ...panel.rows.map(({ label }) => label),
          ];
          const cells = panel.rows.flatMap(({ cells }) => cells);
          if (!cells.some((cell) => cell.figure && cell.edition === '2028')) continue;
          assert.ok(
            labels.some((label) => label.includes('2028')),
            `${nameOf(view)} ${panel.id}: ${labels.join(', ')}`,
          );
        }
        for (const cell of newOf(view)) assert.ok(cell.speech.includes(cell.text), cell.speech);
      }
    });

    test(`${words.lang}: edition="2028" and "latest" show it alone`, () => {
      for (const edition of ['2028', 2028, 'latest']) {
        for (const view of viewsIn(words, edition)) {
          assert.deepEqual(view.editions, ['2028'], nameOf(view));
          assert.equal(view.state, 'ready');
          assert.match(view.summary, /2028/, nameOf(view));
        }
      }
    });

    test(`${words.lang}: every output has its figures`, () => {
      for (const view of viewsIn(words)) {
        const outputs: Record<string, string> = {
          csv: toCsv(view),
          excel: toExcelCsv(view),
          json: toJson(view),
          text: toText(view),
          alt: toAltText(view),
          email: toEmail(view),
          mjml: toMjml(view),
          figure: toFigure(view),
          svg: toSvg(view, lightTheme, { width: 600, measure }),
        };
        const texts = newOf(view).map(({ text }) => text);
        for (const [format, output] of Object.entries(outputs)) {
          const flat = output.replaceAll('&#160;', '\u00a0').replaceAll('&nbsp;', '\u00a0');
          assert.match(flat, /2028/, `${nameOf(view)} ${format}`);
          const missing = texts.filter((text) => !flat.includes(text));
          assert.deepEqual(missing, [], `${nameOf(view)} ${format}`);
        }
        for (const { figure, value } of newOf(view)) {
          const line = outputs['csv']?.split('\r\n').find((one) => one.endsWith(`,${figure}`));
          assert.match(line ?? '', new RegExp(`,2028,${value},`), `${nameOf(view)} ${figure}`);
        }
      }
    });
  }

  test('each finding is the one of the new figures, word for word', () => {
    const [fr] = everyWords;
    assert.equal(fr?.lang, 'fr');
    assert.deepEqual(
      viewsIn(fr).map(({ summary }) => plain(summary)),
      FINDINGS_2028,
    );
  });

  test('the options take it, and name it where a value is refused', () => {
    const ask = (edition: string) => readOptions('adoption', { view: 'tools', edition }, data);
    assert.deepEqual(ask('2016 2028'), {
      options: {
        view: 'tools',
        edition: ['2016', '2028'],
        items: null,
        highlight: null,
        comparison: null,
      },
      faults: [],
    });
    assert.deepEqual(ask('latest').options.edition, ['2028']);
    assert.deepEqual(ask('2031').faults, [
      {
        path: 'edition',
        found: '2031',
        expected: ['2013', '2016', '2019', '2022', '2025', '2028', 'latest'],
      },
    ]);
  });

  test('its marks have the full colour, the edition before a lighter one', () => {
    const [fr] = everyWords;
    const [panel] = viewFunctions.adoption(fr!, { view: 'purposes' }, data).panels;
    assert.deepEqual(
      panel?.columns.map(({ id, tone }) => [id, tone.shade]),
      [
        ['2019', 2],
        ['2022', 2],
        ['2025', 1],
        ['2028', 0],
      ],
    );
  });

  test('the data given are not changed', () => {
    assert.equal(JSON.stringify(data), before);
  });
});

describe('an edition 2028 that has few figures', () => {
  const only = (...ids: string[]) => ({
    ...data,
    figures: data.figures.filter(
      ({ id, edition }) => edition !== '2028' || ids.some((part) => id.includes(part)),
    ),
  });
  const [fr] = everyWords;

  test('a finding sets no figure of an earlier edition beside one of it', () => {
    const told = (widget: 'adoption' | 'effects', view: string, ...ids: string[]) =>
      plain(viewFunctions[widget](fr!, { view }, only(...ids)).summary);
    assert.equal(
      told('adoption', 'free-software', 'free-software.all.'),
      'Logiciels libres : usage déclaré par 48 % des responsables (ensemble, 2028)',
    );
    assert.equal(
      told('adoption', 'ai', 'ai.never-discussed.'),
      'Utilisation d’outils d’IA : réponse de 18 % des responsables en 2025',
    );
    assert.equal(
      told('effects', 'opinions', 'revenue.no-opinion.'),
      'Recettes : 55 % des responsables sans opinion (2028)',
    );
    assert.equal(
      told('adoption', 'maturity', 'maturity.beginner.'),
      'Expérimentées : selon 26 % des responsables en 2025, 21 % * en 2022 (5 points de plus)',
    );
  });

  test('what it alone has is shown in a panel of its own where the fullest edition is another', () => {
    const few = only('needs.peer-exchange.', 'needs.shared-tools.');
    const without = few.figures.filter(({ id }) => !id.endsWith('peer-exchange.would-help.2016'));
    const view = viewFunctions.levers(fr!, { view: 'needs' }, { ...few, figures: without });
    assert.deepEqual(
      view.panels.map(({ id, title, rows }) => [id, plain(title), rows.length]),
      [
        ['ranking', 'Les leviers cités (2016)', 10],
        ['rest-2028', 'Édition 2028', 1],
        ['change', 'Les leviers publiés dans plusieurs éditions', 5],
      ],
    );
    assert.deepEqual(
      newOf(view).map(({ figure }) => figure),
      ['levers.needs.peer-exchange.would-help.2028', 'levers.needs.shared-tools.would-help.2028'],
    );
    assert.match(plain(view.summary), /^Mieux connaître les outils existants : selon 49 % † /);
  });
});
