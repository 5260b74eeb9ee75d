/** Which languages there are, and which of them a tag asks for: small, since every page has it. */
import { lost } from './lost.js';

/** A language that has words; what holds a text for each of them is a record of these. */
export type Language = 'fr' | 'en' | 'de' | 'es' | 'it' | 'nl' | 'pt' | 'pl' | 'ar';

/** The languages that have words, as BCP 47 tags; those that a site brings are not among them. */
export const languages: readonly string[] = Object.freeze(Object.keys(lost));

/**
 * The language that serves a BCP 47 tag: itself, the longest beginning of it that there is, or
 * English. Takes any text and never throws: "pt-BR" and "pt_PT" give "pt", "xx" gives "en".
 */
export function matchLanguage(tag: string): string {
  let part = String(tag).trim().slice(0, 40).toLowerCase().replaceAll('_', '-');
  while (part && !Object.hasOwn(lost, part)) {
    part = part.slice(0, Math.max(0, part.lastIndexOf('-')));
  }
  return part || 'en';
}
