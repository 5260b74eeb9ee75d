/** Which languages there are, and which of them a tag asks for: small, since every page has it. */

const tags = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pt', 'pl', 'ar'] as const;

/** A language that has words; what holds a text for each of them is a record of these. */
export type Language = (typeof tags)[number];

/** The languages that have words, as BCP 47 tags. */
export const languages: readonly string[] = Object.freeze([...tags]);

/**
 * The language that serves a BCP 47 tag: itself, its base language, or English. Takes any text
 * and never throws: "fr-CA" and "fr_FR" give "fr", "xx" gives "en".
 */
export function matchLanguage(tag: string): string {
  const base = /^[a-z]{2,3}(?=$|[-_])/.exec(String(tag).trim().slice(0, 40).toLowerCase())?.[0];
  return base !== undefined && languages.includes(base) ? base : 'en';
}
