/**
 * What the menu of a widget says, in every language. It stands apart from the other words because
 * it comes with the chart: the first table does without.
 */
import type { Language } from './index.js';

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
  /** A number of bytes: "2 ko". */
  readonly size: (bytes: number) => string;
  readonly number: (value: number) => string;
  /** Spreadsheets of this language read decimal commas, and part columns by semicolons. */
  readonly decimalComma: boolean;
}

const kilo = (bytes: number): number => Math.max(1, Math.round(bytes / 1000));
const NBSP = '\u00a0';

export const menus: Readonly<Record<Language, MenuWords>> = {
  fr: {
    open: 'Exporter',
    copySentence: 'Copier le constat et sa source',
    copyTable: 'Copier le tableau (CSV)',
    saveTable: (size) => `Télécharger le tableau (CSV, ${size})`,
    savePng: (pixels) => `Télécharger l’image PNG (${pixels}${NBSP}pixels de large)`,
    saveSvg: 'Télécharger l’image SVG (nette à toute taille)',
    about: (action, title) => `${action}${NBSP}: ${title}`,
    copied: 'Copié.',
    notCopied: 'La copie n’est pas permise ici.',
    saved: (file, size) => `Fichier prêt${NBSP}: ${file} (${size}).`,
    failed: 'Le fichier n’a pas pu être préparé.',
    size: (bytes) => `${String(kilo(bytes))}${NBSP}ko`,
    number: (value) => new Intl.NumberFormat('fr').format(value),
    decimalComma: true,
  },
  en: {
    open: 'Export',
    copySentence: 'Copy the finding and its source',
    copyTable: 'Copy the table (CSV)',
    saveTable: (size) => `Download the table (CSV, ${size})`,
    savePng: (pixels) => `Download the PNG image (${pixels} pixels wide)`,
    saveSvg: 'Download the SVG image (sharp at any size)',
    about: (action, title) => `${action}: ${title}`,
    copied: 'Copied.',
    notCopied: 'Copying is not allowed here.',
    saved: (file, size) => `File ready: ${file} (${size}).`,
    failed: 'The file could not be made.',
    size: (bytes) => `${String(kilo(bytes))}${NBSP}kB`,
    number: (value) => new Intl.NumberFormat('en').format(value),
    decimalComma: false,
  },
};

/** The menu's words in the language of a View; English where there are none. */
export const menuWords = (language: string): MenuWords => menus[language as Language] ?? menus.en;
