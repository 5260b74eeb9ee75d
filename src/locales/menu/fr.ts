/** The menu in French. */
import type { MenuWords } from '../menu-words.js';

const NBSP = '\u00a0';
const kilobytes = (bytes: number): number => Math.max(1, Math.round(bytes / 1000));

export const menu: MenuWords = {
  copySentence: 'Copier le constat et sa source',
  copyTable: 'Copier le tableau (CSV)',
  saveTable: (size) => `Télécharger le tableau (CSV, ${size})`,
  savePng: (pixels) => `Télécharger l’image PNG (${pixels}${NBSP}pixels de large)`,
  saveSvg: 'Télécharger l’image SVG (nette à toute taille)',
  about: (action, title) => `${action}${NBSP}: ${title}`,
  sentenceCopied: 'Constat copié.',
  tableCopied: 'Tableau copié.',
  notCopied: 'La copie n’est pas permise ici.',
  saved: (file, size) => `Fichier prêt${NBSP}: ${file} (${size}).`,
  failed: 'Le fichier n’a pas pu être préparé.',
  plain: 'Plus rien n’est mis en évidence.',
  size: (bytes) => `${kilobytes(bytes)}${NBSP}ko`,
  number: (value) => new Intl.NumberFormat('fr').format(value),
  decimalComma: true,
};
