/** Types that the drawing files share: a datum, the options of drawing, the hook. */
import type { Chart, ChartConfiguration, Plugin } from 'chart.js';

import type { Theme } from '../theme/theme.js';
import type { Panel } from '../view/view.js';
import type { PanelLayout } from './layout/types.js';

/** A cell in the chart: its place, its figure's id and the text that the View prints. */
export interface Datum {
  readonly x: number | null;
  readonly y: number | null;
  /** Id of the figure, or null for a gap. */
  readonly figure: string | null;
  readonly text: string;
}

export type PanelType = 'bar' | 'scatter';
export type PanelConfig = ChartConfiguration<PanelType, Datum[]>;
export type PanelChart = Chart<PanelType, Datum[]>;
export type PanelPlugin = Plugin<PanelType>;

/** A figure by its place in the panel. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface DrawOptions {
  /** The figure that has the focus, ringed. */
  readonly active?: CellPlace | null;
  /** Device pixels a CSS pixel; 1 by default. */
  readonly scale?: number;
  /** True to paint the surface: a picture needs it, a page shows its own. */
  readonly ground?: boolean;
  /**
   * Changes the configuration before it is drawn; see docs/headless.md.
   * @experimental
   */
  readonly configure?: Configure | null | undefined;
  /** Receives what a plugin added by `configure` throws; without it, the error is thrown. */
  readonly fault?: (error: unknown) => void;
}

/** All that drawing needs to know, passed from one file to the next. */
export interface Scene {
  readonly panel: Panel;
  readonly layout: PanelLayout;
  readonly theme: Theme;
  readonly options: DrawOptions;
}

export type ShapeConfig = (scene: Scene) => PanelConfig;

/** The second argument of a `configure` hook. */
export type ConfigureScene = Pick<Scene, 'panel' | 'layout' | 'theme'>;

/**
 * Changes its first argument, or returns another configuration.
 * @experimental Unstable: Chart.js and our datasets may change in any version.
 */
export type Configure = (config: PanelConfig, scene: ConfigureScene) => PanelConfig | void;
