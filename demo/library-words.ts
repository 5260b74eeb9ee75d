/** The library's own words, a language at a time. */
import type { Words } from 'baro-widgets';

import type { Language } from './words.js';

export async function loadWords(lang: Language): Promise<Words> {
  return lang === 'en'
    ? (await import('baro-widgets/locales/en')).en
    : (await import('baro-widgets/locales/fr')).fr;
}
