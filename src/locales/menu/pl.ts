/** The menu's words in Polish. */
import type { MenuWords } from '../menu-words.js';

const NBSP = '\u00a0';

export const menu: MenuWords = {
  copySentence: `Kopiuj wynik i${NBSP}źródło`,
  copyTable: 'Kopiuj tabelę (CSV)',
  saveTable: (size) => `Pobierz tabelę (CSV, ${size})`,
  savePng: (pixels) => `Pobierz obraz PNG (szerokość w${NBSP}pikselach: ${pixels})`,
  saveSvg: `Pobierz obraz SVG (ostry w${NBSP}każdym rozmiarze)`,
  about: (action, title) => `${action}: ${title}`,
  sentenceCopied: 'Wynik skopiowany.',
  tableCopied: 'Tabela skopiowana.',
  notCopied: 'Kopiowanie nie jest tu dozwolone.',
  saved: (file, size) => `Plik gotowy: ${file} (${size}).`,
  failed: 'Nie udało się przygotować pliku.',
  plain: 'Nic już nie jest wyróżnione.',
  size: (bytes) => `${Math.max(1, Math.round(bytes / 1000))}${NBSP}kB`,
  number: (value) => new Intl.NumberFormat('pl').format(value),
  decimalComma: true,
};
