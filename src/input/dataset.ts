/**
 * A dataset of the page's: a network's survey, in the form of the barometer. Whatever is given is
 * read without an exception and never changed; what can't be read is a fault with its path.
 */
import type { GapReason } from '../data/types.js';
import { type ReadBarometer, type ReadFigure, readShare } from './barometer.js';
import { caveatsIn, checkFigure, figureFields, MAX_CAVEAT, MAX_LABEL } from './dataset-rules.js';
import {
  CONTROL_FOUND,
  fieldOf,
  type Fields,
  isObject,
  isText,
  plain,
  printable,
} from './untrusted.js';

/** A figure as its author writes it: a row of the barometer's CSV, or an object of the same names. */
export interface DatasetFigure {
  /** What the share is of: an id of `labels`, or the label itself. 300 characters at most. */
  readonly item: string;
  /** The share: 62 means 62 %; "12,5 %" is read too. Absent where there is none: a gap. */
  readonly value?: number | string | null;
  /** Year of the survey, four digits. */
  readonly edition: string | number;
  /** The answer, where an item has several: "yes", "no". */
  readonly measure?: string | null;
  /** Groups items by colour. */
  readonly family?: string | null;
  /** Of whom it is a share, in the plural: "members of the network". */
  readonly base?: string | null;
  /** How many they are. Under 30 no share is shown, under 100 it is flagged. */
  readonly base_n?: number | string | null;
  /** How sure it is; `published` where absent. */
  readonly status?: 'published' | 'derived' | 'reported' | 'uncertain' | null;
  /** Of a derived figure: whole numbers joined by minus. */
  readonly formula?: string | null;
  /** Key of one of `sources`, or the source in words. */
  readonly source?: string | null;
  /** What a reader has to know beside the figure: sentences, or ids of `labels`. */
  readonly caveat?: string | readonly string[] | null;
}

/** A dataset. Everything but `figures` may be absent. */
export interface Dataset {
  /** Title of the chart. */
  readonly title?: string;
  /** Two or three words for the picture's name. */
  readonly subject?: string;
  /** Header of the column of items. */
  readonly rowHead?: string;
  readonly figures: readonly DatasetFigure[];
  /** Texts for ids of items, measures, bases, families and caveats. */
  readonly labels?: Readonly<Record<string, string>>;
  /** How many answered, and when, by year. */
  readonly editions?: readonly {
    readonly edition: string | number;
    readonly respondents?: number;
    readonly period?: string;
  }[];
  readonly sources?: readonly {
    readonly key: string;
    readonly title: string;
    readonly publisher?: string;
    readonly year?: string | number;
    /** http or https. */
    readonly url?: string;
  }[];
  /** Why a figure is missing: `not-asked`, `asked-otherwise`, `not-published`. */
  readonly gaps?: readonly {
    readonly item: string;
    readonly edition: string | number;
    readonly reason: GapReason;
  }[];
}

/** What was wrong: `figures[2].value`, what was found, what was expected. */
export interface Fault {
  readonly path: string;
  /** 80 characters at most. */
  readonly found: string;
  readonly expected: string;
}

/** Figures after reading: every text is a text, every value a share or null. */
export interface ReadDataset {
  readonly title: string;
  readonly subject: string;
  readonly rowHead: string;
  readonly labels: ReadonlyMap<string, string>;
  readonly data: ReadBarometer;
}

export interface DatasetReport {
  /** Null where nothing can be read of it. */
  readonly dataset: ReadDataset | null;
  /** 100 at most. */
  readonly faults: readonly Fault[];
}

/** Figures that are read; the rest is told. */
export const MAX_FIGURES = 10_000;
const MAX_FAULTS = 100;
const WIDGET = 'chart';
const VIEW = 'own';
const wholeFields = [
  'title',
  'subject',
  'rowHead',
  'figures',
  'labels',
  'editions',
  'sources',
  'gaps',
  '$schema',
];
const reasons: readonly string[] = ['not-published', 'not-asked', 'asked-otherwise'];

/** Reads a dataset: an object with `figures`, or the list alone. Never throws. */
export function parseDataset(given: unknown): DatasetReport {
  const faults: Fault[] = [];
  const say = (path: string, found: unknown, expected: string): void => {
    if (faults.length < MAX_FAULTS) faults.push({ path, found: printed(found), expected });
  };
  try {
    return { dataset: readAll(given, say), faults };
  } catch (error) {
    // A getter or a proxy of the page's: it throws at whoever looks.
    say('figures', error instanceof Error ? error.message : 'an error', 'plain data');
    return { dataset: null, faults };
  }
}

type Say = (path: string, found: unknown, expected: string) => void;

const FIGURES = 'a list of figures';
/** What has `values` was written for another place. */
const NOT_HERE = `${FIGURES}; values by item are a comparison, for one of the three widgets`;

function readAll(given: unknown, say: Say): ReadDataset | null {
  const whole: Fields = Array.isArray(given) ? { figures: given } : isObject(given) ? given : {};
  const list: unknown = fieldOf(whole, 'figures');
  if (!Array.isArray(list)) {
    if (isObject(given))
      say('figures', list, isObject(fieldOf(given, 'values')) ? NOT_HERE : FIGURES);
    else say('', given, 'an object with figures, or a list of them');
    return isNothing(given) ? readAll([], say) : null;
  }
  unknown(whole, wholeFields, '', say);
  if (list.length > MAX_FIGURES) {
    say('figures', `${list.length} figures`, `${MAX_FIGURES} at most`);
  }
  const seen = new Map<string, number>();
  const taken: readonly unknown[] = list.slice(0, MAX_FIGURES);
  const figures = taken.flatMap((entry, i) => {
    const path = `figures[${i}]`;
    if (!isObject(entry)) {
      say(path, entry, 'an object');
      return [];
    }
    const figure = readFigure(entry, path, say);
    if (!figure) return [];
    const before = seen.get(figure.id);
    if (before !== undefined) {
      say(path, figure.id, `each figure once: it stands in figures[${before}]`);
      return [];
    }
    seen.set(figure.id, i);
    return [figure];
  });
  // Who means less than one in a hundred says so by the unit.
  if (
    areOfOne(figures) &&
    !taken.some((one) => isObject(one) && fieldOf(one, 'unit') === 'percent')
  ) {
    say('figures', 'no share above 1', 'shares of a hundred (71, not 0.71), or unit: percent');
  }
  return {
    title: text(whole, 'title', 'title', say),
    subject: text(whole, 'subject', 'subject', say),
    rowHead: text(whole, 'rowHead', 'rowHead', say),
    labels: readLabels(fieldOf(whole, 'labels'), say),
    data: {
      figures,
      editions: entries(whole, 'editions', say).flatMap(([entry, path]) => {
        const leaders = count(fieldOf(entry, 'respondents'));
        const edition = text(entry, 'edition', `${path}.edition`, say);
        const period = text(entry, 'period', `${path}.period`, say);
        const rest = { exact: true, other_samples: '', published: '', source: '' };
        return leaders === null ? [] : [{ edition, leaders, period, ...rest }];
      }),
      gaps: entries(whole, 'gaps', say).flatMap(([entry, path]) => {
        const reason = text(entry, 'reason', `${path}.reason`, say);
        if (!reasons.includes(reason)) {
          say(`${path}.reason`, reason, `one of ${reasons.join(', ')}`);
          return [];
        }
        const item = text(entry, 'item', `${path}.item`, say);
        const edition = text(entry, 'edition', `${path}.edition`, say);
        const view = `${WIDGET}.${VIEW}`;
        return [{ view, item, edition, reason: reason as GapReason, source: '' }];
      }),
      sources: entries(whole, 'sources', say).map(([entry, path]) => ({
        key: text(entry, 'key', `${path}.key`, say),
        title: text(entry, 'title', `${path}.title`, say),
        publisher: text(entry, 'publisher', `${path}.publisher`, say),
        year: text(entry, 'year', `${path}.year`, say),
        kind: 'primary' as const,
        url: text(entry, 'url', `${path}.url`, say),
      })),
    },
  };
}

/** Several shares, none above 1 and not all of them 0 or 1: shares of one, most likely. */
function areOfOne(figures: readonly ReadFigure[]): boolean {
  const shares = figures.flatMap(({ value }) => value ?? []);
  return (
    shares.length > 1 && shares.every((share) => share <= 1) && shares.some((share) => share % 1)
  );
}

/** Empty is not wrong: there is just nothing to show yet. */
const isNothing = (given: unknown): boolean =>
  given == null ||
  (typeof given === 'string' && given.trim() === '') ||
  (isObject(given) && Object.keys(given).length === 0);

function readFigure(entry: Fields, path: string, say: Say): ReadFigure | null {
  const fields: Record<string, unknown> = {};
  unknown(entry, figureFields, `${path}.`, say);
  for (const name of figureFields) fields[name] = printableIn(entry, name, `${path}.${name}`, say);
  const bad = new Set<string>();
  checkFigure(fields, (name, found, expected) => {
    bad.add(name);
    say(`${path}.${name}`, found, expected);
  });
  if (bad.has('item') || bad.has('edition')) return null;
  const get = (name: string): string => (bad.has(name) ? '' : plain(fields[name]));
  const item = get('item');
  const edition = get('edition');
  const measure = get('measure');
  return {
    id: [item, measure, edition].filter(Boolean).join('.'),
    widget: WIDGET as ReadFigure['widget'],
    view: VIEW,
    item,
    family: get('family'),
    edition,
    measure,
    base: get('base'),
    base_n: count(fields['base_n']),
    value: readShare(fields['value']),
    ...(fields['value'] == null || fields['value'] === '' ? { gap: 'not-published' as const } : {}),
    unit: 'percent',
    // What is said of a figure may be in doubt; what is not said is not.
    status: (get('status') ||
      (bad.has('status') ? 'uncertain' : 'published')) as ReadFigure['status'],
    formula: get('formula'),
    source: get('source'),
    also: [],
    compared: false,
    caveat: bad.has('caveat') ? [] : (caveatsIn(fields['caveat']) ?? []),
  };
}

/** What we don't know is told: a name is easily misspelt, or of another version. */
function unknown(object: Fields, known: readonly string[], path: string, say: Say): void {
  for (const name of Object.keys(object).slice(0, MAX_FAULTS)) {
    if (known.includes(name)) continue;
    say(`${path}${name.slice(0, 80)}`, fieldOf(object, name), `one of ${known.join(', ')}`);
  }
}

/** A field of an object, its control characters told and replaced. */
const printableIn = (object: Fields, name: string, path: string, say: Say): unknown =>
  printable(fieldOf(object, name), () => say(path, CONTROL_FOUND, 'text'));

function count(value: unknown): number | null {
  const given = plain(value);
  return /^[1-9]\d{0,8}$/.test(given) ? Number(given) : null;
}

function text(object: Fields, name: string, path: string, say: Say): string {
  const value = printableIn(object, name, path, say);
  if (value == null) return '';
  const given = plain(value);
  if (isText(value) && given.length <= MAX_LABEL) return given;
  say(path, value, `a text of ${MAX_LABEL} characters`);
  return given.slice(0, MAX_LABEL);
}

/** The objects of a list with their paths; none where it is absent. */
function entries(whole: Fields, name: string, say: Say): [entry: Fields, path: string][] {
  const list = fieldOf(whole, name);
  if (list == null) return [];
  if (!Array.isArray(list)) {
    say(name, list, 'a list');
    return [];
  }
  return list.slice(0, MAX_FIGURES).flatMap((entry: unknown, i) => {
    const path = `${name}[${i}]`;
    if (isObject(entry)) return [[entry, path] as [Fields, string]];
    say(path, entry, 'an object');
    return [];
  });
}

function readLabels(given: unknown, say: Say): Map<string, string> {
  const labels = new Map<string, string>();
  if (given == null) return labels;
  if (!isObject(given)) {
    say('labels', given, 'an object of texts');
    return labels;
  }
  for (const id of Object.keys(given).slice(0, MAX_FIGURES)) {
    const path = `labels.${id.slice(0, 80)}`;
    const label = printableIn(given, id, path, say);
    const good = typeof label === 'string';
    if (good) labels.set(id, label.trim().slice(0, MAX_CAVEAT));
    if (good && label.trim().length <= MAX_CAVEAT) continue;
    say(path, label, `a text of ${MAX_CAVEAT} characters`);
  }
  return labels;
}

/** What was found, in a few words: never the whole of it. */
function printed(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return value.slice(0, 80);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) {
    return String(value);
  }
  return Array.isArray(value)
    ? 'a list'
    : `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`;
}
