/** Limits of a picture: how many rows, columns and marks it shows. */
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

export interface FigureSplit {
  /** The first items in the author's order, or the reader's; the latest years, the first answers. */
  readonly shown: readonly ReadFigure[];
  readonly rest: readonly ReadFigure[];
}

/** Splits the figures that the options choose; all are shown where they are few enough. */
export function limitFigures(
  figures: readonly ReadFigure[],
  { edition, items }: CheckedOptions,
  columns: PanelSpec['columns'],
): FigureSplit {
  const chosenEditions = edition && new Set(edition);
  const chosenItems = items && new Set(items);
  const wanted = figures.filter(
    (f) =>
      (!chosenEditions || chosenEditions.has(f.edition)) &&
      (!chosenItems || chosenItems.has(f.item)),
  );
  const answers = first(columns === 'measure' ? wanted.map((f) => f.measure) : [], MAX_COLUMNS);
  const answered = wanted.filter((f) => !answers.size || answers.has(f.measure));
  const years = editionsOf(answered);
  const maxEditions = Math.floor(MAX_COLUMNS / Math.max(1, answers.size));
  const latest = new Set(years.slice(-maxEditions));
  const recent = answered.filter((f) => latest.has(f.edition));
  const columnCount = Math.max(1, latest.size) * Math.max(1, answers.size);
  const maxRows = Math.max(1, Math.min(MAX_ROWS, Math.floor(MAX_CELLS / columnCount)));
  const present = new Set(recent.map((f) => f.item));
  const rows = first(items ? items.filter((item) => present.has(item)) : [...present], maxRows);
  const isShown = (f: ReadFigure): boolean =>
    rows.has(f.item) && latest.has(f.edition) && (!answers.size || answers.has(f.measure));
  return { shown: wanted.filter(isShown), rest: wanted.filter((f) => !isShown(f)) };
}

const first = (values: readonly string[], max: number): Set<string> =>
  new Set(unique(values).slice(0, max));
