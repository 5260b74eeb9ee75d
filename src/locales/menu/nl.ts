/** The menu's words in Dutch. */
import type { MenuWords } from '../menu-words.js';

const NBSP = '\u00a0';

export const menu: MenuWords = {
  copySentence: 'Bevinding en bron kopiëren',
  copyTable: 'Tabel kopiëren (CSV)',
  saveTable: (size) => `Tabel downloaden (CSV, ${size})`,
  savePng: (pixels) => `PNG-afbeelding downloaden (${pixels}${NBSP}pixels breed)`,
  saveSvg: 'SVG-afbeelding downloaden (scherp op elk formaat)',
  about: (action, title) => `${action}: ${title}`,
  sentenceCopied: 'Bevinding gekopieerd.',
  tableCopied: 'Tabel gekopieerd.',
  notCopied: 'Kopiëren is hier niet toegestaan.',
  saved: (file, size) => `Bestand klaar: ${file} (${size}).`,
  failed: 'Het bestand kon niet worden gemaakt.',
  plain: 'Er is niets meer uitgelicht.',
  size: (bytes) => `${Math.max(1, Math.round(bytes / 1000))}${NBSP}kB`,
  number: (value) => new Intl.NumberFormat('nl').format(value),
  decimalComma: true,
};
