/** The words of each language, on demand. */
import { lost } from './lost.js';
import { type Language, matchLanguage } from './match.js';
import type { Words } from './words.js';

export { type Language, languages, matchLanguage } from './match.js';
export type * from './words.js';

const loaders: Readonly<Record<Language, () => Promise<Words>>> = {
  fr: async () => (await import('./fr.js')).fr,
  en: async () => (await import('./en.js')).en,
  de: async () => (await import('./de.js')).de,
  es: async () => (await import('./es.js')).es,
  it: async () => (await import('./it.js')).it,
  nl: async () => (await import('./nl.js')).nl,
  pt: async () => (await import('./pt.js')).pt,
  pl: async () => (await import('./pl.js')).pl,
  ar: async () => (await import('./ar.js')).ar,
};

/** The words of a language of `languages`, loaded once; of any other tag, those that serve it. */
export async function loadWords(language: string): Promise<Words> {
  const tag = matchLanguage(language);
  return lost[tag]?.own?.words ?? loaders[tag as Language]();
}
