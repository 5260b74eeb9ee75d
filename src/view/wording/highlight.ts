/** What is highlighted among the figures shown: an item, or all of an edition. */
import type { Words } from '../../locales/words.js';
import type { PanelDraft } from '../draft/panels.js';
import { isHighlighted } from '../draft/tone.js';
import type { Highlight } from '../view.js';
import { heard } from './heard.js';
import { label, type Labels } from './labels.js';

export type HighlightTarget = Pick<Highlight, 'kind' | 'id'>;

/** What the View does not show can't be highlighted: all else would be grey for nothing. */
export function findHighlight(
  name: string | null,
  drafts: readonly PanelDraft[],
): HighlightTarget | null {
  if (name === null) return null;
  const cells = drafts.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const kinds = ['item', 'edition'] as const;
  const kind = kinds.find((one) =>
    cells.some((cell) => isHighlighted({ kind: one, id: name }, cell)),
  );
  return kind ? { kind, id: name } : null;
}

/** The same with its sentence. */
export function wordHighlight(words: Words, labels: Labels, target: HighlightTarget): Highlight {
  const { kind, id } = target;
  return {
    ...target,
    text: heard(words, words.highlighted(kind === 'item' ? label(labels.items, id) : id)),
  };
}
