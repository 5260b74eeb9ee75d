/**
 * What makes two labels one to a reader's eye. Two programs write the same label with another apostrophe,
 * space or accent, and each spelling would be an item of its own.
 */

const SPACES = /[\p{Zs}\t\r\n]+/gu;
const APOSTROPHES = /[’‘ʼʹ′´`＇\u02bb\u201b]/g;
const QUOTES = /[“”„‟″＂]/g;
const HYPHENS = /[\u2010\u2011\u2212]/g;

/** The same for labels that look the same. */
export const labelKey = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(HYPHENS, '-')
    .replaceAll('…', '...')
    .replace(SPACES, ' ')
    .trim();

/** Gives every spelling of a label the one that came first. */
export function firstSpelling(): (text: string) => string {
  const spellings = new Map<string, string>();
  return (text) => {
    const key = labelKey(text);
    const first = spellings.get(key);
    if (first !== undefined) return first;
    spellings.set(key, text);
    return text;
  };
}
