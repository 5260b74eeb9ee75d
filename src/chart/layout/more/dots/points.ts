/** One point per column (an edition), joined along the row; a gap breaks the line and is explained below. */
import { avoidOverlap } from '../../avoid-overlap.js';
import { type DrawnItem, isDrawn, MAX_PLOT_WIDTH, type PanelBuilder } from '../../builder.js';
import type { PanelLayout } from '../../types.js';
import type { Role } from '../../typography.js';
import { withSigns } from '../../with-signs.js';
import { withConnectors } from './connectors.js';

/** Half the area of a point. */
const HALF = 12;
/** From the middle of a point to the text beside it. */
const SPACE = 12;

interface Point extends DrawnItem {
  readonly x: number;
  readonly y: number;
}

/** The name of a row, right of its last value where there are several rows. */
interface RowName {
  readonly text: string;
  readonly role: Role;
  readonly lines: readonly string[];
  readonly height: number;
}

interface Frame {
  readonly isMultiRow: boolean;
  /** Values of the first column are left of their points where the panel is wide. */
  readonly leftFirst: boolean;
  readonly last: number;
  readonly line: number;
  readonly bottom: number;
  /** Where the plot ends, and where the names of rows begin. */
  readonly width: number;
  readonly nameX: number;
}

export function points(builder: PanelBuilder): PanelLayout {
  const { panel, contentWidth, type } = builder;
  const line = type.lineHeight('value');
  const isMultiRow = panel.rows.length > 1;
  const isWide = builder.fullWidth >= 480;
  const last = panel.columns.length - 1;
  const drawn = builder.rows.flat().filter(isDrawn);
  const widest = Math.max(0, ...drawn.map((item) => item.width));

  const { names, nameWidth } = namesOf(builder, isWide ? 'label' : 'series');
  const namesHeight = names.reduce((sum, name) => sum + name.height + 2, 0);
  const height = isMultiRow ? Math.max(200, namesHeight) : 150;
  const width = Math.floor(
    Math.min(MAX_PLOT_WIDTH, contentWidth - (isMultiRow ? widest + SPACE + nameWidth : 0)),
  );
  const side = Math.max(HALF, widest / 2, isMultiRow ? 0 : Math.min(width / (2 * last + 2), 72));
  const xs = places(
    panel.columns.map(({ label }) => Number(label)),
    isMultiRow && isWide ? widest + 2 * SPACE : side,
    width - (isMultiRow ? HALF : side),
  );
  const top = line + 10;
  const bottom = top + height;
  const spots = drawn
    .map((item): Point => {
      return { ...item, x: xs[item.cell.column] ?? 0, y: bottom - item.share * height };
    })
    .sort((a, b) => a.y - b.y);
  for (const spot of spots) {
    builder.mark(spot, { x: spot.x - HALF, y: spot.y - HALF, width: 2 * HALF, height: 2 * HALF });
  }
  const nameX = width + widest + SPACE;
  const frame = {
    isMultiRow,
    leftFirst: isMultiRow && isWide,
    last,
    line,
    bottom,
    width,
    nameX,
  };
  writeValues(builder, spots, frame);
  if (isMultiRow) writeEnds(builder, spots, names, frame);
  const lowest = writeColumns(builder, xs, names, frame);
  const plot = { x: 0, y: top, width, height };
  return withConnectors(builder.build({ height: lowest, thickness: HALF, plot }), panel);
}

function namesOf(builder: PanelBuilder, role: Role): { names: RowName[]; nameWidth: number } {
  const { panel, contentWidth, type } = builder;
  const isMultiRow = panel.rows.length > 1;
  const texts = panel.rows.map((row) => (isMultiRow ? withSigns(row.label, row.signs) : ''));
  const widest = Math.max(0, ...texts.map((text) => type.textWidth(role, text)));
  const nameWidth = Math.ceil(Math.min(contentWidth * 0.36, widest));
  const minHeight = type.lineHeight('value');
  const names = texts.map((text) => {
    const lines = type.wrap(role, text, nameWidth);
    return { text, role, lines, height: Math.max(minHeight, lines.length * type.lineHeight(role)) };
  });
  return { names, nameWidth };
}

/** Values beside and above their points; those of the last column are written with the names. */
function writeValues(builder: PanelBuilder, spots: readonly Point[], frame: Frame): void {
  const { isMultiRow, last, line, bottom } = frame;
  for (let column = 0; column < last + (isMultiRow ? 0 : 1); column += 1) {
    const own = spots.filter(({ cell }) => cell.column === column);
    const centres = avoidOverlap({
      centres: own.map(({ y }) => y),
      sizes: own.map(() => line),
      min: 0,
      max: bottom,
      gap: 2,
    });
    let taken = 0;
    own.forEach(({ cell, text, x, y }, n) => {
      if (frame.leftFirst && column === 0) {
        const middle = centres[n] ?? y;
        builder.text({ role: 'value', text, x: x - SPACE, y: middle, align: 'right', cell });
        return;
      }
      // Above its point, or below where another is too near.
      const above = y - 9 - line;
      const at = above >= taken ? above : Math.max(taken, y + 9);
      builder.text({ role: 'value', text, x, y: at + line / 2, align: 'center', cell });
      taken = Math.max(y + 7, at + line);
    });
  }
}

/** The last values, and the names of their rows right of them. */
function writeEnds(
  builder: PanelBuilder,
  spots: readonly Point[],
  names: readonly RowName[],
  { last, line, bottom, nameX }: Frame,
): void {
  // A row without a value in the last column is named at the height of its last point.
  const ends = names.map((name, row) => {
    const own = spots
      .filter(({ cell }) => cell.row === row)
      .sort((a, b) => b.cell.column - a.cell.column)[0];
    return { name, row, own, y: own?.y ?? bottom };
  });
  ends.sort((a, b) => a.y - b.y);
  const centres = avoidOverlap({
    centres: ends.map(({ y }) => y),
    sizes: ends.map(({ name }) => name.height),
    min: 0,
    max: bottom + line / 2,
    gap: 2,
  });
  ends.forEach(({ name, row, own }, n) => {
    const y = (centres[n] ?? 0) - name.height / 2 + line / 2;
    if (own?.cell.column === last) {
      builder.text({ role: 'value', text: own.text, x: own.x + SPACE, y, cell: own.cell });
    }
    const { role, lines } = name;
    const top = y - builder.type.lineHeight(role) / 2;
    builder.lines({ role, lines, x: nameX, top, cell: { row } });
  });
}

/**
 * Editions under the plot; one row's gaps are under them, those of several rows in a list. Returns
 * the height of all.
 */
function writeColumns(
  builder: PanelBuilder,
  xs: readonly number[],
  names: readonly RowName[],
  { isMultiRow, last, bottom }: Frame,
): number {
  const { panel, contentWidth, fullWidth } = builder;
  const top = bottom + 6;
  const bounds = xs.map((x, c) => {
    const from = ((xs[c - 1] ?? -x) + x) / 2;
    const to = c < last ? (x + (xs[c + 1] ?? x)) / 2 : fullWidth;
    const column = panel.columns[c];
    const text = withSigns(column?.label ?? '', column?.signs ?? []);
    return { x, from, to, y: top + builder.caption({ role: 'label', text, x, from, to, top }) };
  });
  let lowest = Math.max(bottom, ...bounds.map(({ y }) => y));
  const start = lowest;
  for (const item of builder.rows.flat()) {
    if (isDrawn(item)) continue;
    const { x, from, to } = bounds[item.cell.column] ?? { x: 0, from: 0, to: contentWidth };
    if (isMultiRow) {
      const name = `${names[item.cell.row]?.text ?? ''} ${item.name}`;
      const gap = builder.gap(item, { width: contentWidth, name });
      builder.add(gap, 0, lowest);
      lowest += gap.height;
    } else {
      const gap = builder.gap(item, { width: to - from - 6, name: '' });
      builder.add(gap, Math.max(from, Math.min(x - gap.width / 2, to - gap.width)), start);
      lowest = Math.max(lowest, start + gap.height);
    }
  }
  return lowest;
}

/** By year where every column is one and none comes too near its neighbour; else evenly. */
function places(years: readonly number[], from: number, to: number): number[] {
  const count = years.length - 1;
  const first = years[0] ?? 0;
  const span = (years.at(-1) ?? 0) - first;
  const byYear = years.map((year) => from + ((year - first) / span) * (to - from));
  const near = ((to - from) / count) * 0.6;
  if (span > 0 && byYear.every((x, i) => i === 0 || x - (byYear[i - 1] ?? 0) >= near))
    return byYear;
  return years.map((_, i) => from + (count > 0 ? i / count : 0.5) * (to - from));
}
