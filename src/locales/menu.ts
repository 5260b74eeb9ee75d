/**
 * What the menu of a widget says: a module a language, loaded on demand. They stand apart from the
 * other words because they come with the chart: the first table does without.
 */
import { lost } from './lost.js';
import { type Language, matchLanguage } from './match.js';

/** Plain texts; sizes and names arrive printed. A language that lacks a sentence does not compile. */
export interface MenuWords {
  /** The button that unfolds the list. */
  readonly open: string;
  readonly copySentence: string;
  readonly copyTable: string;
  /** `size` is "2 ko"; the pictures' `pixels` are their width, "1 200". */
  readonly saveTable: (size: string) => string;
  readonly savePng: (pixels: string) => string;
  readonly saveSvg: string;
  /** Name of a button: what it does, then for which chart. Begins with the text that is seen. */
  readonly about: (action: string, title: string) => string;
  readonly copied: string;
  readonly notCopied: string;
  readonly saved: (file: string, size: string) => string;
  readonly failed: string;
  /** What the reader had brought out is not any more. */
  readonly plain: string;
  /** A number of bytes: "2 ko". */
  readonly size: (bytes: number) => string;
  readonly number: (value: number) => string;
  /** Spreadsheets of this language read decimal commas, and part columns by semicolons. */
  readonly decimalComma: boolean;
}

const loaders: Readonly<Record<Language, () => Promise<{ readonly menu: MenuWords }>>> = {
  fr: () => import('./menu/fr.js'),
  en: () => import('./menu/en.js'),
  de: () => import('./menu/de.js'),
  es: () => import('./menu/es.js'),
  it: () => import('./menu/it.js'),
  nl: () => import('./menu/nl.js'),
  pt: () => import('./menu/pt.js'),
  pl: () => import('./menu/pl.js'),
  ar: () => import('./menu/ar.js'),
};

/** The menu's words in the language of a View; English where there are none. */
export async function loadMenu(language: string): Promise<MenuWords> {
  const tag = matchLanguage(language);
  return lost[tag]?.own?.menu ?? (await loaders[tag as Language]()).menu;
}
