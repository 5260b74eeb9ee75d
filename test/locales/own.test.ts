/** Languages that a site brings: whole or not, honest or not. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';

import { toAltText, toEmail, toText } from '../../src/formats/index.js';
import { en } from '../../src/locales/en.js';
import { fr } from '../../src/locales/fr.js';
import { loadWords, matchLanguage } from '../../src/locales/index.js';
import { loadMenu } from '../../src/locales/menu.js';
import { menu as menuFr } from '../../src/locales/menu/fr.js';
import { type LanguageEntry, registry } from '../../src/locales/registry.js';
import { type LocaleWords, registerLocale } from '../../src/locales/site-locale.js';
import { adoptionView } from '../../src/view/index.js';
import { footText, footTexts } from '../kit/foot.js';
import { allViews } from '../kit/views.js';

/** Pages have no types. */
const register = (words: unknown) => registerLocale(words as LocaleWords);

const native = console.warn;
const warnings: string[] = [];
beforeEach(() => {
  warnings.length = 0;
  console.warn = (...parts: unknown[]) => void warnings.push(parts.join(' '));
});
afterEach(() => {
  console.warn = native;
  for (const tag of ['br', 'fr-ca', 'he']) (registry as Map<string, LanguageEntry>).delete(tag);
});

const breton = { ...fr, lang: 'br', name: 'brezhoneg', menu: menuFr };

describe('a language of the site', () => {
  test('speaks where its tag is asked for, whole and without a warning', async () => {
    const words = register(breton);
    assert.deepEqual(warnings, []);
    assert.equal(matchLanguage('br-FR'), 'br');
    assert.equal(await loadWords('br'), words);
    assert.equal((await loadMenu('br')).sentenceCopied, 'Constat copié.');
    assert.equal(registry.get('br')!.retry, 'Réessayer');
    const view = adoptionView(words ?? en);
    assert.equal(view.lang, 'br');
    // But for the language of titles, which is foreign in it.
    const french = adoptionView(fr);
    assert.deepEqual(footTexts(view), footTexts(french));
    assert.deepEqual({ ...view, lang: 'fr', foot: [] }, { ...french, foot: [] });
  });

  test('a region’s variant beside the language itself', async () => {
    register({ ...breton, lang: 'fr_CA'.replace('_', '-') });
    assert.equal(matchLanguage('fr-CA'), 'fr-ca');
    assert.equal(matchLanguage('fr-BE'), 'fr');
    assert.equal((await loadWords('fr-CA')).lang, 'fr-CA');
    assert.equal((await loadWords('fr')).lang, 'fr');
  });

  test('I18-04 what is missing is said in English, with one warning that names it', () => {
    const without = <T extends object>(all: T, name: string): T =>
      Object.fromEntries(Object.entries(all).filter(([key]) => key !== name)) as T;
    const tools = without(fr.views['adoption.tools'], 'title');
    const bases = without(fr.bases, 'leaders');
    const words = register({
      ...breton,
      bases,
      views: { ...fr.views, 'adoption.tools': tools },
    });
    assert.deepEqual(warnings, [
      'registerLocale: "br" lacks views.adoption.tools.title, bases.leaders; these are said in English.',
    ]);
    const view = adoptionView(words ?? en);
    assert.equal(view.title, 'Associations’ digital tools, according to their leaders');
    assert.equal(footText(view, 'base'), 'Base\u00a0: association leaders.');
    assert.equal(view.panels[0]?.rowHead, 'Outil');
  });

  test('I18-04 of a language that has nothing, ten texts are named and the others counted', () => {
    const words = register({ lang: 'br' });
    assert.equal(warnings.length, 1);
    assert.match(
      warnings[0] ?? '',
      /^registerLocale: "br" lacks percent, number, .* and \d+ more;/,
    );
    assert.equal(words?.name, 'br');
    assert.equal(words.dir, 'ltr');
    assert.deepEqual(
      allViews(words).map(({ title, summary }) => [title, summary]),
      allViews(en).map(({ title, summary }) => [title, summary]),
    );
  });

  test('I18-13 a sentence that throws or gives no text: English, one warning', () => {
    const words = register({
      ...breton,
      percent: () => {
        throw new Error('no');
      },
      reading: () => ({ toString: () => '<b>' }) as unknown as string,
      number: 'many',
    });
    assert.deepEqual(warnings, ['registerLocale: "br" lacks number; these are said in English.']);
    const view = adoptionView(words ?? en);
    assert.equal(view.panels[0]?.rows[0]?.cells[0]?.text, '69%');
    assert.match(footText(view, 'reading'), /^How to read: /);
    assert.deepEqual(warnings.slice(1), [
      'registerLocale: "br": percent gives no text; it is said in English.',
    ]);
  });

  test('I18-13 markup stays text, in every output', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const views = { ...fr.views, 'adoption.tools': { ...fr.views['adoption.tools'], title: evil } };
    const view = adoptionView(register({ ...breton, views }) ?? en);
    assert.equal(view.title, evil);
    assert.ok(!toEmail(view).includes('<img'));
    assert.ok(toEmail(view).includes('&lt;img src=x'));
    assert.ok(toText(view).includes(evil.toUpperCase()) || toText(view).includes(evil));
    assert.ok(!toAltText(view).includes('undefined'));
  });

  test('I18-13 __proto__, constructor and unknown members are not taken', () => {
    const given = JSON.parse(
      '{"lang":"br","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"extra":"x","items":{"__proto__":{"polluted":"yes"}}}',
    ) as unknown;
    const words = register(given) as unknown as Record<string, unknown>;
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    assert.equal(words['polluted'], undefined);
    assert.equal(words['constructor'], Object);
    assert.equal('extra' in words, false);
    assert.equal((words['items'] as Record<string, unknown>)['polluted'], undefined);
    // What is inherited is not given.
    register(Object.create(breton));
    assert.match(warnings[1] ?? '', /lang undefined is no BCP 47 tag/);
  });

  test('I18-13 a getter or a proxy that throws is a text that is missing', () => {
    const views = new Proxy({}, { getOwnPropertyDescriptor: () => assert.fail('reached') });
    const given = Object.defineProperty({ ...breton, views }, 'familyHead', {
      get() {
        throw new Error('no');
      },
    });
    const words = register(given);
    assert.equal(words?.familyHead, 'Family');
    assert.equal(words.views['adoption.tools'].rowHead, en.views['adoption.tools'].rowHead);
    assert.equal(warnings.length, 1);
  });

  test('what is changed afterwards changes nothing', () => {
    const given = { ...breton, familyHead: 'Familh' };
    const words = register(given);
    given.familyHead = 'x';
    assert.equal(words?.familyHead, 'Familh');
    assert.ok(Object.isFrozen(words.views));
  });

  const wrong: [lang: unknown, said: string][] = [
    ['', 'lang "" is no BCP 47 tag'],
    ['b', 'lang "b" is no BCP 47 tag'],
    ['<script>', 'lang "<script>" is no BCP 47 tag'],
    ['br_', 'lang "br_" is no BCP 47 tag'],
    ['__proto__', 'lang "__proto__" is no BCP 47 tag'],
    ['constructor', 'lang "constructor" is no BCP 47 tag'],
    [
      `br-${'abcdefgh-'.repeat(10)}x`,
      'lang "br-abcdefgh-abcdefgh-abcdefgh-abcdefgh-a" is no BCP 47 tag',
    ],
    [5, 'lang number is no BCP 47 tag'],
    [null, 'lang object is no BCP 47 tag'],
    ['FR', 'lang "FR" is built in: give a region’s tag'],
    ['ar', 'lang "ar" is built in: give a region’s tag'],
  ];
  for (const [lang, said] of wrong) {
    test(`I18-13 ${String(lang).slice(0, 20)} of type ${typeof lang} is refused with a warning`, async () => {
      assert.equal(register({ ...breton, lang }), null);
      assert.deepEqual(warnings, [`registerLocale: ${said}; nothing is changed.`]);
      assert.equal((await loadWords('fr')).lang, 'fr');
    });
  }

  test('I18-13 what is no object is refused', () => {
    for (const given of [undefined, null, 5, 'br', [], () => 'br']) {
      assert.equal(register(given), null);
    }
    assert.equal(warnings.length, 6);
  });

  test('a right-to-left language says so', () => {
    assert.equal(adoptionView(register({ ...breton, lang: 'he', dir: 'rtl' }) ?? en).dir, 'rtl');
    assert.equal(register({ ...breton, lang: 'he', dir: 'up' })?.dir, 'ltr');
  });
});
