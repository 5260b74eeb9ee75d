/** What the shapes write on while they lay a panel out: widths, sizes, marks and texts. */
import type { Panel, Row } from '../../view/view.js';
import { axisEnd, plottable } from './plottable.js';
import type { LayoutOptions, Mark, PanelLayout, TextRun } from './types.js';

export type Role = TextRun['role'];
export type Align = TextRun['align'];

/** A cell as the layout needs it. */
export interface Item {
  readonly r: number;
  readonly c: number;
  /** Its text with its signs, and the width of that as a value. */
  readonly text: string;
  readonly width: number;
  /** The column's label with its signs; '' where there is but one column. */
  readonly name: string;
  /** Share of the axis, or null for a gap. */
  readonly share: number | null;
}

export type Drawn = Item & { readonly share: number };

export interface Sheet {
  readonly panel: Panel;
  /** Whole width, and the part of it that is used: a chart does not stretch for ever. */
  readonly width: number;
  readonly room: number;
  readonly dir: 'ltr' | 'rtl';
  readonly max: number;
  /** A height meant for text of 14 px, in whole pixels for the text that there is. */
  readonly grow: (height: number) => number;
  readonly rows: readonly (readonly Item[])[];
  /** Rows whose labels set the width of the label column: those of all lying panels. */
  readonly labelled: readonly Row[];
  readonly marks: Mark[];
  readonly texts: TextRun[];
  /** Size of a text by its role: body, or a little less but never under 12. */
  readonly size: (role: Role) => number;
  /** Width of a text by its role. */
  readonly wide: (role: Role, text: string) => number;
  /** Height of a line by its role. */
  readonly line: (role: Role) => number;
}

export const PLOT_MAX = 760;
const ROOM_MAX = 900;

const isHorizontal = ({ form }: Panel): boolean => form.axis === 'horizontal';

export const isDrawn = (item: Item): item is Drawn => item.share !== null;

/** Signs of notes follow their text after a no-break space, so that they never stand alone. */
export const signed = (text: string, signs: readonly string[]): string =>
  signs.length ? `${text}\u00a0${signs.join(' ')}` : text;

export const weightOf = (role: Role): 400 | 600 =>
  role === 'value' || role === 'inside' ? 600 : 400;

export function sheetOf(panel: Panel, options: LayoutOptions): Sheet {
  const width = Math.floor(Math.min(2560, Math.max(200, options.width || 0)));
  const body = Math.min(40, Math.max(12, options.fontSize || 14));
  const max = axisEnd(panel.axis.max);
  const full = (role: Role): boolean => role === 'label' || weightOf(role) === 600;
  const size = (role: Role): number => (full(role) ? body : Math.max(12, body - 2));
  const wide = (role: Role, text: string): number =>
    options.measure(text, size(role), weightOf(role));
  return {
    panel,
    width,
    room: Math.min(width, ROOM_MAX),
    dir: options.dir ?? 'ltr',
    max,
    grow: (height) => Math.round((height * Math.max(14, body)) / 14),
    rows: panel.rows.map((row, r) =>
      panel.columns.map((column, c) => {
        const cell = row.cells[c];
        const text = signed(cell?.text ?? '', cell?.signs ?? []);
        const name = panel.columns.length > 1 ? signed(column.label, column.signs) : '';
        const share = plottable(cell?.value, max) ? (cell?.value ?? 0) / max : null;
        return { r, c, text, width: wide('value', text), name, share };
      }),
    ),
    labelled: [panel, ...(options.peers ?? []).filter(isHorizontal)].flatMap((peer) => peer.rows),
    marks: [],
    texts: [],
    size,
    wide,
    line: (role) => Math.ceil(size(role) * 1.3),
  };
}

/** Lines no wider than `width`; a word is broken only where it is wider than a whole line. */
export function wrap(sheet: Sheet, role: Role, text: string, width: number): string[] {
  const lines: string[] = [];
  const fits = (part: string): boolean => sheet.wide(role, part) <= width;
  let line = '';
  for (const word of text.split(' ')) {
    if (line && fits(`${line} ${word}`)) {
      line += ` ${word}`;
      continue;
    }
    if (line) lines.push(line);
    line = '';
    for (const letter of fits(word) ? [word] : word) {
      if (line && !fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line ? [...lines, line] : lines;
}

/** Writes one line whose middle is at `y`. */
export function put(
  sheet: Sheet,
  role: Role,
  text: string,
  x: number,
  y: number,
  align: Align = 'left',
  row?: number,
  column?: number,
): void {
  const run = { text, x, y, align, size: sheet.size(role), weight: weightOf(role), role };
  sheet.texts.push({
    ...run,
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
  });
}

/** Writes lines under one another from `top` and returns the height that they take. */
export function stack(
  sheet: Sheet,
  role: Role,
  lines: readonly string[],
  x: number,
  top: number,
  align?: Align,
  row?: number,
  column?: number,
): number {
  const line = sheet.line(role);
  lines.forEach((text, i) => put(sheet, role, text, x, top + (i + 0.5) * line, align, row, column));
  return lines.length * line;
}

/** Writes a text centred on `x` as far as its lines stay between two bounds; returns its height. */
export function caption(
  sheet: Sheet,
  role: Role,
  text: string,
  x: number,
  from: number,
  to: number,
  top: number,
  row?: number,
): number {
  const lines = wrap(sheet, role, text, to - from - 6);
  const half = 3 + Math.max(0, ...lines.map((part) => sheet.wide(role, part))) / 2;
  return stack(
    sheet,
    role,
    lines,
    Math.max(from + half, Math.min(x, to - half)),
    top,
    'center',
    row,
  );
}

export function mark(
  sheet: Sheet,
  { r, c }: Item,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  const figure = sheet.panel.rows[r]?.cells[c]?.figure ?? null;
  sheet.marks.push({ row: r, column: c, figure, x, y, width, height });
}

export interface Told {
  readonly height: number;
  readonly width: number;
  readonly place: (x: number, top: number) => void;
}

/**
 * The reason of a gap in small text, followed by whose gap it is: on the same line where that has
 * room, else on the next ones. `place` writes it and makes it the cell's mark.
 */
export function tell(sheet: Sheet, item: Item, width: number, name = item.name): Told {
  const { r, c, text } = item;
  const lines = wrap(sheet, 'gap', text, width);
  const wide = (part: string): number => sheet.wide('gap', part);
  const last = wide(lines.at(-1) ?? '') + 6;
  const after = last + wide(name) <= width;
  const names = after ? [] : wrap(sheet, 'series', name, width);
  const full = Math.max(
    ...lines.map(wide),
    ...names.map(wide),
    name && after ? last + wide(name) : 0,
  );
  const line = sheet.line('gap');
  const height = (lines.length + names.length) * line;
  const place = (x: number, top: number): void => {
    const under = top + stack(sheet, 'gap', lines, x, top, 'left', r, c);
    if (!after) stack(sheet, 'series', names, x, under, 'left', r, c);
    else if (name) stack(sheet, 'series', [name], x + last, under - line, 'left', r, c);
    mark(sheet, item, x, top, full, height);
  };
  return { height, width: full, place };
}

const opposite = { left: 'right', center: 'center', right: 'left' } as const;

/** Every shape is laid out from left to right; what is read the other way is turned over here. */
export function finish(
  sheet: Sheet,
  height: number,
  thickness: number,
  plot: PanelLayout['plot'],
  zero: PanelLayout['zero'] = [{ from: plot.x, to: plot.x + plot.width }],
): PanelLayout {
  const { width, dir, texts } = sheet;
  const marks = sheet.marks.sort((a, b) => a.row - b.row || a.column - b.column);
  const layout = { width, height: Math.ceil(height), dir, plot, zero, thickness, marks, texts };
  if (dir === 'ltr') return layout;
  return {
    ...layout,
    plot: { ...plot, x: width - plot.x - plot.width },
    marks: marks.map((mark) => ({ ...mark, x: width - mark.x - mark.width })),
    texts: texts.map((run) => ({ ...run, x: width - run.x, align: opposite[run.align] })),
  };
}
