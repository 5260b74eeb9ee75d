/**
 * A language that a site brings itself: checked before a widget says a word of it. What it lacks is
 * said in English; nothing of it is ever more than text.
 */
import { en } from './en.js';
import { lost } from './lost.js';
import { languages } from './match.js';
import type { MenuWords } from './menu.js';
import { menu as englishMenu } from './menu/en.js';
import type { Words } from './words.js';

type Some<T> = T extends (...values: never[]) => unknown
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: Some<T[K]> }
    : T;

/** Words as a site brings them: any of `Words`, and of the menu's; the tag says of which language. */
export type LocaleWords = Some<Omit<Words, 'lang'>> & {
  /** BCP 47: "br", "ca", "fr-CA". */
  readonly lang: string;
  readonly menu?: Some<MenuWords>;
};

/** More missing texts than these are counted, not named. */
const NAMED = 10;

/**
 * Adds a language, or puts new words in its place. The languages that the library has can't be
 * replaced, but for a region's ("fr-CA"). Never throws.
 * @returns the words, whole; null where the tag will not do, which the console is told.
 */
export function addLocale(given: unknown): Words | null {
  const tag = read(given, 'lang');
  const lang = canonical(tag);
  const key = lang?.toLowerCase() ?? '';
  if (lang === null || languages.includes(key)) {
    const why = lang === null ? 'is no BCP 47 tag' : 'is built in: give a region’s tag';
    const shown = typeof tag === 'string' ? `"${tag.slice(0, 40)}"` : typeof tag;
    console.warn(`registerLocale: lang ${shown} ${why}; nothing is changed.`);
    return null;
  }
  const missing: string[] = [];
  const told = once(lang);
  const dir = read(given, 'dir') === 'rtl' ? 'rtl' : 'ltr';
  const name = read(given, 'name');
  const whole = complete(given, en, '', missing, told) as Words;
  const menu = complete(read(given, 'menu'), englishMenu, 'menu.', missing, told) as MenuWords;
  const words = { ...whole, lang, dir, name: typeof name === 'string' ? name : lang } as const;
  if (missing.length > 0) {
    const more = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : '';
    const names = missing.slice(0, NAMED).join(', ');
    console.warn(`registerLocale: "${lang}" lacks ${names}${more}; these are said in English.`);
  }
  const { loading, retry, chartFailed } = words.interface;
  lost[key] = { failed: chartFailed, loading, retry, own: { words, menu } };
  return words;
}

function canonical(tag: unknown): string | null {
  try {
    const text = typeof tag === 'string' && tag.length <= 40 ? tag : '';
    return /^[a-z]{2,3}(-|$)/i.test(text) ? (Intl.getCanonicalLocales(text)[0] ?? null) : null;
  } catch {
    return null;
  }
}

/** An own member of anything, or undefined; a getter may throw. */
function read(given: unknown, key: string): unknown {
  try {
    return typeof given === 'object' && given !== null && Object.hasOwn(given, key)
      ? (given as Record<string, unknown>)[key]
      : undefined;
  } catch {
    return undefined;
  }
}

/** The members that English has, and no others: what is given, or English. */
function complete(
  given: unknown,
  english: object,
  path: string,
  missing: string[],
  told: (name: string) => void,
): object {
  const whole = Object.entries(english).map(([key, model]: [string, unknown]) => {
    const own = read(given, key);
    const name = path + key;
    if (typeof model === 'object' && model !== null) {
      return [key, complete(own, model, `${name}.`, missing, told)];
    }
    if (name === 'lang' || name === 'dir' || name === 'name') return [key, model];
    if (typeof own !== typeof model) {
      missing.push(name);
      return [key, model];
    }
    return [key, typeof own === 'function' ? sure(own, model, () => told(name)) : own];
  });
  return Object.freeze(Object.fromEntries(whole) as object);
}

/** A sentence that is a function, with the English one behind it. */
function sure(own: unknown, english: unknown, tell: () => void): (...values: unknown[]) => unknown {
  return (...values) => {
    try {
      const said = (own as (...values: unknown[]) => unknown)(...values);
      if (typeof said === 'string') return said;
    } catch {
      // As one that gives no text.
    }
    tell();
    return (english as (...values: unknown[]) => unknown)(...values);
  };
}

/** One warning a language for sentences that fail: each would fail for every figure. */
function once(lang: string): (name: string) => void {
  let warned = false;
  return (name) => {
    if (warned) return;
    warned = true;
    console.warn(`registerLocale: "${lang}": ${name} gives no text; it is said in English.`);
  };
}
