/** A language that nobody speaks: English 40 % longer and full of accents, which shows what is clipped. */
import { en } from '../../src/locales/en.js';
import type { Words } from '../../src/locales/index.js';

const accents: Readonly<Record<string, string>> = {
  ...{ a: 'á', c: 'ç', e: 'ê', i: 'î', n: 'ñ', o: 'ø', s: 'š', u: 'ü', y: 'ÿ', z: 'ž' },
  ...{ A: 'Å', C: 'Ç', E: 'É', I: 'Ï', N: 'Ñ', O: 'Ö', S: 'Š', U: 'Û', Y: 'Ý', Z: 'Ž' },
};

/** What is put into a sentence is long already. */
const lengthOf = (value: unknown): number => (typeof value === 'string' ? value.length : 0);

function stretch(text: string, given = 0): string {
  const accented = text.replaceAll(/[a-z]/gi, (letter) => accents[letter] ?? letter);
  const more = Math.ceil(Math.max(0, text.length - given) * 0.4);
  // Numbers, years and units are not translated.
  return /^[\d\s%+−.,]*$/.test(text) || more < 2 ? text : `${accented} ${'ø'.repeat(more - 1)}`;
}

const keep = new Set(['lang', 'dir', 'percent', 'number', 'date', 'list', 'points']);

function pseudoOf(value: unknown): unknown {
  if (typeof value === 'string') return stretch(value);
  if (typeof value === 'function') {
    return (...given: unknown[]) => {
      const all = given.flatMap((one): unknown[] =>
        typeof one === 'object' && one !== null ? Object.values(one) : [one],
      );
      const text = (value as (...values: unknown[]) => string)(...given);
      return stretch(
        text,
        all.reduce<number>((sum, one) => sum + lengthOf(one), 0),
      );
    };
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, keep.has(key) ? part : pseudoOf(part)]),
  );
}

export const pseudo = { ...(pseudoOf(en) as Words), lang: 'en-x-pseudo' };
