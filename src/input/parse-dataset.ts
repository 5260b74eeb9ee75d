/**
 * Reads a dataset of any form without an exception, and changes nothing of it. What can't be read
 * is a fault with its path.
 */
import type { ReadBarometer, ReadFigure } from './barometer.js';
import { type FigureFields, readFigure } from './dataset-figure.js';
import { DATASET_VIEW, DATASET_WIDGET, readMembers } from './dataset-members.js';
import type { Fault } from './fault.js';
import { firstSpelling } from './label-key.js';
import { collect, faultAt, type Report, reportOthers } from './reader.js';
import { fieldOf, type Fields, isAbsent, isObject } from './untrusted.js';

/** A dataset after reading: every text is a text, every value a share or null. */
export interface ReadDataset {
  readonly title: string;
  readonly subject: string;
  readonly rowHead: string;
  readonly labels: ReadonlyMap<string, string>;
  readonly data: ReadBarometer;
  /** How many entries or lines are left out, with figures that nobody will see. */
  readonly dropped: number;
}

export interface DatasetReport {
  /** Null where nothing can be read of it. */
  readonly dataset: ReadDataset | null;
  /** 100 at most. */
  readonly faults: readonly Fault[];
}

/** Figures that are read; further ones are a fault. */
export const MAX_FIGURES = 10_000;
const FIGURES = 'a list of figures';

const datasetFields = [
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

/** Reads a dataset: an object with `figures`, or the list alone. Never throws. */
export function parseDataset(given: unknown): DatasetReport {
  const { faults, report } = collect();
  try {
    return { dataset: readDataset(given, report), faults };
  } catch (error) {
    // A getter or a proxy of the page's may throw.
    const found = error instanceof Error ? error.message : 'an error';
    report(faultAt('figures', found, ['plain data']));
    return { dataset: null, faults };
  }
}

function readDataset(given: unknown, report: Report): ReadDataset | null {
  const fields: Fields = Array.isArray(given) ? { figures: given } : isObject(given) ? given : {};
  const list = fieldOf(fields, 'figures');
  if (!Array.isArray(list)) {
    report(faultAt('figures', isObject(given) ? list : given, [expectedFor(given)]));
    return isEmpty(given) ? readDataset([], report) : null;
  }
  reportOthers(fields, datasetFields, '', report);
  // Their ids are needed first; their faults come after those of the figures.
  const later = collect();
  const members = readMembers(fields, '', later.report);
  if (!members) return null;
  const { editions, sources, labels, ...texts } = members;
  const words = [...labels].filter(([, label]) => label !== '');
  const spelling = spellings([...words.map(([id]) => id), ...sources.map(({ key }) => key)]);
  const { figures, dropped } = readFigures(list, spelling, report);
  later.faults.forEach(report);
  const gaps = members.gaps.map((gap) => ({ ...gap, item: spelling.item(gap.item) }));
  return {
    ...texts,
    labels: new Map(words),
    data: { figures: withReasons(figures, gaps), editions, gaps, sources },
    dropped,
  };
}

/** Labels that look the same are one, in the spelling that comes first: of ids, where they are explained. */
interface Spellings {
  readonly item: (text: string) => string;
  /** Of measures, families, bases and sources. */
  readonly other: (text: string) => string;
}

function spellings(ids: readonly string[]): Spellings {
  const [item, other] = [firstSpelling(), firstSpelling()];
  for (const id of ids) {
    item(id);
    other(id);
  }
  return { item, other };
}

/** A figure without a value takes the reason that `gaps` gives. */
const withReasons = (
  figures: readonly ReadFigure[],
  gaps: ReadBarometer['gaps'],
): readonly ReadFigure[] => {
  const reasons = new Map(gaps.map(({ item, edition, reason }) => [`${item}\n${edition}`, reason]));
  return figures.map((figure) => {
    const reason = reasons.get(`${figure.item}\n${figure.edition}`);
    return figure.gap === undefined || reason === undefined ? figure : { ...figure, gap: reason };
  });
};

function expectedFor(given: unknown): string {
  if (!isObject(given)) return 'an object with figures, or a list of them';
  // An object with `values` is a comparison.
  return isObject(fieldOf(given, 'values'))
    ? `${FIGURES}; values by item are a comparison, for one of the three widgets`
    : FIGURES;
}

/** Empty is not wrong: there is just nothing to show yet. */
const isEmpty = (given: unknown): boolean =>
  isAbsent(given) || (isObject(given) && Object.keys(given).length === 0);

/** Each figure once: of several with the same item, answer and year the first counts. */
function readFigures(
  list: readonly unknown[],
  spelling: Spellings,
  report: Report,
): { readonly figures: readonly ReadFigure[]; readonly dropped: number } {
  let dropped = Math.max(0, list.length - MAX_FIGURES);
  if (list.length > MAX_FIGURES) {
    report(faultAt('figures', `${list.length} figures`, [`${MAX_FIGURES} at most`]));
  }
  const taken = list.slice(0, MAX_FIGURES);
  const seen = new Map<string, { readonly index: number; readonly value: number | null }>();
  const figures = taken.flatMap((entry, i) => {
    const path = `figures[${i}]`;
    const read = readFigure(entry, path, report);
    if (!read) {
      dropped += 1;
      return [];
    }
    const figure = figureOf(read, spelling);
    const before = seen.get(figure.id);
    if (before === undefined) {
      seen.set(figure.id, { index: i, value: figure.value });
      return [figure];
    }
    // Nothing is lost where both say the same.
    if (before.value !== figure.value) dropped += 1;
    report(faultAt(path, figure.id, [`each figure once: figures[${before.index}] is the same`]));
    return [];
  });
  // Real shares below 1 % are marked by the unit.
  const hasUnit = () => taken.some((one) => isObject(one) && fieldOf(one, 'unit') === 'percent');
  if (areFractions(figures) && !hasUnit()) {
    const expected = ['shares of a hundred (71, not 0.71), or unit: percent'];
    report(faultAt('figures', 'no share above 1', expected));
  }
  return { figures, dropped };
}

/** Several shares, none above 1 and not all of them 0 or 1: shares of one, most likely. */
function areFractions(figures: readonly ReadFigure[]): boolean {
  const shares = figures.flatMap(({ value }) => value ?? []);
  return (
    shares.length > 1 && shares.every((share) => share <= 1) && shares.some((share) => share % 1)
  );
}

function figureOf(
  { value, base_n: size, ...fields }: FigureFields,
  spelling: Spellings,
): ReadFigure {
  const item = spelling.item(fields.item);
  const measure = spelling.other(fields.measure);
  return {
    id: [item, measure, fields.edition].filter(Boolean).join('.'),
    widget: DATASET_WIDGET as ReadFigure['widget'],
    view: DATASET_VIEW,
    item,
    family: spelling.other(fields.family),
    edition: fields.edition,
    measure,
    base: spelling.other(fields.base),
    base_n: size.count,
    ...(size.fault ? { sizeFault: size.fault } : {}),
    value: value ?? null,
    ...(value === undefined ? { gap: 'not-published' as const } : {}),
    unit: 'percent',
    status: fields.status,
    formula: fields.formula,
    source: spelling.other(fields.source),
    also: [],
    compared: false,
    caveat: fields.caveat,
  };
}
