/** Bars, single, grouped and stacked, horizontal and vertical: Chart.js draws the rectangles. */
import { markStyle } from '../plugins/mark-style.js';
import type { PanelConfig, PanelPlugin, Scene } from '../types.js';
import { baseConfig, columnData } from './base.js';
import { registerBars } from './register-bars.js';

/** @param plugins what is drawn over the bars, under the texts */
export function barsConfig(scene: Scene, plugins: readonly PanelPlugin[] = []): PanelConfig {
  registerBars();
  const { panel, layout, theme } = scene;
  const { stacked } = panel.form;
  const config = baseConfig(scene, 'bar', plugins);
  const data = columnData(scene);
  const { x, y } = config.options?.scales ?? {};
  const scales = stacked ? { x: { ...x, stacked }, y: { ...y, stacked } } : { x, y };
  return {
    ...config,
    data: {
      datasets: panel.columns.map((column, c) => ({
        type: 'bar' as const,
        label: column.label,
        data: data[c] ?? [],
        parsing: false as const,
        grouped: false,
        barThickness: layout.thickness,
        inflateAmount: 0,
        borderWidth: 0,
        borderRadius: stacked ? 0 : theme.radius,
        backgroundColor: panel.rows.map((row) => markStyle(row.cells[c], theme).fill),
        ...(theme.outline
          ? { borderColor: theme.outline, borderWidth: 1, borderSkipped: false as const }
          : {}),
      })),
    },
    options: { ...config.options, scales },
  };
}
