/** Types that the files of the elements share, and those that users see. */
import type { LitElement, nothing, TemplateResult } from 'lit';

import type { PanelLayout } from '../chart/layout/types.js';
import type { InterfaceWords } from '../locales/words.js';
import type { View } from '../view/view.js';
import type { ChartState, Front, StateEvent } from './state.js';

/** Detail of `baro-error`. */
export interface BaroProblem {
  readonly code:
    'bad-value' | 'load' | 'view' | 'chart' | 'configure' | 'bad-colour' | 'low-contrast';
  /** The attribute, or the part, that it is about. */
  readonly name: string;
  readonly value: string;
  /** What is allowed, ten at most; empty where nothing can be listed. */
  readonly expected: readonly string[];
}

/** Detail of `baro-ready`. */
export interface BaroReady {
  readonly state: 'ready' | 'empty';
  readonly view: string;
  readonly lang: string;
}

/** Detail of `baro-draw`. */
export interface BaroDraw {
  readonly view: string;
  readonly lang: string;
}

/** Detail of `baro-select`. */
export interface BaroSelect {
  /** Id of the figure: "adoption.tools.website.uses.2016". */
  readonly figure: string;
  /** Id of its item: "website". */
  readonly item: string;
  /** "2016" */
  readonly edition: string;
}

export interface BaroEventMap {
  'baro-ready': CustomEvent<BaroReady>;
  'baro-draw': CustomEvent<BaroDraw>;
  'baro-error': CustomEvent<BaroProblem>;
  'baro-select': CustomEvent<BaroSelect>;
}

declare global {
  // They bubble and cross shadow roots: heard, and typed, on any element and on the document.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merged with the DOM's own
  interface GlobalEventHandlersEventMap extends BaroEventMap {}
}

/** Options of `toBlob`. */
export interface PictureOptions {
  readonly type?: 'image/png';
  /** CSS pixels, 240 to 2560; 600 by default. */
  readonly width?: number;
  /** Device pixels a CSS pixel, 1 to 4; 1 by default. */
  readonly scale?: number;
}

/** What the code of exports needs of a widget. */
export interface Exportable {
  readonly ready: Promise<void>;
  readonly edition: string | number | readonly (string | number)[] | null;
  toJSON(): View | null;
  toCSV(): string;
  toBlob(options?: PictureOptions): Promise<Blob>;
  toSVG(options?: Pick<PictureOptions, 'width'>): Promise<string>;
}

export type ThemeChoice = 'auto' | 'light' | 'dark';

/** All that a widget shows, decided: what the templates and the chart read. */
export interface RenderState {
  readonly view: View;
  readonly text: InterfaceWords;
  readonly theme: ThemeChoice;
  /** 2 to 6, or null for a title that is no heading. */
  readonly heading: 2 | 3 | 4 | 5 | 6 | null;
  readonly title: boolean;
  readonly table: boolean;
  readonly actions: boolean;
  /** The reader asked for the table. */
  readonly open: boolean;
  readonly front: Front;
  readonly chart: ChartState;
  /** The author put something inside the tag. */
  readonly fallback: boolean;
  /** The author's fallback is a figure, shown alone: the widget is laid out behind it, unseen. */
  readonly isBehindFigure: boolean;
  /** The foot folds. */
  readonly narrow: boolean;
  /** Words of another language are loading. */
  readonly busy: boolean;
  /** The button for copies and downloads, once its code has loaded with the chart's. */
  readonly menu: ((state: RenderState) => TemplateResult | typeof nothing) | undefined;
  readonly toggleTable: () => void;
  readonly retry: () => void;
  /** The children of the tag have changed. */
  readonly refresh: () => void;
}

/** What the box of chart and table needs of its element. */
export interface BoxHost extends LitElement {
  toJSON(): View | null;
}

/** What the chart needs of its element. */
export interface ChartHost {
  readonly element: HTMLElement & Exportable;
  /** `.root`, once there is something to show. */
  root(): HTMLElement | null;
  renderState(): RenderState | null;
  layouts(): readonly PanelLayout[];
  chart(): ChartState;
  dispatch(event: StateEvent): void;
  /** Events and reports for the page. */
  readonly reporter: {
    emit(type: keyof BaroEventMap, detail: object): void;
    report(problem: BaroProblem, sentence: string): void;
  };
}

/** The chart, once its code has loaded. */
export interface Chart {
  /** Whether the foot folds in the place of the author's figure; null where there was none. */
  readonly folds: boolean | null;
  /** What is shown or its layout may have changed. */
  update(): void;
  readonly menu: (state: RenderState) => TemplateResult | typeof nothing;
  /** The element has moved in the page. */
  moved(): void;
  destroy(): void;
}
