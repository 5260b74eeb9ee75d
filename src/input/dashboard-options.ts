/**
 * The options that a dashboard shares with its widgets: an edition, and a reader's choice in one of
 * them. A view that lacks the edition or the choice ignores it, without a fault.
 */
import { readList } from './read-list.js';
import { editionsOf } from './unique.js';

export interface Shared {
  /** Editions, or `latest`, as in the option of that name. */
  readonly edition?: unknown;
  /** Items and editions to highlight, in order of preference: the first that the view shows counts. */
  readonly highlight?: unknown;
}

interface FigureIds {
  readonly item: string;
  readonly edition: string;
}

/** The shared editions that the figures have; null for all. */
export function sharedEdition(
  shared: Shared | null | undefined,
  figures: readonly FigureIds[],
): readonly string[] | null {
  const available = editionsOf(figures);
  const wanted = readList(shared?.edition)
    .flatMap((text) => text.split(/\s+/))
    .map((text) => (text === 'latest' ? (available.at(-1) ?? '') : text));
  const found = available.filter((edition) => wanted.includes(edition));
  return found.length ? found : null;
}

/** The first shared item or edition that is among the figures shown. */
export function sharedHighlight(
  shared: Shared | null | undefined,
  figures: readonly FigureIds[],
  { edition, items }: { edition: readonly string[] | null; items: readonly string[] | null },
): string | null {
  const candidates = figures.filter(
    (f) => (!edition || edition.includes(f.edition)) && (!items || items.includes(f.item)),
  );
  const has = (name: string): boolean =>
    candidates.some((f) => f.item === name || f.edition === name);
  return readList(shared?.highlight).find(has) ?? null;
}
