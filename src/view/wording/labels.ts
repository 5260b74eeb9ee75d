/**
 * Words for ids. Ids may come from anywhere, so only a table's own properties count: an item named
 * "constructor" is shown as that text.
 */
import type { ViewKey, Words } from '../../locales/words.js';

export type LabelTable = Readonly<Record<string, string>>;

/** Texts for the ids of a view: the library's, or an author's over them. */
export interface Labels {
  /** Absent where the library knows nothing of the view. */
  readonly items: LabelTable | undefined;
  readonly measures: LabelTable;
  readonly bases: LabelTable;
  readonly families: LabelTable;
  readonly caveats: LabelTable;
}

/** The library's own, of a view: "adoption.tools". */
export const labelsOf = (words: Words, view: string): Labels => ({
  items: words.items[view as ViewKey],
  measures: words.measures,
  bases: words.bases,
  families: words.families,
  caveats: words.caveats,
});

/** The own property of a table, or the id itself. */
export function label(table: LabelTable | undefined, id: string): string {
  return table && Object.hasOwn(table, id) ? (table[id] ?? id) : id;
}

/** Of whom shares are, in a sentence; an author may not say it. */
export const baseSentence = (words: Words, base: string, count: string): string =>
  base ? words.base(base, count) : words.dataset.noBase;

/** Of whom a row is whose base differs, where that is known. */
export const otherBaseSentence = (words: Words, base: string, count: string): string =>
  base && words.otherBase(base, count);
