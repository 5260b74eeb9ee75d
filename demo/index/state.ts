/** What the page shows, kept in its address: a link or a reload gives the same page. */
import { viewNames, type WidgetId, widgetIds } from 'baro-widgets/view';

import { checkChoice, type Choice, oneOf } from '../shared/choice.js';
import { type Language, languages } from '../shared/words.js';

export const themes = ['auto', 'light', 'dark'] as const;
export const widths = ['full', '900', '600', '480', '320'] as const;

export interface State {
  readonly lang: Language;
  readonly theme: (typeof themes)[number];
  readonly width: (typeof widths)[number];
  readonly charts: Readonly<Record<WidgetId, Choice>>;
}

export function readState(query: string): State {
  const given = new URLSearchParams(query);
  const choice = (widget: WidgetId) =>
    checkChoice(widget, {
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
  const set = (name: string, value: string, defaultValue: string) => {
    if (value !== defaultValue) query.set(name, value);
  };
  set('theme', theme, themes[0]);
  set('width', width, widths[0]);
  for (const widget of widgetIds) {
    const { view, edition, highlight } = charts[widget];
    set(widget, view, viewNames[widget][0] ?? '');
    set(`${widget}-edition`, edition, '');
    set(`${widget}-highlight`, highlight, '');
  }
  return `?${query.toString()}`;
}
