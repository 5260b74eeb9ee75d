/** The chart that is chosen, kept in the address. */
import { viewNames, type WidgetId, widgetIds } from 'baro-widgets/view';

import { checkChoice, oneOf } from '../shared/choice.js';
import { chartLanguages } from '../shared/library-words.js';
import { type Language, languages } from '../shared/words.js';

export const themes = ['light', 'dark'] as const;
export const widths = ['600', '480', '320', '800', '1200'] as const;

export interface Choices {
  /** Language of the page. */
  readonly lang: Language;
  readonly widget: WidgetId;
  readonly view: string;
  /** '' for all that the view has. */
  readonly edition: string;
  /** Language of the chart. */
  readonly language: string;
  readonly theme: (typeof themes)[number];
  readonly width: (typeof widths)[number];
}

/** The choices, each the default where it is not allowed or the view lacks it. */
export function readChoices(query: string | Readonly<Record<string, string>>): Choices {
  const given = new URLSearchParams(query);
  const lang = oneOf(languages, given.get('lang'));
  const widget = oneOf(widgetIds, given.get('widget'));
  const { view, edition } = checkChoice(widget, {
    view: given.get('view') ?? viewNames[widget][0] ?? '',
    edition: given.get('edition') ?? '',
    highlight: '',
  });
  return {
    lang,
    widget,
    view,
    edition,
    language: oneOf([lang, ...chartLanguages], given.get('language') ?? lang),
    theme: oneOf(themes, given.get('theme')),
    width: oneOf(widths, given.get('width')),
  };
}

export const writeChoices = (choices: Choices): string =>
  `?${new URLSearchParams({ ...choices }).toString()}`;
