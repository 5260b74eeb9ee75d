/** Which of many figures a picture shows: so many rows, columns and marks, and the rest apart. */
import type { ReadFigure } from '../../input/barometer.js';
import type { CheckedOptions } from '../../input/options.js';
import { editionsOf, unique } from '../../input/unique.js';
import type { PanelSpec } from './spec.js';

/** Rows that a picture and its table hold. */
export const MAX_ROWS = 200;
/** Years, or answers of each year. */
const MAX_COLUMNS = 40;
/** Rows times columns, gaps included. */
export const MAX_CELLS = 1000;

export interface Parted {
  /** The first items in the author's order, or the reader's; the latest years, the first answers. */
  readonly shown: readonly ReadFigure[];
  readonly rest: readonly ReadFigure[];
}

/** Parts the figures that the options choose; all are shown where they are few enough. */
export function partFigures(
  figures: readonly ReadFigure[],
  { edition, items }: CheckedOptions,
  columns: PanelSpec['columns'],
): Parted {
  const chosen = edition && new Set(edition);
  const named = items && new Set(items);
  const wanted = figures.filter(
    (f) => (!chosen || chosen.has(f.edition)) && (!named || named.has(f.item)),
  );
  const answers = first(columns === 'measure' ? wanted.map((f) => f.measure) : [], MAX_COLUMNS);
  const answered = wanted.filter((f) => !answers.size || answers.has(f.measure));
  const years = editionsOf(answered);
  const most = Math.floor(MAX_COLUMNS / Math.max(1, answers.size));
  const latest = new Set(years.slice(-most));
  const among = answered.filter((f) => latest.has(f.edition));
  const wide = Math.max(1, latest.size) * Math.max(1, answers.size);
  const height = Math.max(1, Math.min(MAX_ROWS, Math.floor(MAX_CELLS / wide)));
  const present = new Set(among.map((f) => f.item));
  const rows = first(items ? items.filter((item) => present.has(item)) : [...present], height);
  const isShown = (f: ReadFigure): boolean =>
    rows.has(f.item) && latest.has(f.edition) && (!answers.size || answers.has(f.measure));
  return { shown: wanted.filter(isShown), rest: wanted.filter((f) => !isShown(f)) };
}

const first = (values: readonly string[], most: number): Set<string> =>
  new Set(unique(values).slice(0, most));
