/** The foot of a sheet: what a figure needs to be whole, in one column or two. */
import type { View } from '../../view/view.js';
import type { Page } from './picture-builder.js';
import { lineHeight, SMALL, wrapLines } from './wrap.js';

const GUTTER = 48;
const TWO_COLUMNS_FROM = 880;
const GAP = 6;
/** 75 letters of small text. */
const LINE = 540;

interface Part {
  /** A sign that hangs before the text, or ''. */
  readonly sign: string;
  readonly text: string;
  /** True where it belongs to the part before it. */
  readonly close: boolean;
}

/** What the foot says, in its order; several bases are said beside their panels instead. */
function partsOf(view: View): Part[] {
  const showBase = view.panels[0]?.showBase;
  const part = (text: string, sign = '', close = false): Part => ({ sign, text, close });
  return [
    part(view.reading),
    part(showBase ? '' : view.base),
    part(view.sample, '', !showBase),
    ...view.notes.map((note, i) => part(note.text, note.sign, i > 0)),
    part(view.credit),
    part(view.sources.length ? view.readIn : ''),
    ...view.sources.map((source) => part(source.text, '', true)),
  ].filter(({ text }) => text !== '');
}

/** Writes the foot and returns its height. */
export function footOf(view: View, page: Page, left: number, top: number, room: number): number {
  const two = room >= TWO_COLUMNS_FROM;
  const width = Math.min(two ? (room - GUTTER) / 2 : room, LINE);
  const parts = partsOf(view);
  // Signs hang in a column of their own width, so that the notes line up.
  const signWidth = (part: Part): number => page.measure(part.sign, SMALL.size, SMALL.weight);
  const hang = Math.max(0, ...parts.map(signWidth)) + 4;
  const height = ({ sign, text }: Part): number =>
    wrapLines(text, width - (sign ? hang : 0), SMALL, page.measure).length * lineHeight(SMALL);
  const total = parts.reduce((sum, part) => sum + (part.close ? 0 : GAP) + height(part), 0);

  let x = left;
  let y = top;
  let lowest = y;
  for (const part of parts) {
    // The second column starts with a part of its own where the first is half full.
    if (two && x === left && y > top && !part.close && y - top >= total / 2 - GAP) {
      x += Math.floor((room - GUTTER) / 2) + GUTTER;
      y = top;
    }
    if (y > top && !part.close) y += GAP;
    const indent = part.sign ? hang : 0;
    if (part.sign) page.write(part.sign, x, y, width, SMALL, { muted: true });
    y += page.write(part.text, x + indent, y, width - indent, SMALL, { muted: true });
    lowest = Math.max(lowest, y);
  }
  return lowest - top;
}
