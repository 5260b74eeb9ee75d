/** Texts and marks of a part of a panel. */
import type { Mark, TextRun } from './types.js';
import { type Role, type Typography, weightOf } from './typography.js';

/** A row, or a cell of it: what a text belongs to. */
type Place = Pick<TextRun, 'row' | 'column'>;

interface Line extends Pick<TextRun, 'role' | 'text' | 'x' | 'y'> {
  /** `left` by default. */
  readonly align?: TextRun['align'];
  readonly cell?: Place;
}

interface Lines extends Omit<Line, 'text' | 'y'> {
  readonly lines: readonly string[];
  readonly top: number;
}

interface Caption {
  readonly role: Role;
  readonly text: string;
  /** Where its middle is to be, as far as it stays between `from` and `to`. */
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly cell?: Place;
}

/** Laid out from its own top left: what contains it says where that is. */
export class Block {
  width = 0;
  height = 0;
  readonly texts: TextRun[] = [];
  readonly marks: Mark[] = [];
  readonly type: Typography;

  constructor(type: Typography) {
    this.type = type;
  }

  /** Writes one line whose middle is at `y`. */
  text({ role, text, x, y, align = 'left', cell }: Line): void {
    const size = this.type.size(role);
    this.texts.push({ text, x, y, align, size, weight: weightOf(role), role, ...cell });
  }

  /** Writes lines below one another from `top`, and returns their height. */
  lines({ lines, top, ...line }: Lines): number {
    const height = this.type.lineHeight(line.role);
    lines.forEach((text, i) => this.text({ ...line, text, y: top + (i + 0.5) * height }));
    return lines.length * height;
  }

  /** Writes a text centred between two bounds, and returns its height. */
  caption({ text, x, from, to, ...line }: Caption): number {
    const { role } = line;
    const lines = this.type.wrap(role, text, to - from - 6);
    const half = 3 + Math.max(0, ...lines.map((part) => this.type.textWidth(role, part))) / 2;
    const centre = Math.max(from + half, Math.min(x, to - half));
    return this.lines({ ...line, lines, x: centre, align: 'center' });
  }

  /** Sets the area of a figure. */
  mark(
    { cell, figure }: { cell: Pick<Mark, 'row' | 'column'>; figure: Mark['figure'] },
    area: Pick<Mark, 'x' | 'y' | 'width' | 'height'>,
  ): void {
    this.marks.push({ ...cell, figure, ...area });
  }

  /** Places another block with its top left at `x` and `y`. */
  add(block: Block, x: number, y: number): void {
    const move = <T extends { readonly x: number; readonly y: number }>(part: T): T => ({
      ...part,
      x: part.x + x,
      y: part.y + y,
    });
    this.texts.push(...block.texts.map(move));
    this.marks.push(...block.marks.map(move));
  }
}
