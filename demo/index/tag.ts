/** The code that a site pastes. */
import type { WidgetId } from 'baro-widgets/view';

import type { Choice } from '../shared/choice.js';
import type { State } from './state.js';

/** Attributes of a widget as the page shows it; '' where it has its default. */
export function attributesOf(widget: WidgetId, state: State): Readonly<Record<string, string>> {
  const { view, edition, highlight }: Choice = state.charts[widget];
  const theme = state.theme === 'auto' ? '' : state.theme;
  return { view, lang: state.lang, theme, edition, highlight };
}

// Every value is one of ours: none needs escaping.
const open = (widget: WidgetId, state: State) =>
  Object.entries(attributesOf(widget, state))
    .filter(([, value]) => value !== '')
    .reduce((tag, [name, value]) => `${tag} ${name}="${value}"`, `<baro-${widget}`);

export const tagOf = (widget: WidgetId, state: State): string =>
  `${open(widget, state)}></baro-${widget}>`;

/** The script, and the tag with a link that shows until the chart is drawn. */
export const threeLines = (widget: WidgetId, state: State, link: string, text: string): string =>
  `<script type="module" src="/baro/baro.js"></script>
${open(widget, state)}>
  <a href="${link}">${text}</a></baro-${widget}>`;
