/**
 * A language that a site registers: checked before a widget uses it. English fills what it lacks, and
 * no text of it is ever more than text.
 */
import { en } from './en.js';
import { menu as englishMenu } from './menu/en.js';
import type { MenuWords } from './menu-words.js';
import { addLanguage, languages } from './registry.js';
import type { Words } from './words.js';

type DeepPartial<T> = T extends (...values: never[]) => unknown
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: DeepPartial<T[K]> }
    : T;

/** The words of a language that a site registers: any part of `Words` and of the menu's words. */
export type LocaleWords = DeepPartial<Omit<Words, 'lang'>> & {
  /** BCP 47 tag that is not one of `languages`: "br", "ca", "fr-CA". */
  readonly lang: string;
  readonly menu?: DeepPartial<MenuWords>;
};

/** A warning names this many missing texts and counts the others. */
const MAX_NAMES = 10;

/** Where `complete` reports what it replaces; both take a path: "menu.copied". */
interface Report {
  readonly missing: (name: string) => void;
  /** A sentence, when it is used, threw or gave no text. */
  readonly failed: (name: string) => void;
}

/**
 * Adds a language that the library lacks, or a region's variant of one: widgets in that language
 * show it from then on. English fills each text that is missing or is no text, with one warning on
 * the console; unknown members are ignored. Texts are plain text: markup in them is shown as
 * written. Never throws.
 *
 * A module imports this function; a page that imports nothing calls the static
 * `BaroElement.registerLocale`, which loads it.
 * @returns the complete words, for `adoptionView` and the like; null where `lang` is no BCP 47 tag
 *   or is one of `languages`, which can't be replaced
 */
export function registerLocale(locale: LocaleWords): Words | null {
  const given: unknown = locale;
  const tag = read(given, 'lang');
  const lang = canonical(tag);
  const key = lang?.toLowerCase() ?? '';
  if (lang === null || languages.includes(key)) {
    const why = lang === null ? 'is no BCP 47 tag' : 'is built in: give a region’s tag';
    const found = typeof tag === 'string' ? `"${tag.slice(0, 40)}"` : typeof tag;
    console.warn(`registerLocale: lang ${found} ${why}; nothing is changed.`);
    return null;
  }
  const missing: string[] = [];
  const report = { missing: (name: string) => void missing.push(name), failed: warnOnce(lang) };
  const dir = read(given, 'dir') === 'rtl' ? 'rtl' : 'ltr';
  const name = read(given, 'name');
  const all = complete(given, en, '', report) as Words;
  const menu = complete(read(given, 'menu'), englishMenu, 'menu.', report) as MenuWords;
  const words = { ...all, lang, dir, name: typeof name === 'string' ? name : lang } as const;
  if (missing.length > 0) {
    const more = missing.length > MAX_NAMES ? ` and ${missing.length - MAX_NAMES} more` : '';
    const names = missing.slice(0, MAX_NAMES).join(', ');
    console.warn(`registerLocale: "${lang}" lacks ${names}${more}; these are said in English.`);
  }
  const { loading, retry, chartFailed } = words.interface;
  addLanguage(key, { failed: chartFailed, loading, retry, site: { words, menu } });
  return words;
}

/** A tag as BCP 47 writes it, or null. */
function canonical(tag: unknown): string | null {
  try {
    const text = typeof tag === 'string' && tag.length <= 40 ? tag : '';
    return /^[a-z]{2,3}(-|$)/i.test(text) ? (Intl.getCanonicalLocales(text)[0] ?? null) : null;
  } catch {
    return null;
  }
}

/** An own member of any value, or undefined; a getter may throw. */
function read(given: unknown, key: string): unknown {
  try {
    return typeof given === 'object' && given !== null && Object.hasOwn(given, key)
      ? (given as Record<string, unknown>)[key]
      : undefined;
  } catch {
    return undefined;
  }
}

/** The members of the English words and no others, from `given` where it has one of the same type. */
function complete(given: unknown, english: object, path: string, report: Report): object {
  const members = Object.entries(english).map(([key, model]: [string, unknown]) => {
    const value = read(given, key);
    const name = path + key;
    if (typeof model === 'object' && model !== null) {
      return [key, complete(value, model, `${name}.`, report)];
    }
    if (name === 'lang' || name === 'dir' || name === 'name') return [key, model];
    if (typeof value !== typeof model) {
      report.missing(name);
      return [key, model];
    }
    if (typeof value !== 'function') return [key, value];
    return [key, withFallback(value as Sentence, model as Sentence, () => report.failed(name))];
  });
  return Object.freeze(Object.fromEntries(members) as object);
}

type Sentence = (...values: unknown[]) => unknown;

/** A sentence that gives the English one where it throws or gives no text. */
function withFallback(sentence: Sentence, english: Sentence, onFailure: () => void): Sentence {
  return (...values) => {
    try {
      const text = sentence(...values);
      if (typeof text === 'string') return text;
    } catch {
      // Treated as a sentence that gives no text.
    }
    onFailure();
    return english(...values);
  };
}

/** One warning a language: a sentence that fails would fail for every figure. */
function warnOnce(lang: string): (name: string) => void {
  let warned = false;
  return (name) => {
    if (warned) return;
    warned = true;
    console.warn(`registerLocale: "${lang}": ${name} gives no text; it is said in English.`);
  };
}
