/**
 * Words for ids. Ids may come from anywhere, so only own properties count: an item named
 * "constructor" is shown as that text.
 */
import type { ViewKey, Words } from '../locales/words.js';
import type { ReadFigure } from './read.js';

/** The own property of a table, or the id itself. */
export function label(table: Readonly<Record<string, string>> | undefined, id: string): string {
  return table && Object.hasOwn(table, id) ? (table[id] ?? id) : id;
}

type Named = Pick<ReadFigure, 'widget' | 'view' | 'item'>;

export function itemText(words: Words, { widget, view, item }: Named): string {
  return label(words.items[`${widget}.${view}` as ViewKey], item);
}

export const baseText = (words: Words, base: string): string => label(words.bases, base);
