/** The foot of a sheet: what a figure needs to be whole, in one column or two. */
import type { Paragraph } from '../../view/view.js';
import { textOf } from '../foot.js';
import type { PictureBuilder } from './picture-builder.js';
import { lineHeight, SMALL, wrapLines } from './wrap.js';

const GUTTER = 48;
const TWO_COLUMNS_FROM = 880;
const GAP = 6;
/** 75 letters of small text. */
const LINE = 540;

interface FootArea {
  readonly left: number;
  readonly top: number;
  readonly room: number;
}

/** Writes the foot and returns its height. */
export function writeFoot(
  foot: readonly Paragraph[],
  builder: PictureBuilder,
  { left, top, room }: FootArea,
): number {
  const two = room >= TWO_COLUMNS_FROM;
  const width = Math.min(two ? (room - GUTTER) / 2 : room, LINE);
  // Signs hang in a column of their own width, so that the notes line up.
  const signWidth = ({ sign = '' }: Paragraph): number =>
    builder.measure(sign, SMALL.size, SMALL.weight);
  const noteIndent = Math.max(0, ...foot.map(signWidth)) + 4;
  const height = ({ sign, runs }: Paragraph): number =>
    wrapLines(textOf(runs), width - (sign ? noteIndent : 0), SMALL, builder.measure).length *
    lineHeight(SMALL);
  const total = foot.reduce((sum, part) => sum + (part.joined ? 0 : GAP) + height(part), 0);

  let x = left;
  let y = top;
  let lowest = y;
  for (const { sign, runs, joined } of foot) {
    // The second column starts with a part of its own where the first is half full.
    if (two && x === left && y > top && !joined && y - top >= total / 2 - GAP) {
      x += Math.floor((room - GUTTER) / 2) + GUTTER;
      y = top;
    }
    if (y > top && !joined) y += GAP;
    const indent = sign ? noteIndent : 0;
    const style = { top: y, type: SMALL, muted: true };
    if (sign) builder.write(sign, { x, width, ...style });
    y += builder.write(textOf(runs), { x: x + indent, width: width - indent, ...style });
    lowest = Math.max(lowest, y);
  }
  return lowest - top;
}
