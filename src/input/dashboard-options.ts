/**
 * What a dashboard gives its widgets: an edition, and what a reader chose in one of them. It holds
 * where a view has it; where it has not, nothing is shown otherwise and nothing is said.
 */
import { readList } from './read-list.js';
import { editionsOf } from './unique.js';

export interface Shared {
  /** Editions, or `latest`, as in the option of that name. */
  readonly edition?: unknown;
  /** Items and editions to bring out, the most wanted first: the first that is shown counts. */
  readonly highlight?: unknown;
}

interface FigureIds {
  readonly item: string;
  readonly edition: string;
}

/** The editions wanted that the figures have; null for all. */
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

/** The first of what is wanted that is among the figures shown. */
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
