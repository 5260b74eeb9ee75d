/** Options of `<baro-chart>`: the dataset's editions and items may be chosen. */
import type { Shape } from '../view/view.js';
import type { ReadFigure } from './barometer.js';
import { optionChecker } from './check-option.js';
import { sharedEdition, sharedHighlight } from './dashboard-options.js';
import { DATASET_VIEW } from './dataset-members.js';
import { labelKey } from './label-key.js';
import type { OptionReport, ViewOptions } from './options.js';
import { readList } from './read-list.js';
import { collect } from './reader.js';
import { editionsOf, unique } from './unique.js';

export interface DatasetOptions extends Omit<ViewOptions, 'view' | 'comparison'> {
  /** How it is drawn; the figures decide where absent. */
  readonly shape?: Shape | (string & {}) | null | undefined;
}

/** Characters of an option that are read, and wrong values in it that are reported. */
const MAX_LENGTH = 100_000;
const MAX_REPORTED = 10;

/**
 * The items named in a text: labels have spaces, so commas part them; without a comma the whole is
 * one item where there is such a one, else its words are.
 */
function itemsIn(given: unknown, items: ReadonlyMap<string, string>): string[] {
  const itemOf = (text: string): string | undefined => items.get(labelKey(text));
  return readList(given)
    .flatMap((text) => {
      const whole = itemOf(text);
      if (whole !== undefined) return [whole];
      return text.slice(0, MAX_LENGTH).split(text.includes(',') ? ',' : /\s+/);
    })
    .map((text) => itemOf(text) ?? text.trim())
    .filter(Boolean);
}

/** Checks options as the widgets do: what is not allowed is replaced by its default and reported. */
export function checkDatasetOptions(
  given: DatasetOptions,
  { figures, shapes }: { figures: readonly ReadFigure[]; shapes: readonly Shape[] },
): OptionReport {
  const { faults, report } = collect();
  const check = optionChecker(report, MAX_REPORTED);
  const editions = editionsOf(figures);
  const items = unique(figures.map(({ item }) => item));
  // An item is found by any spelling that looks the same.
  const known = new Map(items.map((item) => [labelKey(item), item]));
  const requested = readList(given.edition).flatMap((text) =>
    text.slice(0, MAX_LENGTH).split(/\s+/).filter(Boolean),
  );
  const years = check('edition', unique(requested), [...editions, 'latest']);
  check('shape', readList(given.shape).filter(Boolean), shapes);
  const chosen = {
    edition: years
      ? unique(years.map((year) => (year === 'latest' ? (editions.at(-1) ?? year) : year)))
      : sharedEdition(given.shared, figures),
    items: check('items', unique(itemsIn(given.items, known)), items),
  };
  const wanted = itemsIn(given.highlight, known).slice(0, 1);
  const highlight = check('highlight', wanted, [...items, ...editions]);
  return {
    options: {
      view: DATASET_VIEW,
      ...chosen,
      highlight: highlight?.[0] ?? sharedHighlight(given.shared, figures, chosen),
      comparison: null,
    },
    faults,
  };
}
