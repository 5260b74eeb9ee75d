/**
 * The picture of a View as a sheet: title, finding, panels, reading, base, sample, notes and
 * sources, each placed before anything is drawn. The sheet grows in height; nothing is cut.
 */
import type { LayoutPanel, Measure } from '../../chart/layout/types.js';
import type { View } from '../../view/view.js';
import { PictureBuilder, type SheetParts } from './picture-builder.js';
import { writeFoot } from './sheet-foot.js';
import { buildSheetPanel } from './sheet-panel.js';
import { BODY, TITLE, type Type } from './wrap.js';

export type { LegendSwatch, SheetPanel, SheetText } from './picture-builder.js';

export interface Sheet extends SheetParts {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly dir: 'ltr' | 'rtl';
  /** Hairlines: from `x`, `width` long. */
  readonly rules: readonly { readonly x: number; readonly y: number; readonly width: number }[];
}

export interface SheetOptions {
  /** CSS pixels; 240 to 2560, other values are clamped. */
  readonly width: number;
  readonly measure: Measure;
}

/** CSS pixels: a panel needs 200, and the margins 16 each. */
export const WIDTHS = { min: 240, max: 2560, default: 600 } as const;

/** 75 letters of body text: longer lines are hard to follow. */
const LINE = 560;
const PANEL_GAP = 24;
/** Panels go side by side where each is wider than a phone held upright. */
const TWO_COLUMNS_FROM = 880;
const GUTTER = 48;

/** @param layoutPanel with the layouts of the view's shapes at hand */
export function arrangeSheet(view: View, options: SheetOptions, layoutPanel: LayoutPanel): Sheet {
  const width = Math.floor(Math.min(WIDTHS.max, Math.max(WIDTHS.min, options.width || 0)));
  const margin = width < 480 ? 16 : 24;
  const room = width - 2 * margin;
  const line = Math.min(room, room < TWO_COLUMNS_FROM ? LINE : 1.4 * LINE);
  const builder = new PictureBuilder(options.measure);

  let y = margin;
  const write = (text: string, space: number, style: { type: Type; balance?: boolean }): void => {
    if (text)
      y += space + builder.write(text, { x: margin, top: y + space, width: line, ...style });
  };
  write(view.title, 0, { type: TITLE, balance: true });
  write(view.summary, 4, { type: BODY, balance: true });
  write(view.message, 12, { type: BODY });
  y += placePanels(view, builder, { left: margin, top: y, room, layoutPanel });

  const rules = [{ x: margin, y: y + 20, width: room }];
  y += 32;
  y += writeFoot(view.foot, builder, { left: margin, top: y, room });
  const height = Math.ceil(y + margin - 4);
  const sheet = { width, height, dir: view.dir, rules, ...builder.parts };
  return view.dir === 'rtl' ? mirror(sheet) : sheet;
}

interface PanelsArea {
  readonly left: number;
  readonly top: number;
  readonly room: number;
  readonly layoutPanel: LayoutPanel;
}

/** Places the panels under one another or in two columns; returns the height. */
function placePanels(
  view: View,
  builder: PictureBuilder,
  { left, top, room, layoutPanel }: PanelsArea,
): number {
  const columns = view.panels.length > 1 && room >= TWO_COLUMNS_FROM ? 2 : 1;
  const width = columns === 2 ? Math.floor((room - GUTTER) / 2) : room;
  const { measure } = builder;
  const options = { measure, width, layoutPanel };
  const blocks = view.panels.map((panel) => buildSheetPanel(panel, view, options));
  const total = blocks.reduce((sum, { height }) => sum + height + PANEL_GAP, 0);
  let x = left;
  let y = top;
  let lowest = top;
  blocks.forEach(({ parts, height }, index) => {
    // The second column begins where the first would pass the half by more than it lacks.
    const used = y - top;
    if (columns === 2 && x === left && index > 0 && used + height / 2 > total / 2) {
      x = left + width + GUTTER;
      y = top;
    }
    y += view.panels[index]?.title || index > 0 ? PANEL_GAP : 16;
    builder.add(parts, x, y);
    y += height;
    lowest = Math.max(lowest, y);
  });
  return lowest - top;
}

/** Panels mirror themselves; the rest of the sheet is turned over here. */
function mirror(sheet: Sheet): Sheet {
  const { width } = sheet;
  return {
    ...sheet,
    texts: sheet.texts.map((text) => ({ ...text, x: width - text.x })),
    swatches: sheet.swatches.map((entry) => ({ ...entry, x: width - entry.x - entry.size })),
    panels: sheet.panels.map((panel) => ({ ...panel, x: width - panel.x - panel.layout.width })),
  };
}
