/** The words of each language, loaded on demand. */
import { type Language, matchLanguage, registry } from './registry.js';
import type { Words } from './words.js';

export { type Language, languages, matchLanguage } from './registry.js';
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

/**
 * Loads the words of a language.
 * @param language any BCP 47 tag; `matchLanguage` says which language serves it
 * @returns the same object for the same language; it rejects where its module can't be loaded
 */
export async function loadWords(language: string): Promise<Words> {
  const tag = matchLanguage(language);
  return registry.get(tag)!.site?.words ?? loaders[tag as Language]();
}
