/** The menu's words in German. */
import type { MenuWords } from '../menu-words.js';

const NBSP = '\u00a0';

export const menu: MenuWords = {
  copySentence: 'Kernaussage und Quelle kopieren',
  copyTable: 'Tabelle kopieren (CSV)',
  saveTable: (size) => `Tabelle herunterladen (CSV, ${size})`,
  savePng: (pixels) => `PNG-Bild herunterladen (${pixels}${NBSP}Pixel breit)`,
  saveSvg: 'SVG-Bild herunterladen (in jeder Größe scharf)',
  about: (action, title) => `${action}: ${title}`,
  sentenceCopied: 'Kernaussage kopiert.',
  tableCopied: 'Tabelle kopiert.',
  notCopied: 'Kopieren ist hier nicht erlaubt.',
  saved: (file, size) => `Datei bereit: ${file} (${size}).`,
  failed: 'Die Datei konnte nicht erstellt werden.',
  plain: 'Nichts ist mehr hervorgehoben.',
  size: (bytes) => `${Math.max(1, Math.round(bytes / 1000))}${NBSP}kB`,
  number: (value) => new Intl.NumberFormat('de').format(value),
  decimalComma: true,
};
