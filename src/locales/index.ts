/** Which languages there are, which one a tag asks for, and their words on demand. */
import type { Words } from './words.js';

export type * from './words.js';

type Loaders = Readonly<Record<string, () => Promise<Words>>>;

const loaders = {
  fr: async () => (await import('./fr.js')).fr,
  en: async () => (await import('./en.js')).en,
} satisfies Loaders;

/** A language that has words; what holds a text for each of them is a record of these. */
export type Language = keyof typeof loaders;

/** The languages that have words, as BCP 47 tags. */
export const languages: readonly string[] = Object.freeze(Object.keys(loaders));

/**
 * The language that serves a BCP 47 tag: itself, its base language, or English. Takes any text
 * and never throws: "fr-CA" and "fr_FR" give "fr", "xx" gives "en".
 */
export function matchLanguage(tag: string): string {
  const base = /^[a-z]{2,3}(?=$|[-_])/.exec(String(tag).trim().slice(0, 40).toLowerCase())?.[0];
  return base !== undefined && languages.includes(base) ? base : 'en';
}

/** The words of a language of `languages`, loaded once; of any other tag, those that serve it. */
export function loadWords(language: string): Promise<Words> {
  const load = (loaders as Loaders)[matchLanguage(language)];
  return load ? load() : Promise.reject(new RangeError(`no words for "${language}"`));
}
