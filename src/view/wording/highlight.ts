/** What is brought out among the figures shown: an item, or all of an edition. */
import type { Words } from '../../locales/words.js';
import type { Draft, DraftCell } from '../draft/panels.js';
import type { Highlight } from '../view.js';
import { itemText } from './labels.js';

export type Out = Pick<Highlight, 'kind' | 'id'>;

export const isOut = ({ kind, id }: Out, cell: Pick<DraftCell, Out['kind']>): boolean =>
  cell[kind] === id;

/** Of what is not shown nothing is brought out: else all would be grey, and nothing said of it. */
export function findOut(name: string | null, drafts: readonly Draft[]): Out | null {
  if (name === null) return null;
  const cells = cellsOf(drafts);
  const kinds = ['item', 'edition'] as const;
  const kind = kinds.find((one) => cells.some((cell) => isOut({ kind: one, id: name }, cell)));
  return kind ? { kind, id: name } : null;
}

/** The same with its sentence. */
export function wordOut(words: Words, out: Out, drafts: readonly Draft[]): Highlight {
  const figure = cellsOf(drafts).find((cell) => cell.figure)?.figure;
  const label =
    out.kind === 'item' && figure
      ? itemText(words, `${figure.widget}.${figure.view}`, out.id)
      : out.id;
  return { ...out, text: words.highlighted(label) };
}

const cellsOf = (drafts: readonly Draft[]): DraftCell[] =>
  drafts.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
