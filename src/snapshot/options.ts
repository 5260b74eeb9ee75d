/** The options of a snapshot, checked: unlike an attribute, a value that is not allowed throws. */
import type { Configure } from '../chart/types.js';
import { requireWebAddress } from '../formats/escape.js';
import { WIDTHS } from '../formats/picture/sheet.js';
import { languages } from '../locales/index.js';
import { contrastTheme, darkTheme, lightTheme, printTheme, type Theme } from '../theme/index.js';
import {
  messageOf,
  readOptions,
  type ViewFunction,
  viewNames,
  type ViewOptions,
  widgetIds,
} from '../view/index.js';
import type { WidgetId } from '../view/view.js';
import { notAllowed, quoted, sentence, UsageError } from './fault.js';
import type { FormatName } from './format-list.js';

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: lightTheme,
  dark: darkTheme,
  print: printTheme,
  contrast: contrastTheme,
};
export type ThemeName = 'light' | 'dark' | 'print' | 'contrast';

/** Figures with their sources, in the form that views read: the third argument of a view. */
export type Figures = NonNullable<Parameters<ViewFunction>[2]>;

export const SCALES = { min: 1, max: 4, default: 1 } as const;

/** What a snapshot shows, and how. */
export interface ViewSnapshotOptions extends ViewOptions {
  readonly widget: WidgetId;
  /** A language of the package; `fr` by default. */
  readonly lang?: string | undefined;
  /** `light` by default. */
  readonly theme?: ThemeName | undefined;
  /** CSS pixels, 240 to 2560; 600 by default. */
  readonly width?: number | undefined;
  /** Device pixels a CSS pixel, 1 to 4; 1 by default. Only PNG has them. */
  readonly scale?: number | undefined;
  /** Where the title of e-mails leads: an absolute http(s) address. */
  readonly link?: string | undefined;
  /** Folder in which the pictures of e-mails will be: an absolute http(s) address. */
  readonly imageBase?: string | undefined;
  /** True to embed the font in SVG pictures: 300 kB more, and the same look on every machine. */
  readonly embedFont?: boolean | undefined;
  /** Other figures than the barometer's. */
  readonly data?: Figures | undefined;
  /**
   * Changes the configuration of each chart of a PNG or SVG before it is drawn. What it throws is
   * thrown.
   * @experimental Unstable: the configuration may change in any version.
   */
  readonly configure?: Configure | null | undefined;
}

export interface CheckedPicture {
  readonly widget: WidgetId;
  readonly view: string;
  readonly options: ViewOptions;
  readonly lang: string;
  readonly themeName: ThemeName;
  readonly theme: Theme;
  readonly width: number;
  readonly scale: number;
  /** Editions that the options name, for the name of the file. */
  readonly editions: readonly string[];
  /** True where another survey is compared. */
  readonly compared: boolean;
}

/** The value, if it is allowed. @throws UsageError that lists the allowed values */
export function oneOf<T extends string>(name: string, value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((entry) => entry === value);
  if (found === undefined) throw notAllowed(name, value, allowed);
  return found;
}

interface Limits {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

function within(name: string, value: number, { min, max, whole }: Limits): number {
  const good = value >= min && value <= max && (!whole || Number.isInteger(value));
  if (good) return value;
  const what = whole ? 'a whole number' : 'a number';
  throw new UsageError(`${name} ${quoted(String(value))}: expected ${what} from ${min} to ${max}.`);
}

/** @throws UsageError for the first option that is not allowed, or that a form lacks */
export function checkPicture(
  given: ViewSnapshotOptions,
  forms: readonly FormatName[],
): CheckedPicture {
  const widget = oneOf('widget', given.widget, widgetIds);
  const view = oneOf('view', given.view ?? viewNames[widget][0], viewNames[widget]);
  const lang = oneOf('lang', given.lang ?? 'fr', languages);
  const themeName = oneOf('theme', given.theme ?? 'light', Object.keys(themes) as ThemeName[]);
  const width = within('width', given.width ?? WIDTHS.default, { ...WIDTHS, whole: true });
  const scale = within('scale', given.scale ?? SCALES.default, { ...SCALES, whole: false });
  const { edition, items, highlight, comparison } = given;
  const chosen = { view, edition, items, highlight, comparison };
  const { options, faults } = readOptions(widget, chosen, given.data);
  const [fault] = faults;
  if (fault) throw new UsageError(messageOf(fault));
  checkAddress('link', given.link);
  checkAddress('imageBase', given.imageBase);
  if (forms.includes('html-picture') && given.imageBase === undefined) {
    throw new UsageError('html-picture needs imageBase: the address of the pictures’ folder.');
  }
  return {
    widget,
    view,
    options: chosen,
    lang,
    themeName,
    theme: themes[themeName],
    width,
    scale,
    editions: options.edition ?? [],
    compared: options.comparison !== null,
  };
}

function checkAddress(name: string, address: string | undefined): void {
  if (address === undefined) return;
  try {
    requireWebAddress(name, address);
  } catch (error) {
    throw new UsageError(`${sentence(error)}.`);
  }
}
