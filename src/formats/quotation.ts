/** What a reader copies to quote a View: its finding with all that a share needs, and no loose sign. */
import type { View } from '../view/view.js';
import { textOf } from './foot.js';

/**
 * Title, finding, the notes of its figures in words, base and sample, source, and the address given.
 * Nothing in an article would explain a † behind a share.
 */
export function toQuotation(view: View, address = ''): string {
  const { text, notes } = withoutSigns(view);
  const lines = (...kinds: readonly string[]): string[] =>
    view.foot.filter(({ kind }) => kinds.includes(kind)).map(({ runs }) => textOf(runs));
  // Panels of different people print their own bases.
  const bases = view.panels.filter(({ showBase }) => showBase).map(({ base }) => base);
  return [
    view.title,
    text || view.message,
    ...notes,
    [...new Set(bases), ...lines('base', 'sample')].join(' '),
    ...lines('credit'),
    address,
  ]
    .filter(Boolean)
    .join('\n');
}

/** The finding, and the notes that its signs refer to. */
function withoutSigns({ summary, notes }: View): { text: string; notes: string[] } {
  const signed = notes.filter(({ sign }) => sign !== '');
  const signs = signed.map(({ sign }) => sign.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
  if (!signs) return { text: summary, notes: [] };
  const found = new Set<string>();
  // A no-break space sets them behind their share.
  const text = summary.replace(
    new RegExp(`\\u00a0((?:${signs})(?: (?:${signs}))*)`, 'g'),
    (_, all: string) => {
      for (const sign of all.split(' ')) found.add(sign);
      return '';
    },
  );
  return { text, notes: signed.filter(({ sign }) => found.has(sign)).map((note) => note.text) };
}
