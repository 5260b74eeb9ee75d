/** What the page shows, kept in its address: a link or a reload gives the same page. */
import { figures } from 'baro-widgets/data';
import { viewNames, type WidgetId } from 'baro-widgets/view';

import { type Language, languages } from './words.js';

export const themes = ['auto', 'light', 'dark'] as const;
export const widths = ['full', '900', '600', '480', '320'] as const;
export const widgets = ['adoption', 'effects', 'levers'] as const satisfies readonly WidgetId[];

/** '' stands for the default. */
export interface Choice {
  readonly view: string;
  readonly edition: string;
  readonly highlight: string;
}

export interface State {
  readonly lang: Language;
  readonly theme: (typeof themes)[number];
  readonly width: (typeof widths)[number];
  readonly charts: Readonly<Record<WidgetId, Choice>>;
}

const unique = (values: readonly string[]) => [...new Set(values)];
const ofView = (widget: WidgetId, view: string) =>
  figures.filter((figure) => figure.widget === widget && figure.view === view);

/** Editions that a view has, oldest first. */
export const editionsOf = (widget: WidgetId, view: string): readonly string[] =>
  unique(ofView(widget, view).map((figure) => figure.edition)).sort();

/** Items that a view has. */
export const itemsOf = (widget: WidgetId, view: string): readonly string[] =>
  unique(ofView(widget, view).map((figure) => figure.item));

/** The value where it is allowed, else the first of the allowed ones. */
export function oneOf<T extends string>(values: readonly [T, ...T[]], value: string | null): T {
  return values.find((allowed) => allowed === value) ?? values[0];
}

/** A choice without what its view does not have. */
export function checked(widget: WidgetId, { view, edition, highlight }: Choice): Choice {
  const [first = '', ...others] = viewNames[widget];
  const shown = oneOf([first, ...others], view);
  return {
    view: shown,
    edition: oneOf(['', ...editionsOf(widget, shown)], edition),
    highlight: oneOf(['', ...itemsOf(widget, shown)], highlight),
  };
}

export function readState(query: string): State {
  const given = new URLSearchParams(query);
  const choice = (widget: WidgetId) =>
    checked(widget, {
      view: given.get(widget) ?? '',
      edition: given.get(`${widget}-edition`) ?? '',
      highlight: given.get(`${widget}-highlight`) ?? '',
    });
  return {
    lang: oneOf(languages, given.get('lang')),
    theme: oneOf(themes, given.get('theme')),
    width: oneOf(widths, given.get('width')),
    charts: { adoption: choice('adoption'), effects: choice('effects'), levers: choice('levers') },
  };
}

/** The query of a state, defaults left out but the language: a link says which one it is in. */
export function writeState({ lang, theme, width, charts }: State): string {
  const query = new URLSearchParams({ lang });
  const set = (name: string, value: string, usual: string) => {
    if (value !== usual) query.set(name, value);
  };
  set('theme', theme, themes[0]);
  set('width', width, widths[0]);
  for (const widget of widgets) {
    const { view, edition, highlight } = charts[widget];
    set(widget, view, viewNames[widget][0] ?? '');
    set(`${widget}-edition`, edition, '');
    set(`${widget}-highlight`, highlight, '');
  }
  return `?${query.toString()}`;
}
