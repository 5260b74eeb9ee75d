/**
 * Words for ids. Ids may come from anywhere, so only own properties count: an item named
 * "constructor" is shown as that text.
 */
import type { ViewKey, Words } from '../../locales/words.js';

/** The own property of a table, or the id itself. */
export function label(table: Readonly<Record<string, string>> | undefined, id: string): string {
  return table && Object.hasOwn(table, id) ? (table[id] ?? id) : id;
}

export const itemText = (words: Words, view: string, item: string): string =>
  label(words.items[view as ViewKey], item);

/** The sentences of a base where its author may have given none. */
export const perhapsBase = ({
  base: say,
  otherBase,
  dataset,
}: Words): Pick<Words, 'base' | 'otherBase'> => ({
  base: (base, count) => (base ? say(base, count) : dataset.noBase),
  otherBase: (base, count) => base && otherBase(base, count),
});

export const baseText = (words: Words, base: string): string => label(words.bases, base);
