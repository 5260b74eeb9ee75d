/**
 * A comparison: what another survey found for the items of a view, to stand beside the
 * barometer's. Whatever is given is read without an exception and never changed.
 */
import { readShare } from './barometer.js';
import type { Problem } from './problem.js';
import {
  CONTROL_FOUND,
  fieldOf,
  type Fields,
  isObject,
  isText,
  plain,
  printable,
} from './untrusted.js';

/** What an author gives: a name, a sample, values by item. */
export interface Comparison {
  /** Who was asked, as a reader sees it: "Notre réseau". 60 characters at most. */
  readonly name: string;
  /** How many answered. Under 30 no share is shown, under 100 it is flagged. */
  readonly sample?: number | string | null;
  /** Year of the survey, four digits. */
  readonly edition?: string | number | null;
  /** Of whom these are shares, in the plural: "members of the network". */
  readonly base?: string | null;
  /** Where they can be read, in words. */
  readonly source?: string | null;
  /** The same as an address, http or https. */
  readonly url?: string | null;
  /**
   * Shares by item id: 62 means 62 %. An item with several answers has an object of shares by
   * answer: `{ positive: 62, negative: 4 }`. Items that are left out were not asked.
   */
  readonly values: Readonly<
    Record<string, number | string | null | Readonly<Record<string, number | string | null>>>
  >;
}

export interface ReadShare {
  readonly item: string;
  readonly measure: string;
  /** Null where what was given is no share: the item was asked, and says that it can't be read. */
  readonly value: number | null;
}

/** A comparison after reading: every text is a text, every value a share. */
export interface ReadComparison {
  readonly name: string;
  readonly sample: number | null;
  readonly edition: string;
  readonly base: string;
  readonly source: string;
  readonly url: string;
  readonly shares: readonly ReadShare[];
}

const MAX_NAME = 60;
const MAX_TEXT = 300;
/** More than any view has. */
const MAX_VALUES = 1000;

type Say = (name: string, found: unknown, expected: readonly string[]) => void;
type Asked = readonly { readonly item: string; readonly measure: string }[];

/**
 * Reads a comparison: an object, or JSON.
 * @param figures the figures of the view that it stands beside
 * @returns null where nothing is given, or nothing of it can be shown; each fault by its path
 */
export function readComparison(
  given: unknown,
  figures: Asked,
): { comparison: ReadComparison | null; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const say: Say = (name, found, expected) => {
    const path = name ? `comparison.${name}`.slice(0, 120) : 'comparison';
    const list = Object.freeze(expected.slice(0, 10));
    problems.push(
      Object.freeze({ code: 'bad-value', name: path, value: printed(found), expected: list }),
    );
  };
  try {
    return { comparison: read(given, figures, say), problems };
  } catch (error) {
    // JSON that is none, or a getter of the page's that throws at whoever looks.
    say('', error instanceof Error ? error.message : 'an error', ['an object, or JSON']);
    return { comparison: null, problems };
  }
}

function read(given: unknown, figures: Asked, say: Say): ReadComparison | null {
  const value: unknown =
    typeof given === 'string' && given.trim() ? (JSON.parse(given) as unknown) : given;
  if (value == null || value === '' || (typeof value === 'string' && !value.trim())) return null;
  const text = (name: string, longest: number): string => {
    const tell = (): void => say(name, CONTROL_FOUND, ['text']);
    const found = printable(fieldOf(value as Fields, name), tell);
    const plain = textIn(found);
    const good = found == null || (plain !== null && plain.length <= longest);
    if (!good) say(name, found, [`a text of ${longest} characters at most`]);
    return good ? (plain ?? '') : '';
  };
  if (!isObject(value)) {
    say('', value, ['an object with name, sample and values']);
    return null;
  }
  const name = text('name', MAX_NAME);
  const values = fieldOf(value, 'values');
  if (!name) say('name', fieldOf(value, 'name'), ['who was asked, in a few words']);
  if (!isObject(values)) say('values', values, ['an object of shares by item']);
  if (!name || !isObject(values)) return null;
  const edition = text('edition', MAX_TEXT);
  const isYear = edition === '' || /^\d{4}$/.test(edition);
  if (!isYear) say('edition', edition, ['a year of four digits']);
  const url = text('url', MAX_TEXT);
  const isAddress = url === '' || /^https?:\/\//.test(url);
  if (!isAddress) say('url', url, ['an address of http or https']);
  const shares = readValues(values, figures, say);
  if (shares.every(({ value }) => value === null)) return null;
  return {
    name,
    sample: readCount(fieldOf(value, 'sample'), say),
    edition: isYear ? edition : '',
    base: text('base', MAX_TEXT),
    source: text('source', MAX_TEXT),
    url: isAddress ? url : '',
    shares,
  };
}

function readCount(found: unknown, say: Say): number | null {
  // "1 200", as it is written.
  const count = (textIn(found) ?? '').replace(/\s/g, '');
  if (/^[1-9]\d{0,8}$/.test(count)) return Number(count);
  if (found != null) say('sample', found, ['a whole number']);
  return null;
}

function readValues(values: Fields, figures: Asked, say: Say): ReadShare[] {
  const items = [...new Set(figures.map(({ item }) => item))];
  return Object.entries(values)
    .slice(0, MAX_VALUES)
    .flatMap(([item, found]): ReadShare[] => {
      if (!items.includes(item)) {
        say('values', item, items);
        return [];
      }
      const measures = [
        ...new Set(figures.filter((f) => f.item === item).map(({ measure }) => measure)),
      ];
      const [only = ''] = measures;
      const unreadable = () => measures.map((measure) => ({ item, measure, value: null }));
      if (!isObject(found)) {
        if (found == null) return [];
        if (measures.length === 1) return readOne(item, only, found, `values.${item}`, say);
        say(`values.${item}`, found, [`an object of shares by answer: ${measures.join(', ')}`]);
        return unreadable();
      }
      const given = Object.entries(found).slice(0, MAX_VALUES);
      const read = given.flatMap(([measure, share]) => {
        const path = `values.${item}.${measure}`;
        if (measures.includes(measure)) return readOne(item, measure, share, path, say);
        say(`values.${item}`, measure, measures);
        return [];
      });
      // The item was asked, whatever its answers are called.
      return given.length && !read.length ? unreadable() : read;
    });
}

function readOne(
  item: string,
  measure: string,
  found: unknown,
  path: string,
  say: Say,
): ReadShare[] {
  if (found == null) return [];
  const value = readShare(found);
  if (value === null) say(path, found, ['a share from 0 to 100']);
  return [{ item, measure, value }];
}

const textIn = (value: unknown): string | null => (isText(value) ? plain(value) : null);

/** What was found, in a few words: never the whole of it. */
const printed = (value: unknown): string =>
  (textIn(value) ?? (value == null ? 'nothing' : `(${typeof value})`)).slice(0, 80);
