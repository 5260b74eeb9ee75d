/** The places of all parts of a panel, as plain values: what every layout takes and returns. */
import type { Panel } from '../../view/view.js';

/** Width in CSS pixels of a text; weight is 400 or 600, size in CSS pixels. */
export type Measure = (text: string, size: number, weight: 400 | 600) => number;

export interface LayoutOptions {
  /** CSS pixels, 200 to 2560; other values are clamped. */
  readonly width: number;
  readonly measure: Measure;
  readonly dir?: 'ltr' | 'rtl';
  /** All panels of the view: horizontal ones share the width of their labels, so that bars align. */
  readonly alignedPanels?: readonly Panel[];
  /** Body text in CSS pixels, 12 at least; 14 by default. */
  readonly fontSize?: number;
}

/** The area of one figure: what the pointer meets and the focus ring surrounds. */
export interface Mark {
  readonly row: number;
  readonly column: number;
  /** The figure's id, or null for a gap. */
  readonly figure: string | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of text on the canvas; `y` is the middle of the line. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
  readonly size: number;
  readonly weight: 400 | 600;
  readonly role: 'label' | 'detail' | 'value' | 'series' | 'gap' | 'tick' | 'reference' | 'inside';
  /** Set where the text belongs to a cell, so that it mutes with it. */
  readonly row?: number;
  readonly column?: number;
}

/** A line between marks or across them, behind them. */
export interface Connector {
  /** `guide`: along a row; `range`: from its lowest to its highest dot; `trend`: from column to column. */
  readonly kind: 'guide' | 'range' | 'trend' | 'reference';
  /** The cell whose colour the line of a trend has; null for other lines. */
  readonly cell: { readonly row: number; readonly column: number } | null;
  /** CSS pixels. */
  readonly width: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface PanelLayout {
  readonly width: number;
  readonly height: number;
  readonly dir: 'ltr' | 'rtl';
  /** The rectangle between the scales: what Chart.js calls the chart area. */
  readonly plot: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** Where the line at zero is drawn: along the whole plot, or beside each row's marks. */
  readonly zero: readonly { readonly from: number; readonly to: number }[];
  /** Thickness of a bar in CSS pixels. */
  readonly thickness: number;
  /** One per cell, gaps included, row by row; the datum is at its middle. */
  readonly marks: readonly Mark[];
  readonly texts: readonly TextRun[];
  /** Absent where the shape has none. */
  readonly connectors?: readonly Connector[];
}

/** Lays a panel out: `index.ts` with the layouts that it has loaded, `all.ts` with every one. */
export type LayoutPanel = (panel: Panel, options: LayoutOptions) => PanelLayout;
