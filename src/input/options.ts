/** The options of a view: a value that is not allowed is replaced by the default, and reported. */
import { optionChecker } from './check-option.js';
import { type Comparison, type ReadComparison, readComparison } from './comparison.js';
import { type Shared, sharedEdition, sharedHighlight } from './dashboard-options.js';
import type { Fault } from './fault.js';
import { readList, readWords } from './read-list.js';
import { collect } from './reader.js';
import { editionsOf, unique } from './unique.js';

/** The options of a view. A list may be written as one text with spaces between. */
export interface ViewOptions {
  readonly view?: string | null | undefined;
  /** Editions, or `latest`; all that the view has when absent. */
  readonly edition?: string | number | readonly (string | number)[] | null | undefined;
  /** Items in the order wanted; all when absent. */
  readonly items?: string | readonly string[] | null | undefined;
  /** An item or an edition to highlight; the others turn grey. */
  readonly highlight?: string | number | null | undefined;
  /** A dashboard's options; they apply where the options above are absent and the view has them. */
  readonly shared?: Shared | null | undefined;
  /** What another survey found, to show beside the barometer: an object, or JSON. */
  readonly comparison?: Comparison | string | null | undefined;
}

/** Options after checking; null means "all" or "none". */
export interface CheckedOptions {
  readonly view: string;
  readonly edition: readonly string[] | null;
  readonly items: readonly string[] | null;
  /** An item, else an edition. */
  readonly highlight: string | null;
  readonly comparison: ReadComparison | null;
}

export interface OptionReport {
  readonly options: CheckedOptions;
  /** What was not allowed, each by the name of its option. */
  readonly faults: readonly Fault[];
}

/** The values to choose from: the views of a widget, the default first, and its figures. */
export interface Choices {
  readonly views: readonly string[];
  readonly figures: readonly {
    readonly view: string;
    readonly item: string;
    readonly measure: string;
    readonly edition: string;
  }[];
  readonly editions: readonly { readonly edition: string }[];
}

export function checkOptions(given: ViewOptions, choices: Choices): OptionReport {
  const { faults, report } = collect();
  const check = optionChecker(report);

  // A view is one name: two words are one wrong value, not two.
  const requested = [readList(given.view).join(' ').trim()].filter(Boolean);
  const view = check('view', requested, choices.views)?.[0] ?? choices.views[0] ?? '';

  const figures = choices.figures.filter((figure) => figure.view === view);
  const known = editionsOf(choices.editions);
  const has = editionsOf(figures);
  const items = unique(figures.map(({ item }) => item));

  const years = check('edition', readWords(given.edition), [...known, 'latest']);
  const chosen = {
    edition: years
      ? unique(years.map((year) => (year === 'latest' ? (has.at(-1) ?? year) : year)))
      : sharedEdition(given.shared, figures),
    items: check('items', readWords(given.items), items),
  };
  const wanted = readWords(given.highlight).slice(0, 1);
  const highlight = check('highlight', wanted, [...items, ...has]);
  const { comparison, faults: more } = readComparison(given.comparison, figures);
  return {
    options: {
      view,
      ...chosen,
      highlight: highlight?.[0] ?? sharedHighlight(given.shared, figures, chosen),
      comparison,
    },
    faults: [...faults, ...more],
  };
}
