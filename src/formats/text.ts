/** A View as plain text: for the text part of an e-mail, with bars of blocks or without. */
import { withSigns } from '../chart/layout/with-signs.js';
import type { Cell, Panel, View } from '../view/view.js';
import { blocksOf, lineOf } from './foot.js';

export interface TextOptions {
  /** Bars of block characters (the default); without them for text messages and old readers. */
  readonly bars?: boolean;
}

const BLOCKS = 20;
const FULL = '█';
const EMPTY = '░';

/** Lines end with LF; the text has a last line end. */
export function toText(view: View, { bars = true }: TextOptions = {}): string {
  const parts = [
    [view.title, view.summary, view.message],
    ...view.panels.map((panel) => panelLines(panel, bars)),
    ...blocksOf(view.foot).map((block) =>
      block.map((paragraph) => {
        const { url } = paragraph;
        return url === undefined ? lineOf(paragraph) : `${lineOf(paragraph)} <${url}>`;
      }),
    ),
  ];
  const blocks = parts.map((lines) => lines.filter((line) => line !== '').join('\n'));
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** The lines of a panel: a figure a line, under its row where there are several columns. */
export function panelLines(panel: Panel, bars: boolean): string[] {
  const head = [
    withSigns(panel.title, panel.title ? panel.signs : []),
    panel.showBase ? panel.base : '',
  ];
  const single = panel.columns.length === 1;
  const names = single
    ? panel.rows.map((row) => withSigns(row.label, row.signs))
    : panel.columns.map((column) => withSigns(column.label, column.signs));
  const width = Math.max(0, ...names.map(length));
  const rows = panel.rows.flatMap((row) => {
    const detail = [row.detail && `  ${row.detail}`, row.family && `  ${row.family}`];
    const lines = row.cells.map((cell, c) => {
      const column = panel.columns[c];
      const name = single
        ? withSigns(row.label, row.signs)
        : withSigns(column?.label ?? '', column?.signs ?? []);
      return `${single ? '' : '  '}${pad(name, width)}  ${cellText(cell, bars)}`;
    });
    const heading = single ? [] : [withSigns(row.label, row.signs)];
    return [...heading, ...(single ? lines : []), ...detail, ...(single ? [] : lines)];
  });
  return [...head, ...rows, panel.axis.note];
}

function cellText({ text: value, signs, share }: Cell, bars: boolean): string {
  const text = withSigns(value, signs);
  if (!bars || share === null) return text;
  // A share that is more than nothing has a block at least.
  const blocks = share > 0 ? Math.max(1, Math.round(share * BLOCKS)) : 0;
  return `${FULL.repeat(blocks)}${EMPTY.repeat(BLOCKS - blocks)} ${text}`;
}

/** Letters as a reader counts them. */
const length = (text: string): number => [...text].length;

const pad = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - length(text)));
