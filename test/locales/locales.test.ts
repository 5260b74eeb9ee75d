/** What every language must hold, and what French and English print. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import { figures } from '../../src/data/index.js';
import { en } from '../../src/locales/en.js';
import { fr } from '../../src/locales/fr.js';
import { languages, loadWords, matchLanguage, type Words } from '../../src/locales/index.js';
import { registry } from '../../src/locales/registry.js';
import { viewNames, widgetIds, widgets } from '../../src/view/index.js';

/** Every text of a language, with its path; functions are called with stand-ins. */
function texts(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => texts(part, `${path}.${key}`));
}

const paths = (words: Words) => {
  const found: string[] = [];
  const walk = (value: unknown, path: string) => {
    found.push(`${path}: ${typeof value}${typeof value === 'function' ? value.length : ''}`);
    if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) walk(part, `${path}.${key}`);
    }
  };
  walk(words, '');
  // How many arguments a sentence uses may differ from language to language.
  return found.map((line) => line.replace(/(function)\d/, '$1')).sort();
};

test('package.json lists the words of each language, in the order of menus, and no other module', () => {
  const { exports: entries } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { exports: object };
  assert.deepEqual(
    Object.keys(entries).filter((name) => name.startsWith('./locales')),
    ['./locales', ...languages.map((language) => `./locales/${language}`)],
  );
});

describe('every language', () => {
  test('speaks of itself by the tag that it is asked for by', async () => {
    for (const language of languages) {
      const { lang, interface: said } = await loadWords(language);
      assert.equal(lang, language);
      const { loading, retry } = registry.get(language)!;
      assert.deepEqual([said.loading, said.retry], [loading, retry], language);
    }
  });

  test('I18-03 has the same sentences', async () => {
    for (const language of languages) {
      assert.deepEqual(paths(await loadWords(language)), paths(fr), language);
    }
  });

  test('I18-03 has no markup', async () => {
    for (const language of languages) {
      for (const [path, text] of texts(await loadWords(language), language)) {
        assert.doesNotMatch(text, /[<>]|&[a-z#]|\$\{|\{\{/, path);
      }
    }
  });

  test('names every item, base and caveat of the data, and nothing else', async () => {
    const used = {
      items: new Set(figures.map((f) => `${f.widget}.${f.view}.${f.item}`)),
      bases: new Set(figures.map((f) => f.base)),
      caveats: new Set([
        ...figures.flatMap((f) => f.caveat),
        ...widgetIds.flatMap((id) =>
          Object.values(widgets[id].specs).flatMap(({ notes = [] }) => notes),
        ),
      ]),
      families: new Set(figures.map((f) => f.family).filter(Boolean)),
    };
    for (const language of languages) {
      const words = await loadWords(language);
      const items = Object.entries(words.items).flatMap(([view, labels]) =>
        Object.keys(labels).map((item) => `${view}.${item}`),
      );
      assert.deepEqual(new Set(items), used.items, language);
      assert.deepEqual(new Set(Object.keys(words.bases)), used.bases, language);
      assert.deepEqual(new Set(Object.keys(words.caveats)), used.caveats, language);
      assert.deepEqual(new Set(Object.keys(words.families)), used.families, language);
      assert.deepEqual(
        Object.keys(words.views).sort(),
        Object.entries(viewNames)
          .flatMap(([widget, views]) => views.map((view) => `${widget}.${view}`))
          .sort(),
      );
    }
  });
});

describe('French', () => {
  test('I18-01 prints numbers with its no-break spaces', () => {
    assert.equal(fr.number(123456.7), '123\u202f456,7');
    assert.equal(fr.percent(123456.7), '123\u202f456,7\u00a0%');
    assert.equal(fr.percent(62), '62\u00a0%');
    assert.equal(fr.points(6), '6\u00a0points de plus');
    assert.equal(fr.points(-5), '5\u00a0points de moins');
    assert.equal(fr.points(1.5), '1,5\u00a0point de plus');
    assert.equal(fr.list(['2013', '2016', '2019']), '2013, 2016 et 2019');
    assert.equal(fr.date('2025-06-16'), '16 juin 2025');
  });

  test('I18-12 sets no-break spaces and « », in every sentence', () => {
    const fact = {
      label: 'Outil',
      measure: '',
      value: fr.percent(62),
      edition: '2016',
      base: 'responsables',
      before: { value: fr.percent(50), edition: '2013' },
      change: fr.points(12),
    };
    const sentences = [
      ...texts(fr, 'fr').map(([, text]) => text),
      ...Object.values(fr.views).flatMap((view) => [
        view.finding(fact, null),
        view.finding(fact, fact),
        view.reading(fact),
      ]),
      fr.pair('a', 'b'),
      fr.caption('a', 'b'),
      fr.reading('a'),
      fr.base('a', ''),
      fr.base('a', '1'),
      fr.otherBase('a', '1'),
      fr.sample(['a', 'b']),
      fr.credit(['2013', '2016']),
      fr.sourceText('a', 'b', '2016'),
      fr.axisEnd(fr.percent(10)),
      fr.reference('a', 'b'),
      fr.description.at(fr.percent(1), 'a', 'b'),
      fr.description.base('a', 'b', 'c'),
      fr.speech({ label: 'a', column: 'b', text: fr.percent(1), place: 1, of: 2 }),
      fr.pictureName('a', 'b', fact, null),
      fr.description.extent('a', 2, 'b', 'c'),
      fr.description.extent('a', 1, 'b', 'c'),
      fr.description.change(fact),
      fr.empty.edition(['2013'], ['2016']),
      fr.tableName('a'),
    ];
    for (const text of sentences) {
      assert.doesNotMatch(
        text,
        / [:;?!%»]|« |[^\u00a0\u202f\s(]%|[^\u202f]([;?!])|[^\u00a0]:(?!\/)/,
        text,
      );
      assert.doesNotMatch(text, /["']/, `straight quote: ${text}`);
    }
  });
});

describe('English', () => {
  test('I18-01 prints numbers', () => {
    assert.equal(en.number(123456.7), '123,456.7');
    assert.equal(en.percent(62), '62%');
    assert.equal(en.points(6), '6\u00a0points more');
    assert.equal(en.points(-1), '1\u00a0point fewer');
    assert.equal(en.list(['2013', '2016', '2019']), '2013, 2016 and 2019');
    assert.equal(en.date('2025-06-16'), '16 June 2025');
  });
});

describe('the language of a tag', () => {
  const tags: [tag: string, language: string][] = [
    ['fr', 'fr'],
    ['FR', 'fr'],
    ['fr-CA', 'fr'],
    ['fr_FR', 'fr'],
    ['en-GB', 'en'],
    ['pt-BR', 'pt'],
    ['ar-MA', 'ar'],
    ['de_AT', 'de'],
    ['zh-Hans-CN', 'en'],
    ['xx', 'en'],
    ['x', 'en'],
    ['', 'en'],
    ['<script>', 'en'],
    ['fr'.repeat(150), 'en'],
    ['__proto__', 'en'],
    ['constructor', 'en'],
    ['frx', 'en'],
  ];
  for (const [tag, language] of tags) {
    test(`I18-02 "${tag.slice(0, 20)}" is ${language}`, () => {
      assert.equal(matchLanguage(tag), language);
    });
  }
});

test('I18-09 dates are the same in every time zone, in every language', () => {
  const script = `import('./src/locales/index.ts').then(async ({ languages, loadWords }) => {
    for (const tag of languages) {
      const { date, period } = await loadWords(tag);
      console.log(date('2025-06-16'), period.range('2025-04-15', '2025-06-16'));
    }
  })`;
  const zones = ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'].map((TZ) =>
    execFileSync(process.execPath, ['--import', 'tsx', '-e', script], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    })
      .trim()
      .split('\n'),
  );
  const [one, ...others] = zones;
  assert.equal(one?.length, languages.length);
  for (const other of others) assert.deepEqual(other, one);
  assert.equal(one[0], '16 juin 2025 du 15\u00a0avril au 16\u00a0juin 2025');
});
