/**
 * Readers of values that may be anything. A reader gives what it could read, and reports what it
 * could not, by its path; it changes nothing. What a getter of the page throws passes through.
 */
import { type Fault, MAX_EXPECTED } from './fault.js';
import { mayBeAtMost, readCount, readShare, readYear } from './number.js';
import { fieldOf, type Fields, isAbsent, isObject, isText, plainText } from './untrusted.js';
import { hasUser, withoutUser } from './web-address.js';

export type Report = (fault: Fault) => void;
export type Reader<T> = (value: unknown, path: string, report: Report) => T;

/** Faults of one value that are reported. */
export const MAX_FAULTS = 100;
/** Entries of a list or an object that are read. */
const MAX_ENTRIES = 10_000;
/** All control characters but tab and the ends of lines. */
const CONTROL = /[^\P{Cc}\t\n\r]/gu;
/** What is found in a text with control characters. */
export const CONTROL_FOUND = 'a control character';

/** A fault with its value in a few words: never the whole of it. */
export function faultAt(path: string, value: unknown, expected: readonly string[]): Fault {
  const found = printed(value).slice(0, 80);
  return Object.freeze({
    path: path.slice(0, 200),
    found,
    expected: Object.freeze(expected.slice(0, MAX_EXPECTED)),
  });
}

/** A list of faults, and what adds to it until it is full. */
export function collect(): { readonly faults: readonly Fault[]; readonly report: Report } {
  const faults: Fault[] = [];
  return { faults, report: (fault) => void (faults.length < MAX_FAULTS && faults.push(fault)) };
}

/** A text as it is; any other value by its type, in brackets. */
export function printed(value: unknown): string {
  if (value == null) return 'nothing';
  if (isText(value)) return String(value);
  return Array.isArray(value) ? '(list)' : `(${typeof value})`;
}

/** `read` of a value; where it gives null, the value is a fault. */
const numeric =
  (read: (value: unknown) => number | null, expected: string): Reader<number | null> =>
  (value, path, report) => {
    const number = read(value);
    if (number === null) report(faultAt(path, value, [expected]));
    return number;
  };

export const share = numeric(readShare, 'a share from 0 to 100');
export const count = numeric(readCount, 'a whole number');

/** How many people some shares are of. */
export interface Size {
  readonly count: number | null;
  /**
   * Why there is no count, although something is given: `unreadable`, or `unreadable-few` where it may
   * mean so few people that no share may be shown.
   */
  readonly fault?: 'unreadable' | 'unreadable-few';
}

/** Up to this many, what can't be read may mean too few people: "under 30" among them. */
const MAY_BE_FEW = 30;

/** A count that shares depend on: one that can't be read is never taken for one that is absent. */
export const size: Reader<Size> = (value, path, report) => {
  if (isAbsent(value)) return { count: null };
  const read = count(value, path, report);
  if (read !== null) return { count: read };
  return { count: null, fault: mayBeAtMost(MAY_BE_FEW, value) ? 'unreadable-few' : 'unreadable' };
};

/** `fallback` for an absent value; all others go to the reader. */
export const optional =
  <T, U>(reader: Reader<T>, fallback: U): Reader<T | U> =>
  (value, path, report) =>
    isAbsent(value) ? fallback : reader(value, path, report);

/**
 * A text or a number as a text without spaces around it; '' where it is none or too long. Control
 * characters act in a terminal, and XML can't hold most of them: “�” takes their place.
 */
export function text(max: number, { cut = false, expected = '' } = {}): Reader<string> {
  const allowed = [expected || `a text of ${max} characters at most`];
  return (value, path, report) => {
    if (isAbsent(value) && !expected) return '';
    const full = plainText(value);
    const clean = full.replace(CONTROL, '\ufffd');
    if (clean !== full) report(faultAt(path, CONTROL_FOUND, ['text']));
    if (isText(value) && full !== '' && full.length <= max) return clean;
    report(faultAt(path, value, allowed));
    return cut ? clean.slice(0, max) : '';
  };
}

/** A text of a certain form; '' where it has another. */
export const matching =
  (pattern: RegExp, expected: string): Reader<string> =>
  (value, path, report) => {
    const found = plainText(value);
    if (pattern.test(found)) return found;
    report(faultAt(path, value, [expected]));
    return '';
  };

/** A year of four digits; '' for anything else. */
export const year: Reader<string> = (value, path, report) => {
  const found = readYear(value);
  if (found === null) report(faultAt(path, value, ['a year of four digits']));
  return found ?? '';
};
const anyAddress = matching(/^https?:\/\/.{1,292}$/, 'an address of http or https');

/** An address that may become a link; '' for any other, and for one with a password. */
export const webAddress: Reader<string> = (value, path, report) => {
  const found = plainText(value);
  if (!hasUser(found)) return anyAddress(value, path, report);
  report(faultAt(path, withoutUser(found), ['an address without a name or a password']));
  return '';
};

/** One of some texts; null for any other. */
export const oneOf =
  <T extends string>(allowed: readonly T[]): Reader<T | null> =>
  (value, path, report) => {
    const found = plainText(value);
    const good = allowed.find((one) => one === found);
    if (good === undefined) report(faultAt(path, value, allowed));
    return good ?? null;
  };

/** The entries of a list without those that the reader gives null for; none where it is no list. */
export const listOf =
  <T>(reader: Reader<T | null>): Reader<readonly T[]> =>
  (value, path, report) => {
    if (!Array.isArray(value)) {
      report(faultAt(path, value, ['a list']));
      return [];
    }
    const list: readonly unknown[] = value.slice(0, MAX_ENTRIES);
    return list.flatMap((entry, i) => {
      const read = reader(entry, `${path}[${i}]`, report);
      return read === null ? [] : [read];
    });
  };

/** The own fields of an object, each by its reader; null where it is no object. */
export function objectOf<T extends object>(
  readers: { readonly [Name in keyof T]: Reader<T[Name]> },
  expected = 'an object',
): Reader<T | null> {
  const fields = Object.entries<Reader<unknown>>(readers);
  return (value, path, report) => {
    if (!isObject(value)) {
      report(faultAt(path, value, [expected]));
      return null;
    }
    const read = fields.map(([name, reader]) => [
      name,
      reader(fieldOf(value, name), pathOf(path, name), report),
    ]);
    return Object.fromEntries(read) as T;
  };
}

/** All own fields of an object by one reader, whatever their names; none where it is no object. */
export const mapOf =
  <T>(reader: Reader<T>, expected: string): Reader<ReadonlyMap<string, T>> =>
  (value, path, report) => {
    if (!isObject(value)) {
      report(faultAt(path, value, [expected]));
      return new Map();
    }
    const names = Object.keys(value).slice(0, MAX_ENTRIES);
    return new Map(
      names.map((name) => [name, reader(fieldOf(value, name), pathOf(path, name), report)]),
    );
  };

/** Reports fields that are not known: a name is easily misspelt, or of another version. */
export function reportOthers(
  object: Fields,
  known: readonly string[],
  path: string,
  report: Report,
): void {
  for (const name of Object.keys(object).slice(0, MAX_FAULTS)) {
    if (known.includes(name)) continue;
    const expected = [`one of ${known.join(', ')}`];
    report(faultAt(pathOf(path, name), fieldOf(object, name), expected));
  }
}

export const pathOf = (path: string, name: string): string =>
  [path, name.slice(0, 80)].filter(Boolean).join('.');
