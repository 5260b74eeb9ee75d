/** What each language prints, and that it is that language and no other. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { figures, sources } from '../../src/data/index.js';
import {
  toAltText,
  toCsv,
  toEmail,
  toFigure,
  toMjml,
  toMjmlDocument,
  toSvg,
  toText,
} from '../../src/formats/index.js';
import { type Language, languages, loadWords, type Words } from '../../src/locales/index.js';
import { loadMenu, type MenuWords } from '../../src/locales/menu.js';
import { registry } from '../../src/locales/registry.js';
import { lightTheme } from '../../src/theme/index.js';
import { type View, type WidgetId, widgets } from '../../src/view/index.js';
import { parseHtml, parseXml, textsOf } from '../kit/markup.js';
import { measure } from '../kit/measure.js';
import { NOT_SHOWN } from '../kit/settled.js';
import { allViews } from '../kit/views.js';

const N = '\u00a0';
const T = '\u202f';

interface Sample {
  /** 123456.7 */
  readonly number: string;
  /** 12.5 */
  readonly percent: string;
  /** 16 June 2025 */
  readonly date: string;
  readonly list: string;
  /** Changes by 0, 1, 1.5, 2, 5, 22, 1 000 000 and −3. */
  readonly points: readonly string[];
}

const samples: Readonly<Record<Language, Sample>> = {
  fr: {
    number: `123${T}456,7`,
    percent: `12,5${N}%`,
    date: '16 juin 2025',
    list: 'a, b et c',
    // Singular up to 2.
    points: [
      ...[
        `0${N}point de plus`,
        `1${N}point de plus`,
        `1,5${N}point de plus`,
        `2${N}points de plus`,
        `5${N}points de plus`,
      ],
      ...[`22${N}points de plus`, `1${T}000${T}000${N}points de plus`, `3${N}points de moins`],
    ],
  },
  en: {
    number: '123,456.7',
    percent: '12.5%',
    date: '16 June 2025',
    list: 'a, b and c',
    points: [
      ...[
        `0${N}points more`,
        `1${N}point more`,
        `1.5${N}points more`,
        `2${N}points more`,
        `5${N}points more`,
      ],
      ...[`22${N}points more`, `1,000,000${N}points more`, `3${N}points fewer`],
    ],
  },
  de: {
    number: '123.456,7',
    percent: `12,5${N}%`,
    date: '16. Juni 2025',
    list: 'a, b und c',
    points: [
      ...[`0${N}Prozentpunkte mehr`, `1${N}Prozentpunkt mehr`, `1,5${N}Prozentpunkte mehr`],
      ...[`2${N}Prozentpunkte mehr`, `5${N}Prozentpunkte mehr`, `22${N}Prozentpunkte mehr`],
      ...[`1.000.000${N}Prozentpunkte mehr`, `3${N}Prozentpunkte weniger`],
    ],
  },
  es: {
    number: `123${T}456,7`,
    percent: `12,5${N}%`,
    date: '16 de junio de 2025',
    list: 'a, b y c',
    points: [
      ...[
        `0${N}puntos más`,
        `1${N}punto más`,
        `1,5${N}puntos más`,
        `2${N}puntos más`,
        `5${N}puntos más`,
      ],
      ...[`22${N}puntos más`, `1${T}000${T}000${N}puntos más`, `3${N}puntos menos`],
    ],
  },
  it: {
    number: '123.456,7',
    percent: '12,5%',
    date: '16 giugno 2025',
    list: 'a, b e c',
    points: [
      ...[
        `0${N}punti percentuali in più`,
        `1${N}punto percentuale in più`,
        `1,5${N}punti percentuali in più`,
      ],
      ...[
        `2${N}punti percentuali in più`,
        `5${N}punti percentuali in più`,
        `22${N}punti percentuali in più`,
      ],
      ...[`1.000.000${N}punti percentuali in più`, `3${N}punti percentuali in meno`],
    ],
  },
  nl: {
    number: '123.456,7',
    percent: '12,5%',
    date: '16 juni 2025',
    list: 'a, b en c',
    points: [
      ...[`0${N}procentpunten meer`, `1${N}procentpunt meer`, `1,5${N}procentpunten meer`],
      ...[`2${N}procentpunten meer`, `5${N}procentpunten meer`, `22${N}procentpunten meer`],
      ...[`1.000.000${N}procentpunten meer`, `3${N}procentpunten minder`],
    ],
  },
  pt: {
    number: `123${N}456,7`,
    percent: '12,5%',
    date: '16 de junho de 2025',
    list: 'a, b e c',
    points: [
      ...[
        `mais 0${N}pontos`,
        `mais 1${N}ponto`,
        `mais 1,5${N}pontos`,
        `mais 2${N}pontos`,
        `mais 5${N}pontos`,
      ],
      ...[`mais 22${N}pontos`, `mais 1${N}000${N}000${N}pontos`, `menos 3${N}pontos`],
    ],
  },
  pl: {
    number: `123${N}456,7`,
    percent: '12,5%',
    date: `16${N}czerwca 2025`,
    list: `a, b i${N}c`,
    points: [
      ...[`o${N}0${N}punktów procentowych więcej`, `o${N}1${N}punkt procentowy więcej`],
      ...[`o${N}1,5${N}punktu procentowego więcej`, `o${N}2${N}punkty procentowe więcej`],
      ...[`o${N}5${N}punktów procentowych więcej`, `o${N}22${N}punkty procentowe więcej`],
      ...[
        `o${N}1${N}000${N}000${N}punktów procentowych więcej`,
        `o${N}3${N}punkty procentowe mniej`,
      ],
    ],
  },
  // In words, because a sign before a number would stand on its wrong side.
  ar: {
    number: '123.456,7',
    percent: `12,5${N}%`,
    date: `16${N}يونيو${N}2025`,
    list: 'a وb وc',
    points: [
      ...[`زيادة 0${N}نقطة`, 'زيادة نقطة واحدة', `زيادة 1,5${N}نقطة`, 'زيادة نقطتين'],
      ...[`زيادة 5${N}نقاط`, `زيادة 22${N}نقطة`, `زيادة 1.000.000${N}نقطة`],
      `انخفاض 3${N}نقاط`,
    ],
  },
};

/** What a table of this file has for a language; a new one is told what it lacks. */
function literals<T>(table: Readonly<Record<string, T>>, name: string, lang: string): T {
  const found = table[lang];
  assert.ok(found, `"${lang}" has no line in "${name}" of test/locales/languages.test.ts: add it`);
  return found;
}

const all: readonly { readonly words: Words; readonly menu: MenuWords }[] = await Promise.all(
  languages.map(async (one) => ({ words: await loadWords(one), menu: await loadMenu(one) })),
);

/** Every text of a View, what the barometer itself is called left out. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (technical.has(key) ? [] : textsIn(part)));
}
const technical = new Set([
  ...['id', 'key', 'url', 'widget', 'view', 'lang', 'dir', 'state', 'shape', 'status', 'reason'],
  ...['figure', 'source', 'caveats', 'editions', 'edition', 'tone', 'sign', 'signs'],
  ...['kind', 'rowsAre', 'form', 'axis', 'mark', 'ends', 'compared'],
]);

const STUDY = 'La place du numérique dans le projet associatif';
const names = [STUDY, ...sources.flatMap(({ title, publisher }) => [title, publisher ?? ''])]
  .filter(Boolean)
  .sort((a, b) => b.length - a.length);

/** As they are printed: French titles keep French spaces. */
const spacedNames = names.map((name) =>
  name.replaceAll(/ (?=[:%»])/g, N).replaceAll(/ (?=[;?!])/g, T),
);

const even = (text: string): string =>
  text
    .replaceAll(/[\u2068\u2069]|https?:\/\/\S+/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/« | »/g, (quote) => quote.trim());

/** The words of ours: titles and publishers of sources are French, and marked so. */
const own = (text: string): string =>
  names.reduce((rest, name) => rest.replaceAll(even(name), '…'), even(text));

/** All that is said in a language: views, menu, messages. */
function said({ words, menu }: (typeof all)[number]): string[] {
  const few = ['2013', '2016'];
  return [
    ...allViews(words).flatMap(textsIn),
    ...textsIn(words.interface),
    ...textsIn(words.gaps),
    ...textsIn(words.caveats),
    ...textsIn(words.shapes),
    ...textsIn(registry.get(words.lang)!),
    ...textsIn(menu),
    words.interface.exportFor('A1'),
    menu.about('A1', 'A2'),
    menu.saveTable(menu.size(2000)),
    menu.savePng(menu.number(1200)),
    menu.saved('a.csv', menu.size(2000)),
    words.empty.edition(['2013'], ['2016']),
    words.empty.edition(few, few),
    words.empty.data,
    words.pair('1', '2'),
    words.period.range('2025-04-15', '2025-06-16'),
  ];
}

describe('numbers, dates and plurals', () => {
  for (const { words, menu } of all) {
    test(`I18-01, I18-06 ${words.lang}`, () => {
      const expected = literals(samples, 'samples', words.lang);
      assert.equal(words.number(123456.7), expected.number);
      assert.equal(words.percent(12.5), expected.percent);
      assert.equal(words.date('2025-06-16').replaceAll(N, ' '), expected.date.replaceAll(N, ' '));
      assert.equal(words.list(['a', 'b', 'c']), expected.list);
      assert.deepEqual([0, 1, 1.5, 2, 5, 22, 1e6, -3].map(words.points), expected.points);
      // The menu's own, and what a spreadsheet of the language reads.
      assert.equal(menu.number(123456), words.number(123456));
      assert.equal(menu.decimalComma, expected.percent.includes(','));
    });
  }

  test('I18-06 a noun behind a count has the forms that Polish and Arabic give it', () => {
    const extent = (lang: string, count: number) =>
      all.find(({ words }) => words.lang === lang)?.words.description.extent('x', count, 'a', 'b');
    assert.deepEqual(
      [2, 5, 12, 22].map((count) => extent('pl', count)),
      ['2 wartości', '5 wartości', '12 wartości', '22 wartości'].map(
        (counted) => `x: ${counted}, od a do b.`,
      ),
    );
    assert.deepEqual(
      [2, 5, 12, 102].map((count) => extent('ar', count)),
      ['قيمتان', `5${N}قيم`, `12${N}قيمة`, `102${N}قيمة`].map(
        (counted) => `x: ${counted}، من a إلى b.`,
      ),
    );
  });

  test('I18-11 Arabic has Latin digits, as the Maghreb writes them, and no invisible marks', () => {
    const [arabic] = all.filter(({ words }) => words.dir === 'rtl');
    assert.equal(arabic?.words.lang, 'ar');
    for (const text of said(arabic)) {
      assert.doesNotMatch(text, /[\u0660-\u0669\u06f0-\u06f9\u200e\u200f\u061c]/, text);
    }
  });
});

/** What typography forbids: everywhere, then in each language. */
const anywhere = /["']|\.\.\.| {2}|^ | $|[\u00a0\u202f] | [\u00a0\u202f]/;
const forbidden: Readonly<Record<Language, RegExp>> = {
  fr: / [:;?!%»]|« |[^\u00a0\u202f\s(]%|[^\u202f][;?!]|[^\u00a0]:(?!\/)|[“”„]/,
  en: / [:;?!%,.]|\s%|[«»„]/,
  de: / [:;?!,.]|[^\u00a0(]%|[«»”]/,
  es: / [:;?!,.]|[^\u00a0(]%|[“”„]|« | »/,
  it: / [:;?!,.]|\s%|[“”„]|« | »/,
  nl: / [:;?!,.]|\s%|[«»„]/,
  pt: / [:;?!,.]|\s%|[“”„]|« | »/,
  // One letter does not stand alone at the end of a line.
  pl: / [:;?!,.]|\s%|[«»“]|(?<!\p{L})[aiouwzAIOUWZ] /u,
  ar: / [:؛؟!،.]|[^\u00a0(]%|[“”„]|« | »|[;?]|,(?!\d)/,
};

describe('typography', () => {
  for (const one of all) {
    test(`I18-12 ${one.words.lang}: quotes, spaces, percent signs`, () => {
      const rule = literals(forbidden, 'forbidden', one.words.lang);
      for (const whole of said(one)) {
        const text = spacedNames.reduce((rest, name) => rest.replaceAll(name, '…'), whole);
        const plain = text.replaceAll(/[\u2068\u2069]/g, '');
        for (const pattern of [anywhere, rule]) {
          const found = pattern.exec(plain);
          assert.equal(found, null, `${JSON.stringify(found?.[0])} in ${whole}`);
        }
      }
    });
  }
});

/** Words that no other of the languages has. */
const strangers: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\p{L})(dans|avec|pour|sont|cette|leurs|où|chez|aussi|numériques?|associations?)(?!\p{L})/iu,
  en: /(?<!\p{L})(the|and|with|their|which|from|leaders|share|edition|bars)(?!\p{L})/iu,
};
/** Shared with French or English. */
const shared: Readonly<Record<string, RegExp>> = { en: /associations?/gi };

const outputs = (view: View): string[] => [
  toAltText(view),
  toText(view),
  textsOf(parseHtml(toEmail(view))).join(' '),
  textsOf(parseHtml(toMjmlDocument(view))).join(' '),
  textsOf(parseXml(toSvg(view, lightTheme, { measure }))).join(' '),
];

/** What is the same in English and in another language: a word more may be added. */
const alike = new Set(['Associations', 'Blog', 'Newsletter', 'Situation', 'Tool']);

/** Plain texts, by their path. */
function named(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => named(part, `${path}.${key}`));
}

describe('no other language', () => {
  for (const one of all) {
    const { lang } = one.words;
    test(`A11-37 ${lang}: no word of French or English but its own, no raw key, in any output`, () => {
      const texts = [...said(one), ...allViews(one.words).flatMap(outputs)];
      for (const text of texts) {
        // What is wrapped has its names in parts: the lines are put together.
        const plain = own(text).replaceAll(shared[lang] ?? /$^/g, '');
        for (const [other, pattern] of Object.entries(strangers)) {
          if (other === lang) continue;
          const found = pattern.exec(plain);
          assert.equal(found, null, `${other} "${found?.[0] ?? ''}" in: ${plain.slice(0, 400)}`);
        }
        assert.doesNotMatch(plain, /\b(undefined|NaN|null|Infinity)\b|\[object|\{\w+\}/);
      }
    });
  }

  test('A11-37 no text is English that was copied and left', async () => {
    const [english, others] = [await loadWords('en'), all.filter((a) => a.words.lang !== 'en')];
    const source = new Map([...named(english), ...named(await loadMenu('en'), 'menu')]);
    const left = others.flatMap(({ words, menu }) =>
      [...named(words), ...named(menu, 'menu')]
        .filter(([path, text]) => path !== '.dir' && source.get(path) === text)
        .filter(([, text]) => !alike.has(text))
        .map(([path, text]) => `${words.lang}${path}: ${text}`),
    );
    assert.deepEqual(left, []);
  });

  test('A11-37 no id of an item, base or caveat is printed in any language', () => {
    const ids = new Set(figures.flatMap((f) => [f.item, f.base, f.measure, ...f.caveat]));
    const keys = [...ids].filter((id) => id.includes('-'));
    assert.ok(keys.length > 40);
    for (const { words } of all) {
      for (const text of allViews(words).flatMap(textsIn)) {
        for (const key of keys) assert.ok(!text.includes(key), `${key} in ${text}`);
      }
    }
  });

  test('A11-37 Arabic has no Latin word but names', () => {
    const [arabic] = all.filter(({ words }) => words.lang === 'ar');
    assert.ok(arabic);
    const latin = said(arabic).flatMap((text) => own(text).match(/[A-Za-zÀ-ÿ]{2,}/g) ?? []);
    assert.deepEqual([...new Set(latin)].sort(), [
      ...['CSV', 'Facebook', 'MOOC', 'PNG', 'Recherches', 'SVG', 'Solidarités', 'Twitter'],
      'csv',
    ]);
  });
});

/** "A negative effect", in any of its forms. */
const negativeEffects: Readonly<Record<Language, RegExp>> = {
  fr: /effets?\s[^.;:]*négatif/i,
  en: /negative\seffect|effects?\s[^.;:]*negative/i,
  de: /negativ\w*\sWirkung|Wirkung\w*\s[^.;:]*negativ/i,
  es: /efectos?\s[^.;:]*negativo/i,
  it: /effett[oi]\s[^.;:]*negativ/i,
  nl: /negatie\w*\seffect|effect\w*\s[^.;:]*negatief/i,
  pt: /efeitos?\s[^.;:]*negativo/i,
  pl: /skut\w*\s[^.;:]*negatywn|negatywn\w*\sskut/i,
  ar: /(أثر|آثار)[^.؛:]*سلبي/,
};

describe('the name of a picture', () => {
  for (const { words } of all) {
    test(`REA-01 ${words.lang}: says which answer its share is of, in every output`, () => {
      const quoted = /["'«»„“”\s\u00a0]/g;
      const bare = (text: string): string => text.toLowerCase().replaceAll(quoted, ' ');
      const labels = Object.values(words.measures).map(bare);
      const answers = labels.flatMap((label) => [` ${label}`, ` ${label},`]);
      let checked = 0;
      for (const whole of allViews(words)) {
        const byAnswer = (view: View) =>
          view.panels.some(({ columns }) => columns.some(({ id }) => id in words.measures));
        if (!byAnswer(whole)) continue;
        const items = whole.panels.flatMap(({ rows }) => rows.map(({ id }) => id));
        const made = items.flatMap((id) => [
          ...[{ items: id }, { highlight: id }, { items: id, highlight: id }],
        ]);
        for (const options of [{}, ...made]) {
          const { view: build } = widgets[whole.widget as WidgetId];
          const view = build(words, { ...options, view: whole.view });
          const image = { src: 'https://example.org/a.png', width: 600, height: 300 };
          const picture = { imageBase: 'https://example.org/', name: 'a.png', width: 6, height: 3 };
          const names = [view.name, ...view.panels.map(({ name }) => name)];
          for (const name of names) {
            assert.ok(
              answers.some((answer) => bare(name).includes(answer)),
              `no answer in ${name}`,
            );
          }
          const texts = [
            toAltText(view),
            toFigure(view, { image }),
            toEmail(view, { picture }),
            toMjml(view, { picture }),
            toSvg(view, lightTheme, { measure }),
          ];
          for (const text of texts) assert.ok(text.includes(view.name), text.slice(0, 400));
          checked += 1;
        }
      }
      // Five effects and four tools, each chosen in three ways, and the two views whole.
      assert.equal(checked, 3 * (5 + 4) + 2);
    });
  }

  test('REA-01 has the two answers of the finding, as they are printed', () => {
    const namesOf = (view: string) =>
      all.map(({ words }) =>
        allViews(words)
          .find((one) => one.view === view)
          ?.name.replaceAll(N, ' '),
      );
    assert.deepEqual(namesOf('opinions'), [
      'Barres empilées, effets du numérique : « Recettes » 60 % sans opinion, 33 % effet positif en 2016',
      'Stacked bars, effects of digital tools: “Revenue” 60% no opinion, 33% positive effect in 2016',
      'Gestapelte Balken, digitale Wirkungen: „Einnahmen“ 60 % Keine Meinung, 33 % Positive Wirkung (2016)',
      'Barras apiladas, efectos digitales: «Ingresos» 60 % sin opinión, 33 % efecto positivo en 2016',
      'Barre impilate, effetti del digitale: «Entrate» 60% senza opinione, 33% effetto positivo nel 2016',
      'Gestapelde staven, digitale effecten: “Inkomsten” 60% geen mening, 33% positief effect in 2016',
      'Barras empilhadas, efeitos digitais: «Receitas» 60% sem opinião, 33% efeito positivo em 2016',
      'Słupki skumulowane, skutki cyfryzacji: „Przychody” 60% brak zdania, 33% skutek pozytywny w 2016 r.',
      'أشرطة مكدسة، آثار التكنولوجيا الرقمية: «المداخيل» 60 % بلا رأي، 33 % أثر إيجابي في 2016',
    ]);
  });
});

describe('an answer “disagree”', () => {
  for (const one of all) {
    test(`REA-02 ${one.words.lang}: no output calls it a negative effect, and a note says that it is none`, () => {
      const forbidden = literals(negativeEffects, 'negativeEffects', one.words.lang);
      const note = one.words.caveats['disagree-not-negative'];
      assert.match(note, forbidden);
      const views = allViews(one.words);
      const noted = views.filter(({ notes }) => notes.some(({ text }) => text === note));
      assert.deepEqual(
        noted.map(({ view }) => view),
        ['opinions', 'signals'],
      );
      const texts = [...said(one), ...views.flatMap(outputs), ...views.map((view) => toCsv(view))];
      for (const text of texts) {
        const found = forbidden.exec(even(text).replaceAll(even(note), '…'));
        assert.equal(found, null, `"${found?.[0] ?? ''}" in: ${text.slice(0, 400)}`);
      }
    });
  }
});

/** "According to". */
const accordingTo: Readonly<Record<Language, RegExp>> = {
  fr: / : selon 2\d/,
  en: /: according to 2\d/,
  de: /: laut 2\d/,
  es: /: según el 2\d/,
  it: /: secondo il 2\d/,
  nl: /: volgens 2\d/,
  pt: /: segundo 2\d/,
  pl: /: według 2\d/,
  ar: /: حسب 2\d/,
};

describe('whose opinion it is', () => {
  for (const { words } of all) {
    const views = allViews(words);
    test(`REA-12 ${words.lang}: a finding says according to whom the board leads and associations are experienced`, () => {
      const expected = literals(accordingTo, 'accordingTo', words.lang);
      for (const name of ['maturity', 'who']) {
        const { summary = '' } = views.find(({ view }) => view === name) ?? {};
        assert.match(even(summary), expected);
      }
    });

    test(`REA-12 ${words.lang}: no reading line ends on a colon and a label`, () => {
      for (const view of views) {
        const reading = view.foot.find(({ kind }) => kind === 'reading');
        const text = even(reading?.runs.map((run) => run.text).join('') ?? '');
        // One colon heads it.
        assert.equal(text.split(':').length, 2, text);
      }
    });
  }
});

/** Views whose picture has a name of more than 80 characters in these languages. */
const longNames: Readonly<Record<string, readonly string[]>> = {
  opinions: [...languages],
  potential: [...languages],
  who: ['fr', 'es', 'ar'],
  'since-covid': ['fr'],
  difficulties: ['de'],
};

describe('sentences', () => {
  for (const { words } of all) {
    test(`${words.lang}: findings of 140 characters, names of pictures of 80 or as long as two answers need, the figures of all`, () => {
      const views = allViews(words);
      for (const { view, summary, name } of views) {
        assert.ok(summary.length > 0 && summary.length <= 140, `${view}: ${summary}`);
        const long = longNames[view]?.includes(words.lang) ?? false;
        assert.ok(name.length <= (long ? 100 : 80), name);
      }
      const shown = new Set(
        views.flatMap(({ panels }) =>
          panels.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((c) => c.figure))),
        ),
      );
      assert.deepEqual(
        figures.filter(({ id }) => !shown.has(id)).map(({ id }) => id),
        NOT_SHOWN.figures,
      );
    });
  }

  test('I18-10 rows stand by value or as the contract has them, alike in every language', () => {
    const orderOf = (words: Words) =>
      allViews(words).map(({ panels }) => panels.map(({ rows }) => rows.map(({ id }) => id)));
    const [first, ...others] = all.map(({ words }) => orderOf(words));
    for (const order of others) assert.deepEqual(order, first);
  });
});

describe('French titles', () => {
  for (const { words } of all) {
    test(`${words.lang}: marked as French where the text is not, in e-mail and figure`, () => {
      const count = (html: string) => html.split('<span lang="fr">').length - 1;
      for (const view of allViews(words)) {
        const titles = words.lang === 'fr' ? 0 : 1 + view.sources.filter(hasTitle).length;
        assert.equal(count(toEmail(view)), titles, view.view);
        assert.equal(count(toFigure(view)), titles, view.view);
        assert.equal(
          toEmail(view).includes(`<span lang="fr">${STUDY}</span>`),
          words.lang !== 'fr',
        );
      }
    });
  }

  test('keep French spaces, whatever language is around them', () => {
    for (const { words } of all) {
      const texts = allViews(words).flatMap(({ sources: read }) => read.map(({ text }) => text));
      assert.ok(
        texts.some((text) => text.includes(`associations${T}?`)),
        words.lang,
      );
      assert.ok(
        texts.some((text) => text.includes(`Numérique${N}: outil clé`)),
        words.lang,
      );
    }
  });
});

/** A text without a title of its own is named by its publisher alone. */
const hasTitle = ({ key }: { readonly key: string }): boolean =>
  !!sources.find((source) => source.key === key)?.title;
