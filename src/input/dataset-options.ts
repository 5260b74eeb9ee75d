/** Options of `<baro-chart>`: the dataset's editions and items may be chosen. */
import { shapeNames } from '../view/shapes.js';
import type { Shape } from '../view/view.js';
import type { ReadFigure } from './barometer.js';
import { optionChecker } from './check-option.js';
import { sharedEdition, sharedHighlight } from './dashboard-options.js';
import { listOption } from './list-option.js';
import type { CheckedOptions, Problem, ViewOptions } from './options.js';

export interface DatasetOptions extends Omit<ViewOptions, 'view' | 'comparison'> {
  /** How it is drawn; the figures decide where absent. */
  readonly shape?: Shape | (string & {}) | null | undefined;
}

/** Characters of an option that are read, and wrong values in it that are told. */
const LONGEST = 100_000;
const MAX_REPORTED = 10;

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/**
 * The items named in a text: labels have spaces, so commas part them; without a comma the whole is
 * one item where there is such a one, else its words are.
 */
function itemsIn(given: unknown, items: ReadonlySet<string>): string[] {
  return listOption(given)
    .flatMap((text) => {
      if (items.has(text.trim())) return [text];
      return text.slice(0, LONGEST).split(text.includes(',') ? ',' : /\s+/);
    })
    .map((text) => text.trim())
    .filter(Boolean);
}

/** Checks options as the widgets do: what is not allowed is replaced by its default and reported. */
export function readDatasetOptions(
  given: DatasetOptions,
  figures: readonly ReadFigure[],
): { options: CheckedOptions; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const told = optionChecker(problems);
  const allowed = (name: string, values: readonly string[], expected: readonly string[]) =>
    told(name, values, expected, MAX_REPORTED);
  const editions = unique(figures.map((f) => f.edition)).sort();
  const items = unique(figures.map((f) => f.item));
  const known = new Set(items);
  const years = listOption(given.edition).flatMap((text) =>
    text.slice(0, LONGEST).split(/\s+/).filter(Boolean),
  );
  const edition = allowed('edition', unique(years), [...editions, 'latest']);
  allowed('shape', listOption(given.shape).filter(Boolean), shapeNames);
  const chosen = {
    edition: edition
      ? unique(edition.map((e) => (e === 'latest' ? (editions.at(-1) ?? e) : e)))
      : sharedEdition(given.shared, figures),
    items: allowed('items', unique(itemsIn(given.items, known)), items),
  };
  const asked = itemsIn(given.highlight, known).slice(0, 1);
  const highlight = allowed('highlight', asked, [...items, ...editions]);
  return {
    options: {
      view: 'own',
      ...chosen,
      highlight: highlight?.[0] ?? sharedHighlight(given.shared, figures, chosen),
      comparison: null,
    },
    problems,
  };
}
