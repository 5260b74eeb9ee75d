/** Registers a language, and lets the widgets in it know. */
import { addLocale, type LocaleWords } from '../../locales/site-locale.js';
import type { Words } from '../../locales/words.js';

export type { LocaleWords } from '../../locales/site-locale.js';

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
export function registerLocale(words: LocaleWords): Words | null {
  const complete = addLocale(words);
  // Node has words and views, but no widgets to notify.
  if (complete && typeof dispatchEvent === 'function') dispatchEvent(new Event('baro-locale'));
  return complete;
}
