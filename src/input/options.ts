/**
 * The one table of options: names, allowed values, defaults. Attributes, query strings, the
 * command line and the embed code read it.
 */
import { barometer } from '../data/index.js';
import type { WidgetId } from '../data/types.js';
import type { ViewName } from '../view/draft/spec.js';
import { optionChecker } from './check-option.js';
import { type Comparison, type ReadComparison, readComparison } from './comparison.js';
import { type Shared, sharedEdition, sharedHighlight } from './dashboard-options.js';
import { listOption } from './list-option.js';
import type { Problem } from './problem.js';

export { optionValues } from './option-values.js';
export type { Problem } from './problem.js';

/** The views of each widget in the order of menus; the first is the default. */
export const viewNames: Readonly<Record<WidgetId, readonly string[]>> = {
  adoption: [
    'tools',
    'purposes',
    'maturity',
    'potential',
    'free-software',
    'palette',
    'ai',
    'who',
    'crisis',
  ],
  effects: ['opinions', 'recognised', 'signals', 'since-covid'],
  levers: ['needs', 'difficulties'],
} satisfies { readonly [Widget in WidgetId]: readonly ViewName<Widget>[] };

/** What a view takes. Lists may be written as one text with spaces between. */
export interface ViewOptions {
  readonly view?: string | null | undefined;
  /** Editions, or `latest`; all that the view has when absent. */
  readonly edition?: string | number | readonly (string | number)[] | null | undefined;
  /** Items in the order wanted; all when absent. */
  readonly items?: string | readonly string[] | null | undefined;
  /** An item or an edition to bring out; the others turn grey. */
  readonly highlight?: string | number | null | undefined;
  /** What holds where the options above leave it open and the view has it. */
  readonly shared?: Shared | null | undefined;
  /** What another survey found, to stand beside: an object, or JSON. */
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

interface Keys {
  readonly figures: readonly {
    readonly widget: string;
    readonly view: string;
    readonly item: string;
    readonly measure: string;
    readonly edition: string;
  }[];
  readonly editions: readonly { readonly edition: string }[];
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** The names in an option that takes several, each once. 2016 may be written as a number. */
function words(given: unknown): string[] {
  return unique(
    listOption(given)
      .flatMap((part) => part.split(/\s+/))
      .filter(Boolean),
  );
}

/** Checks options; what is not allowed is replaced by its default and reported. */
export function readOptions(
  widget: WidgetId,
  given: ViewOptions,
  data: Keys = barometer,
): { options: CheckedOptions; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const allowed = optionChecker(problems);

  const names = viewNames[widget];
  // A view is one name: two words are one wrong value, not two.
  const asked = [listOption(given.view).join(' ').trim()].filter(Boolean);
  const view = allowed('view', asked, names)?.[0] ?? names[0] ?? '';

  const figures = data.figures.filter((f) => f.widget === widget && f.view === view);
  const known = unique(data.editions.map((e) => e.edition)).sort();
  const has = unique(figures.map((f) => f.edition)).sort();
  const items = unique(figures.map((f) => f.item));

  const years = allowed('edition', words(given.edition), [...known, 'latest']);
  const chosen = {
    edition: years
      ? unique(years.map((e) => (e === 'latest' ? (has[has.length - 1] ?? e) : e)))
      : sharedEdition(given.shared, figures),
    items: allowed('items', words(given.items), items),
  };
  const highlight = allowed('highlight', words(given.highlight).slice(0, 1), [...items, ...has]);
  const beside = readComparison(given.comparison, figures);
  return {
    options: {
      view,
      ...chosen,
      highlight: highlight?.[0] ?? sharedHighlight(given.shared, figures, chosen),
      comparison: beside.comparison,
    },
    problems: [...problems, ...beside.problems],
  };
}
