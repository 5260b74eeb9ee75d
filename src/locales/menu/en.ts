/** The menu in English. */
import type { MenuWords } from '../menu-words.js';

const NBSP = '\u00a0';
const kilobytes = (bytes: number): number => Math.max(1, Math.round(bytes / 1000));

export const menu: MenuWords = {
  copySentence: 'Copy the finding and its source',
  copyTable: 'Copy the table (CSV)',
  saveTable: (size) => `Download the table (CSV, ${size})`,
  savePng: (pixels) => `Download the PNG image (${pixels} pixels wide)`,
  saveSvg: 'Download the SVG image (sharp at any size)',
  about: (action, title) => `${action}: ${title}`,
  sentenceCopied: 'Finding copied.',
  tableCopied: 'Table copied.',
  notCopied: 'Copying is not allowed here.',
  saved: (file, size) => `File ready: ${file} (${size}).`,
  failed: 'The file could not be made.',
  plain: 'Nothing is highlighted any more.',
  size: (bytes) => `${kilobytes(bytes)}${NBSP}kB`,
  number: (value) => new Intl.NumberFormat('en').format(value),
  decimalComma: false,
};
