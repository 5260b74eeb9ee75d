/** The values of a comparison: shares by item, or by item and answer. */
import { faultAt, pathOf, type Reader, type Report, share } from './reader.js';
import { isObject } from './untrusted.js';

/** The items of a view, and the answers of each. */
export type AskedItems = readonly { readonly item: string; readonly measure: string }[];

export interface ReadShare {
  readonly item: string;
  readonly measure: string;
  /** Null where the value is no share: the item was asked, and its cell says that it is unreadable. */
  readonly value: number | null;
}

/** More than any view has. */
const MAX_VALUES = 1000;

export interface ReadShares {
  readonly shares: readonly ReadShare[];
  /** How many values are of items or answers that the view does not have: nobody will see them. */
  readonly dropped: number;
}

/** @param figures the figures of the view */
export function sharesOf(figures: AskedItems): Reader<ReadShares | null> {
  const measures = new Map<string, string[]>();
  for (const { item, measure } of figures) {
    const known = measures.get(item) ?? [];
    if (!known.includes(measure)) measures.set(item, [...known, measure]);
  }
  return (value, path, report) => {
    if (!isObject(value)) {
      report(faultAt(path, value, ['an object of shares by item']));
      return null;
    }
    let dropped = 0;
    const drop = (): void => void (dropped += 1);
    const shares = Object.entries(value)
      .slice(0, MAX_VALUES)
      .flatMap(([item, found]) => {
        const answers = measures.get(item);
        if (answers) {
          return readItem({ item, answers, found, path: pathOf(path, item) }, report, drop);
        }
        report(faultAt(path, item, [...measures.keys()]));
        drop();
        return [];
      });
    return { shares, dropped };
  };
}

interface Item {
  readonly item: string;
  readonly answers: readonly string[];
  readonly found: unknown;
  readonly path: string;
}

function readItem(
  { item, answers, found, path }: Item,
  report: Report,
  drop: () => void,
): ReadShare[] {
  const read = (measure: string, value: unknown, at: string): ReadShare[] =>
    value == null ? [] : [{ item, measure, value: share(value, at, report) }];
  const unreadable = () => answers.map((measure) => ({ item, measure, value: null }));
  const [only] = answers;
  if (!isObject(found)) {
    if (found == null) return [];
    if (only !== undefined && answers.length === 1) return read(only, found, path);
    report(faultAt(path, found, [`an object of shares by answer: ${answers.join(', ')}`]));
    return unreadable();
  }
  const given = Object.entries(found).slice(0, MAX_VALUES);
  const shares = given.flatMap(([measure, value]) => {
    if (answers.includes(measure)) return read(measure, value, pathOf(path, measure));
    report(faultAt(path, measure, answers));
    drop();
    return [];
  });
  // The item was asked, whatever its answers are called.
  return given.length && !shares.length ? unreadable() : shares;
}
