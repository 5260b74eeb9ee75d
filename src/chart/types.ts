/** Types that the drawing files share: what a datum is, and what may be chosen when drawing. */
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
  /** Whether the surface is painted: a picture needs it, a page shows its own. */
  readonly ground?: boolean;
  /**
   * Changes the configuration before it is drawn; see docs/headless.md.
   * @experimental
   */
  readonly configure?: Configure | null | undefined;
  /** Told what a plugin that `configure` added throws; without it the plugin throws as it may. */
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

/** What a `configure` hook gets beside the configuration. */
export type ConfigureScene = Pick<Scene, 'panel' | 'layout' | 'theme'>;

/**
 * Changes the configuration that it is given, or returns another.
 * @experimental Unstable: Chart.js and our datasets may change in any version.
 */
export type Configure = (config: PanelConfig, scene: ConfigureScene) => PanelConfig | void;
