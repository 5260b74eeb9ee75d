/** Dots on a row's line, and points by edition: markers from Chart.js, lines from our layout. */
import { markStyle } from '../plugins/mark-style.js';
import type { PanelConfig, Scene } from '../types.js';
import { baseConfig, columnData } from './base.js';
import { connectorsPlugin } from './connectors.js';
import { registerPoints } from './register-points.js';

/** One per column or row, so that these differ without their colour; sizes look alike. */
const markers = [
  { pointStyle: 'circle', radius: 6 },
  { pointStyle: 'rectRot', radius: 7.5 },
  { pointStyle: 'rect', radius: 7 },
  { pointStyle: 'triangle', radius: 7 },
] as const;

/** A comparison comes after the newest edition: its marker is the last. */
const markerAt = (age: number): (typeof markers)[number] => markers[(age + 4) % 4] ?? markers[0];

export function dotsConfig(scene: Scene): PanelConfig {
  registerPoints();
  const { panel, theme } = scene;
  // A trend tells its rows apart, a range its columns.
  const byRow = panel.form.joined === 'trend';
  const data = columnData(scene);
  const config = baseConfig(scene, 'scatter', [connectorsPlugin(scene)]);
  const newest = panel.columns.filter((column) => !column.compared).length - 1;
  return {
    ...config,
    data: {
      datasets: panel.columns.map((column, c) => {
        const fills = panel.rows.map((row) => markStyle(row.cells[c], theme).fill);
        // Earlier editions are open, the latest is filled.
        const isOpen = !byRow && newest > 0 && c < newest;
        return {
          type: 'scatter' as const,
          label: column.label,
          data: data[c] ?? [],
          showLine: false,
          clip: false as const,
          pointStyle: panel.rows.map((_, r) => markerAt(byRow ? r : newest - c).pointStyle),
          radius: panel.rows.map((_, r) => markerAt(byRow ? r : newest - c).radius),
          backgroundColor: isOpen ? fills.map(() => theme.surface) : fills,
          borderColor: isOpen ? fills : fills.map(() => theme.outline ?? theme.surface),
          borderWidth: isOpen ? 2.5 : 1.5,
          hitRadius: 0,
        };
      }),
    },
  };
}
