/** What the menu says in Spanish. */
import type { MenuWords } from '../menu-words.js';

const kilo = (bytes: number): number => Math.max(1, Math.round(bytes / 1000));
const NBSP = '\u00a0';

export const menu: MenuWords = {
  copySentence: 'Copiar el resultado y su fuente',
  copyTable: 'Copiar la tabla (CSV)',
  saveTable: (size) => `Descargar la tabla (CSV, ${size})`,
  savePng: (pixels) => `Descargar la imagen PNG (${pixels}${NBSP}píxeles de ancho)`,
  saveSvg: 'Descargar la imagen SVG (nítida a cualquier tamaño)',
  about: (action, title) => `${action}: ${title}`,
  sentenceCopied: 'Resultado copiado.',
  tableCopied: 'Tabla copiada.',
  notCopied: 'Aquí no se permite copiar.',
  saved: (file, size) => `Archivo listo: ${file} (${size}).`,
  failed: 'No se ha podido preparar el archivo.',
  plain: 'Ya no hay nada destacado.',
  size: (bytes) => `${kilo(bytes)}${NBSP}kB`,
  number: (value) => new Intl.NumberFormat('es').format(value).replace(/\./g, '\u202f'),
  decimalComma: true,
};
