/** What is chosen: the chart, its options and colours, where it is to be published. */
import { scriptTag } from 'baro-widgets/formats';
import { type Token, tokens } from 'baro-widgets/theme';
import { optionValues, viewNames, type WidgetId, widgetIds } from 'baro-widgets/view';

import { checkChoice, editionsOf, itemsOf, oneOf, unique } from '../shared/choice.js';
import { chartLanguages } from '../shared/library-words.js';
import { type Language, languages } from '../shared/words.js';
import { type PlaceId, placeIds } from './places.js';

export { type Token, tokens };

/** An address that everybody sees is not theirs. */
export const EXAMPLE = 'https://example.org/baro/';

export const flags = ['no-title', 'no-table', 'no-actions'] as const;
export const themes = optionValues.theme;
export const levels = optionValues['heading-level'];
/**
 * `stable`: `baro.js`, which leads to whatever version is served; the others have a version in
 * their name and a hash: of the first file, or of the one file that is all.
 */
export const scripts = ['stable', 'fixed', 'all'] as const;

export interface Choices {
  /** Language of the page. */
  readonly lang: Language;
  readonly widget: WidgetId;
  readonly view: string;
  /** '' for all that the view has. */
  readonly edition: string;
  /** Items shown, separated by spaces; '' for all. */
  readonly items: string;
  readonly highlight: string;
  /** Language of the chart. */
  readonly language: string;
  readonly theme: (typeof themes)[number];
  readonly level: (typeof levels)[number];
  readonly flags: readonly (typeof flags)[number][];
  readonly colours: Readonly<Partial<Record<Token, string>>>;
  /** Folder of the files, with `/` at its end. */
  readonly base: string;
  readonly place: PlaceId;
  readonly script: (typeof scripts)[number];
}

/** The folder's address with `/` at its end, or null where it can't be one. */
export function readBase(text: string): string | null {
  const base = text.trim();
  try {
    scriptTag({ base });
  } catch {
    return null;
  }
  return base.endsWith('/') ? base : `${base}/`;
}

/** The value of a colour's field as it may be written in a style sheet, or null. */
export function readColour(token: Token, text: string): string | null {
  const value = text.trim();
  if (token === 'font') return /^[\p{L}\p{N} ,'"-]{1,100}$/u.test(value) ? value : null;
  if (token === 'radius') return /^(\d|1[0-2])(px)?$/.test(value) ? value.replace(/px$/, '') : null;
  const [, short] = /^#([\da-f]{3})$/i.exec(value) ?? [];
  if (short) return `#${[...short].map((sign) => sign + sign).join('')}`.toLowerCase();
  return /^#[\da-f]{6}$/i.test(value) ? value.toLowerCase() : null;
}

/** The choices, each the default where it is not allowed or the view lacks it. */
export function readChoices(query: string): Choices {
  const given = new URLSearchParams(query);
  const text = (name: string) => given.get(name) ?? '';
  const lang = oneOf(languages, given.get('lang'));
  const widget = oneOf(widgetIds, given.get('widget'));
  const { view, highlight } = checkChoice(widget, {
    view: text('view') || (viewNames[widget][0] ?? ''),
    edition: '',
    highlight: text('highlight'),
  });
  const known = itemsOf(widget, view);
  const items = unique(text('items').split(' ')).filter((item) => known.includes(item));
  const shown = items.length === known.length ? [] : items;
  const colours: Partial<Record<Token, string>> = {};
  for (const token of tokens) {
    const colour = readColour(token, text(token));
    if (colour !== null) colours[token] = colour;
  }
  return {
    lang,
    widget,
    view,
    edition: oneOf(['', 'latest', ...editionsOf(widget, view)], text('edition')),
    items: shown.join(' '),
    highlight: shown.length === 0 || shown.includes(highlight) ? highlight : '',
    language: oneOf([lang, ...chartLanguages], given.get('language') ?? lang),
    theme: oneOf(themes, given.get('theme')),
    level: oneOf(levels, given.get('heading-level')),
    flags: flags.filter((flag) => given.has(flag)),
    colours,
    base: readBase(text('base')) ?? EXAMPLE,
    place: oneOf(placeIds, given.get('place')),
    script: oneOf(scripts, given.get('script')),
  };
}

/** The query of what is chosen, defaults left out but the language and the chart. */
export function writeChoices(choices: Choices): string {
  const { lang, widget, view, language, base, place } = choices;
  const query = new URLSearchParams({ lang, widget, view });
  const set = (name: string, value: string, defaultValue: string) => {
    if (value !== defaultValue) query.set(name, value);
  };
  set('language', language, lang);
  for (const [name, value] of Object.entries(attributesOf(choices))) {
    if (name !== 'view' && name !== 'lang') query.set(name, value);
  }
  for (const [token, colour] of Object.entries(choices.colours)) query.set(token, colour);
  set('base', base, EXAMPLE);
  set('place', place, placeIds[0]);
  set('script', choices.script, scripts[0]);
  return `?${query.toString()}`;
}

/** Attributes of the widget that are not its defaults, view and language always. */
export function attributesOf(choices: Choices): Readonly<Record<string, string>> {
  const { view, language, edition, items, highlight, theme, level } = choices;
  const named = { edition, items, highlight, theme, 'heading-level': level };
  const defaults = ['', themes[0], levels[0]];
  return {
    view,
    lang: language,
    ...Object.fromEntries(Object.entries(named).filter(([, value]) => !defaults.includes(value))),
    ...Object.fromEntries(choices.flags.map((flag) => [flag, ''])),
  };
}

/** True where view and language say all: the pages for frames know nothing else. */
export const isPlain = (choices: Choices): boolean =>
  Object.keys(attributesOf(choices)).length === 2 && Object.keys(choices.colours).length === 0;

/** True where the pictures that come with the files show what is chosen. */
export function hasPictures({ edition, items, highlight, theme, colours }: Choices): boolean {
  const isDefault = edition === '' && items === '' && highlight === '' && theme !== 'dark';
  return isDefault && Object.keys(colours).length === 0;
}
