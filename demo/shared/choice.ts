/** What can be chosen of a widget, and what of a choice its view has. */
import { figures } from 'baro-widgets/data';
import { isShown, viewNames, type WidgetId } from 'baro-widgets/view';

/** The options of a widget; '' means the default. */
export interface Choice {
  readonly view: string;
  readonly edition: string;
  readonly highlight: string;
}

/** Each value once. */
export const unique = (values: readonly string[]): string[] => [...new Set(values)];

const ofView = (widget: WidgetId, view: string) =>
  figures.filter((figure) => figure.widget === widget && figure.view === view && isShown(figure));

/** Editions that a view has, oldest first. */
export const editionsOf = (widget: WidgetId, view: string): readonly string[] =>
  unique(ofView(widget, view).map((figure) => figure.edition)).sort();

/** Items that a view has. */
export const itemsOf = (widget: WidgetId, view: string): readonly string[] =>
  unique(ofView(widget, view).map((figure) => figure.item));

/** The value if it is allowed, else the first allowed value. */
export function oneOf<T extends string>(values: readonly [T, ...T[]], value: string | null): T {
  return values.find((allowed) => allowed === value) ?? values[0];
}

/** A choice with the default in place of what its view lacks. */
export function checkChoice(widget: WidgetId, { view, edition, highlight }: Choice): Choice {
  const [first = '', ...others] = viewNames[widget];
  const shown = oneOf([first, ...others], view);
  return {
    view: shown,
    edition: oneOf(['', ...editionsOf(widget, shown)], edition),
    highlight: oneOf(['', ...itemsOf(widget, shown)], highlight),
  };
}
