/** The menu's words in Italian. */
import type { MenuWords } from '../menu-words.js';

const NBSP = '\u00a0';

export const menu: MenuWords = {
  copySentence: 'Copia il risultato e la fonte',
  copyTable: 'Copia la tabella (CSV)',
  saveTable: (size) => `Scarica la tabella (CSV, ${size})`,
  savePng: (pixels) => `Scarica l’immagine PNG (larga ${pixels}${NBSP}pixel)`,
  saveSvg: 'Scarica l’immagine SVG (nitida a ogni dimensione)',
  about: (action, title) => `${action}: ${title}`,
  sentenceCopied: 'Risultato copiato.',
  tableCopied: 'Tabella copiata.',
  notCopied: 'Qui non è consentito copiare.',
  saved: (file, size) => `File pronto: ${file} (${size}).`,
  failed: 'Non è stato possibile creare il file.',
  plain: 'Niente è più in evidenza.',
  size: (bytes) => `${Math.max(1, Math.round(bytes / 1000))}${NBSP}kB`,
  number: (value) => new Intl.NumberFormat('it').format(value),
  decimalComma: true,
};
