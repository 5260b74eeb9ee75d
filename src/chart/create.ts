/** Makes the chart on a canvas of the page or of Node. The caller destroys it. */
import { BasicPlatform, Chart } from 'chart.js';

import type { PanelLayout } from './layout/types.js';
import type { Datum, PanelChart, PanelConfig, PanelType } from './types.js';

/** What Chart.js needs of a canvas; a Node canvas has it too. */
export interface CanvasLike {
  width: number;
  height: number;
  getContext(type: '2d'): unknown;
}

export function createChart(
  canvas: CanvasLike,
  config: PanelConfig,
  layout: PanelLayout,
): PanelChart {
  // Chart.js reads its size in CSS pixels here and multiplies it by the device's pixels itself.
  canvas.width = layout.width;
  canvas.height = layout.height;
  // A canvas that is no element of a page (Node's, or a region of a picture) has no style to set.
  const platform = 'ownerDocument' in canvas ? {} : { platform: BasicPlatform };
  const place = canvas as HTMLCanvasElement;
  try {
    return new Chart<PanelType, Datum[]>(place, { ...config, ...platform });
  } catch (error) {
    // A chart that fails half-made keeps its canvas, and another could not be made on it.
    Chart.getChart(place)?.destroy();
    throw error;
  }
}
