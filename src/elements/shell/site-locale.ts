/** A language that a site brings itself, and the widgets that wait for it. */
import { addLocale, type LocaleWords } from '../../locales/site-locale.js';
import type { Words } from '../../locales/words.js';

export type { LocaleWords } from '../../locales/site-locale.js';

/**
 * Brings a language that the library has not, or a region's variant of one: widgets that stand in
 * it show it from then on. Each text that is missing, or is no text, is said in English, and the
 * console is told once; other members are ignored. Texts are text: markup in them is shown as it
 * is written. Never throws.
 * @returns the whole words, for `adoptionView` and the like; null where `lang` is no BCP 47 tag or
 *   is that of a built-in language, which can't be replaced.
 */
export function registerLocale(words: LocaleWords): Words | null {
  const whole = addLocale(words);
  // Node has words and views, but no page that would wait for them.
  if (whole && typeof dispatchEvent === 'function') dispatchEvent(new Event('baro-locale'));
  return whole;
}
