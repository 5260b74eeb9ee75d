/** Caveats and their signs: which the View shows, and where. */
import { unique } from '../../input/unique.js';
import type { DraftCell, PanelDraft } from '../draft/panels.js';

const SIGNS = ['*', '†', '‡', '§', '¶', '#'];

/** Caveats with their signs, and where these are printed; `placeOf` makes the keys of places. */
export interface SignedNotes {
  /** Caveats shown, with their sign; '' where the caveat concerns every figure. */
  readonly notes: readonly { readonly key: string; readonly sign: string }[];
  /** Signs at a place. */
  readonly signsAt: (place: string) => readonly string[];
}

/** Key of a place for signs: a panel, a column, a row or a cell. */
export function placeOf(panel: number, column?: number, row?: number): string {
  return [panel, column ?? '-', row ?? '-'].join('/');
}

/** Caveats of a cell; a computed figure always has `computed`. */
export function caveatsOf(cell: DraftCell): readonly string[] {
  const { figure } = cell;
  if (!figure) return [];
  return figure.status === 'derived' && !figure.caveat.includes('computed')
    ? [...figure.caveat, 'computed']
    : figure.caveat;
}

/** The places that say it with the fewest signs: whole panel, whole column, whole row, cell. */
function places(
  drafts: readonly PanelDraft[],
  withCaveat: ReadonlySet<DraftCell | undefined>,
): string[] {
  return drafts.flatMap(({ rows, columns }, panel) => {
    const has = (cell: DraftCell | undefined) => withCaveat.has(cell);
    const fits = (cell: DraftCell | undefined) => !cell?.figure || has(cell);
    if (rows.every((row) => row.cells.every(fits)) && rows.some((row) => row.cells.some(has))) {
      return [placeOf(panel)];
    }
    const found: string[] = [];
    const covered = new Set<number>();
    columns.forEach((_, c) => {
      // A gap has no caveat: no sign for the whole column, then.
      const column = rows.flatMap((row) => row.cells[c] ?? []);
      const isWholeColumn = column.every((cell) => (cell.figure ? has(cell) : cell.compared));
      if (columns.length > 1 && isWholeColumn && column.some((cell) => cell.figure)) {
        covered.add(c);
        found.push(placeOf(panel, c));
      }
    });
    rows.forEach((row, r) => {
      // A comparison has a note of its own.
      const own = row.cells.filter((cell) => !cell.compared);
      const open = row.cells.some((cell, c) => !cell.compared && !covered.has(c));
      if (open && own.every((cell) => cell.figure && has(cell))) {
        found.push(placeOf(panel, undefined, r));
        return;
      }
      row.cells.forEach((cell, c) => {
        if (!covered.has(c) && has(cell)) found.push(placeOf(panel, c, r));
      });
    });
    return found;
  });
}

/**
 * The signs of a figure in the finding: those at its column, row or cell in the first panel that
 * shows it, which is where the finding is read from. The same figure in a later panel may need
 * more, for there the caveat tells it from its neighbours. A caveat of a whole panel has its sign
 * on the panel's title and nowhere else; every caveat is printed in full below.
 */
export function signsOfFigure(
  drafts: readonly PanelDraft[],
  { signsAt }: SignedNotes,
  id: string,
): string[] {
  for (const [p, { rows }] of drafts.entries()) {
    for (const [r, { cells }] of rows.entries()) {
      const c = cells.findIndex(({ figure }) => figure?.id === id);
      if (c < 0) continue;
      const found = [placeOf(p, c), placeOf(p, undefined, r), placeOf(p, c, r)].flatMap(signsAt);
      // A whole row and a whole column may have the same sign.
      return unique(found);
    }
  }
  return [];
}

/** Gives each caveat of the figures shown a sign, in the order in which a reader meets them. */
export function signNotes(drafts: readonly PanelDraft[]): SignedNotes {
  const cells = drafts.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const withFigure = cells.filter((cell) => cell.figure);
  const withCaveat = new Map<string, Set<DraftCell>>();
  for (const cell of withFigure) {
    for (const key of caveatsOf(cell))
      withCaveat.set(key, (withCaveat.get(key) ?? new Set()).add(cell));
  }
  const signs = new Map<string, string[]>();
  let used = 0;
  const notes = [...withCaveat].map(([key, own]) => {
    if (own.size === withFigure.length) return { key, sign: '' };
    const sign = SIGNS[used] ?? `(${used + 1})`;
    used += 1;
    for (const place of places(drafts, own)) signs.set(place, [...(signs.get(place) ?? []), sign]);
    return { key, sign };
  });
  return { notes, signsAt: (place) => signs.get(place) ?? [] };
}
