/**
 * Texts that are heard and not seen. A voice reads "1 601" as two numbers where spaces group digits:
 * what only assistive technology is given has its digits together.
 */
import type { Words } from '../../locales/words.js';

/** The sign that groups the digits of a language: U+202F in French, a comma in English. */
const groupSign = (words: Words): string => /\D/.exec(words.number(1_234_567))?.[0] ?? '';

/** Takes the grouping out of the whole numbers of a text; seen texts keep it. */
export function heard(words: Words, text: string): string {
  const sign = groupSign(words);
  if (!sign || !text.includes(sign)) return text;
  // A site's own language may group by any sign.
  const escaped = sign.replace(/[\\\]^-]/g, '\\$&');
  const grouped = new RegExp(`(\\d)[${escaped}](?=\\d{3}(?!\\d))`, 'g');
  return text.replace(grouped, '$1');
}
