/** Collects what a sheet consists of: lines of text, swatches and panels with their places. */
import type { Measure, PanelLayout } from '../../chart/layout/types.js';
import type { Panel, Tone } from '../../view/view.js';
import { balanceLines, lineHeight, type Type, wrapLines } from './wrap.js';

/** A line of text; `y` is the middle of the line, `x` its start (its right end in `rtl`). */
export interface SheetText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly type: Type;
  readonly muted: boolean;
}

/** A swatch of a legend; `x` and `y` are its top left. */
export interface LegendSwatch {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly tone: Tone;
  /** In charts of dots the newest column is a disc, earlier ones are open. */
  readonly mark: 'square' | 'dot' | 'open-dot';
}

export interface SheetPanel {
  readonly panel: Panel;
  readonly layout: PanelLayout;
  readonly x: number;
  readonly y: number;
}

export interface SheetParts {
  readonly texts: readonly SheetText[];
  readonly swatches: readonly LegendSwatch[];
  readonly panels: readonly SheetPanel[];
}

/** Where a text is written, and how. */
interface WriteOptions {
  readonly x: number;
  readonly top: number;
  /** CSS pixels that a line may take. */
  readonly width: number;
  readonly type: Type;
  readonly muted?: boolean;
  /** Lines of about the same length. */
  readonly balance?: boolean;
}

export class PictureBuilder {
  readonly measure: Measure;
  readonly parts: { texts: SheetText[]; swatches: LegendSwatch[]; panels: SheetPanel[] } = {
    texts: [],
    swatches: [],
    panels: [],
  };

  constructor(measure: Measure) {
    this.measure = measure;
  }

  /** Writes a text from `top` and returns the height that it takes. */
  write(text: string, options: WriteOptions): number {
    const { x, top, width, type, muted = false, balance = false } = options;
    const lines = (balance ? balanceLines : wrapLines)(text, width, type, this.measure);
    const height = lineHeight(type);
    lines.forEach((line, i) => {
      this.parts.texts.push({ text: line, x, y: top + (i + 0.5) * height, type, muted });
    });
    return lines.length * height;
  }

  /** Adds what another builder has collected, with its origin at `x` and `y`. */
  add(parts: SheetParts, x: number, y: number): void {
    const at = <T extends { x: number; y: number }>(part: T): T => ({
      ...part,
      x: part.x + x,
      y: part.y + y,
    });
    this.parts.texts.push(...parts.texts.map(at));
    this.parts.swatches.push(...parts.swatches.map(at));
    this.parts.panels.push(...parts.panels.map(at));
  }
}
