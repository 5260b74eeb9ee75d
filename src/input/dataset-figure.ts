/**
 * One figure of a dataset. The element, the command and the functions read it here, so that they
 * report the same faults, each with its own place.
 */
import {
  faultAt,
  matching,
  objectOf,
  oneOf,
  optional,
  pathOf,
  type Reader,
  reportOthers,
  share,
  type Size,
  size,
  text,
  year,
} from './reader.js';
import { fieldOf, isObject } from './untrusted.js';

/** Characters of a label, a base or a source; a caveat may have more. */
export const MAX_LABEL = 300;
export const MAX_CAVEAT = 1000;
/** Caveats of one figure. */
const MAX_CAVEATS = 100;

const statuses = ['published', 'derived', 'reported', 'uncertain'] as const;
type Status = (typeof statuses)[number];

/** Fields that a figure may have; others are reported, since one is easily misspelt. */
export const figureFields = [
  'id',
  'widget',
  'view',
  'item',
  'item_fr',
  'item_en',
  'family',
  'edition',
  'measure',
  'base',
  'base_n',
  'value',
  'unit',
  'status',
  'formula',
  'source',
  'also',
  'locator',
  'caveat',
] as const;

/** A figure after reading. Without an item and an edition it can't be shown. */
export interface FigureFields {
  readonly item: string;
  readonly edition: string;
  readonly measure: string;
  readonly family: string;
  readonly base: string;
  readonly base_n: Size;
  readonly source: string;
  /** Null where it can't be read, undefined where there is none. */
  readonly value: number | null | undefined;
  readonly status: Status;
  readonly formula: string;
  readonly caveat: readonly string[];
}

/** Ids as the barometer's CSV has them in one cell: "base-presumed other-sample". */
const IDS = /^[a-z0-9]+(-[a-z0-9]+)+( [a-z0-9]+(-[a-z0-9]+)+)+$/;

/** One caveat or several; null where it is neither, or too many. */
const caveats: Reader<readonly string[] | null> = (value, path, report) => {
  if (typeof value === 'string' && IDS.test(value)) return value.split(' ');
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const good = list.length <= MAX_CAVEATS && list.every((one) => typeof one === 'string');
  const one = text(MAX_CAVEAT);
  const texts = good ? list.map((caveat) => one(caveat, path, report)) : [];
  if (!good) {
    const expected = [`texts of ${MAX_CAVEAT} characters, ${MAX_CAVEATS} at most`];
    report(faultAt(path, value, expected));
  }
  return good ? texts.filter(Boolean) : null;
};

const required = text(MAX_LABEL, { expected: `a text of ${MAX_LABEL} characters at most` });
const label = text(MAX_LABEL);
const difference = matching(/^\d{1,3}(-\d{1,3}){1,9}$/, 'whole numbers joined by minus');
const none = matching(/^$/, 'nothing: not derived');

const fields = objectOf<
  Omit<FigureFields, 'status' | 'formula' | 'caveat'> & {
    readonly unit: string | null;
    readonly status: Status | null;
    readonly caveat: readonly string[] | null;
  }
>({
  item: required,
  edition: year,
  value: optional(share, undefined),
  measure: label,
  family: label,
  base: label,
  base_n: size,
  unit: optional(oneOf(['percent']), ''),
  status: optional(oneOf(statuses), 'published'),
  source: label,
  caveat: optional(caveats, []),
});

/** Reads one figure; null where it is no object, or has no item or no edition. */
export const readFigure: Reader<FigureFields | null> = (value, path, report) => {
  if (isObject(value)) reportOthers(value, figureFields, path, report);
  const read = fields(value, path, report);
  if (!isObject(value) || !read) return null;
  const { status, caveat, ...rest } = read;
  const formula = status === 'derived' ? difference : optional(none, '');
  if ((status === 'reported' || status === 'uncertain') && caveat?.length === 0) {
    const expected = [`a caveat, since the status is ${status}`];
    report(faultAt(pathOf(path, 'caveat'), fieldOf(value, 'caveat'), expected));
  }
  const figure = {
    ...rest,
    formula: formula(fieldOf(value, 'formula'), pathOf(path, 'formula'), report),
    // A wrong status makes a figure uncertain; a missing one does not.
    status: status ?? 'uncertain',
    caveat: caveat ?? [],
  };
  return figure.item && figure.edition ? figure : null;
};
