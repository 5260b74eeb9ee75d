/** A comparison: what another survey found for the items of a view, beside the barometer's. */
import type { Fault } from './fault.js';
import {
  collect,
  faultAt,
  objectOf,
  optional,
  type Reader,
  type Size,
  size,
  text,
  webAddress,
  year,
} from './reader.js';
import { type AskedItems, type ReadShare, type ReadShares, sharesOf } from './shares.js';
import { isAbsent } from './untrusted.js';
import { unwrap } from './unwrap.js';

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

/** A comparison after reading: every text is a text, every value a share. */
export interface ReadComparison {
  readonly name: string;
  readonly sample: Size;
  readonly edition: string;
  readonly base: string;
  readonly source: string;
  readonly url: string;
  readonly shares: readonly ReadShare[];
  /** How many of its values nobody will see, for want of an item or an answer of that name. */
  readonly dropped: number;
}

const MAX_NAME = 60;
const MAX_TEXT = 300;
const PATH = 'comparison';

/**
 * Reads a comparison: an object, or JSON. Never throws.
 *
 * @param figures the figures of the view that shows it
 * @returns null where there is none, or nothing of it can be shown; each fault by its path
 */
export function readComparison(
  given: unknown,
  figures: AskedItems,
): { comparison: ReadComparison | null; faults: readonly Fault[] } {
  const { faults, report } = collect();
  let comparison: ReadComparison | null = null;
  try {
    const value: unknown =
      typeof given === 'string' && given.trim() ? (JSON.parse(unwrap(given)) as unknown) : given;
    if (!isAbsent(value)) comparison = readerFor(figures)(value, PATH, report);
  } catch (error) {
    // Text that is no JSON, or a getter of the page's that throws.
    const found = error instanceof Error ? error.message : 'an error';
    report(faultAt(PATH, found, ['an object, or JSON']));
  }
  return { comparison, faults };
}

const readerFor = (figures: AskedItems): Reader<ReadComparison | null> => {
  const fields = objectOf<
    Omit<ReadComparison, 'shares' | 'dropped'> & { values: ReadShares | null }
  >(
    {
      name: text(MAX_NAME, { expected: 'who was asked, in 60 characters at most' }),
      values: sharesOf(figures),
      edition: optional(year, ''),
      url: optional(webAddress, ''),
      sample: size,
      base: text(MAX_TEXT),
      source: text(MAX_TEXT),
    },
    'an object with name, sample and values',
  );
  return (value, path, report) => {
    const read = fields(value, path, report);
    if (!read?.name || !read.values?.shares.some((share) => share.value !== null)) return null;
    const { values, ...rest } = read;
    return { ...rest, ...values };
  };
};
