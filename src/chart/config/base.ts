/** The part of a Chart.js configuration that is the same for every shape. */
import { registry, type Scale, type ScaleOptionsByType } from 'chart.js';

import { axisEnd, plottable } from '../layout/plottable.js';
import { labelsPlugin } from '../plugins/labels.js';
import type { Datum, PanelConfig, PanelPlugin, PanelType, Scene } from '../types.js';

type LinearOptions = { type: 'linear'; ticks: { display: false } } & Partial<
  Omit<ScaleOptionsByType<'linear'>, 'ticks'>
>;

/**
 * A scale that is only arithmetic: the layout has decided every place, nothing is drawn. Bars ask
 * for an offset at both ends, which would move them off their places.
 */
function hiddenScale(max: number, reverse: boolean): LinearOptions {
  const hidden = { display: false, ticks: { display: false } } as const;
  const range = { min: 0, max, reverse, offset: false, bounds: 'data' } as const;
  return { type: 'linear', ...hidden, ...range, afterBuildTicks: noTicks };
}

/** Hidden ticks need no text. */
function noTicks(axis: Scale): void {
  axis.ticks = [];
}

/** What a page has registered for its own charts, a legend or a title, stays out of ours. */
function disableRegistered(): Record<string, false> {
  const { items } = registry.plugins as unknown as { items: object };
  return Object.fromEntries(Object.keys(items).map((id) => [id, false]));
}

/** One list of data a column; a value that may not be drawn stays a gap. */
export function columnData({ panel, layout }: Scene): Datum[][] {
  const max = axisEnd(panel.axis.max);
  const { plot, marks } = layout;
  const vertical = panel.form.axis === 'vertical';
  return panel.columns.map((_, column) =>
    panel.rows.map((row, r): Datum => {
      const cell = row.cells[column];
      const mark = marks.find((mark) => mark.row === r && mark.column === column);
      const value = plottable(cell?.value, max) ? (cell?.value ?? null) : null;
      const rest = { figure: cell?.figure ?? null, text: cell?.text ?? '' };
      if (vertical) return { x: (mark ? mark.x + mark.width / 2 : 0) - plot.x, y: value, ...rest };
      return { x: value, y: (mark ? mark.y + mark.height / 2 : 0) - plot.y, ...rest };
    }),
  );
}

export function baseConfig(
  scene: Scene,
  type: PanelType,
  plugins: readonly PanelPlugin[],
): PanelConfig {
  const { panel, layout, options } = scene;
  const { plot, width, height, dir } = layout;
  const vertical = panel.form.axis === 'vertical';
  const values = hiddenScale(axisEnd(panel.axis.max), !vertical && dir === 'rtl');
  const places = hiddenScale(vertical ? plot.width : plot.height, !vertical);
  return {
    type,
    data: { datasets: [] },
    options: {
      responsive: false,
      maintainAspectRatio: false,
      animation: false,
      events: [],
      devicePixelRatio: options.scale ?? 1,
      indexAxis: vertical ? 'x' : 'y',
      clip: false,
      plugins: disableRegistered(),
      layout: {
        autoPadding: false,
        padding: {
          left: plot.x,
          top: plot.y,
          right: width - plot.x - plot.width,
          bottom: height - plot.y - plot.height,
        },
      },
      scales: vertical ? { x: places, y: values } : { x: values, y: places },
    },
    plugins: [...plugins, labelsPlugin(scene)],
  };
}
