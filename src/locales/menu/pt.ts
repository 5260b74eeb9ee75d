/** What the menu says in Portuguese: no word for "file", Portugal and Brazil have each their own. */
import type { MenuWords } from '../menu-words.js';

const kilo = (bytes: number): number => Math.max(1, Math.round(bytes / 1000));
const NBSP = '\u00a0';

export const menu: MenuWords = {
  copySentence: 'Copiar o resultado e a sua fonte',
  copyTable: 'Copiar a tabela (CSV)',
  saveTable: (size) => `Guardar a tabela (CSV, ${size})`,
  savePng: (pixels) => `Guardar a imagem PNG (${pixels}${NBSP}px de largura)`,
  saveSvg: 'Guardar a imagem SVG (nítida em qualquer tamanho)',
  about: (action, title) => `${action}: ${title}`,
  sentenceCopied: 'Resultado copiado.',
  tableCopied: 'Tabela copiada.',
  notCopied: 'Aqui não é permitido copiar.',
  saved: (file, size) => `Pronto: ${file} (${size}).`,
  failed: 'Não foi possível preparar a exportação.',
  plain: 'Já não há nada em destaque.',
  size: (bytes) => `${kilo(bytes)}${NBSP}kB`,
  number: (value) => new Intl.NumberFormat('pt-PT').format(value),
  decimalComma: true,
};
