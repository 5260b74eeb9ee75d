/**
 * The property `configure`: the developer's hook. One that fails is not called again until another
 * one is set: the widget draws without it, and reports that once.
 */
import { chartConfig } from '../../chart/config/index.js';
import { createChart } from '../../chart/create.js';
import type { Configure, ConfigureScene, DrawOptions, PanelChart } from '../../chart/types.js';
import { errorText } from '../shell/reporter.js';
import type { ChartHost } from '../types.js';

/** The hook of each element that failed: it is never called again there. */
const failedHooks = new WeakMap<Element, unknown>();

/** The hook that draws a chart or a picture of an element. */
export function hookOf(element: Element): Configure | undefined {
  const { configure } = element as { configure?: Configure | null };
  return configure == null || failedHooks.get(element) === configure ? undefined : configure;
}

export type Draw = (
  canvas: HTMLCanvasElement,
  scene: ConfigureScene,
  options: DrawOptions,
) => PanelChart;

const draw: Draw = (canvas, { panel, layout, theme }, options) =>
  createChart(canvas, chartConfig(panel, layout, theme, options), layout);

/** @param redraw is called when a chart drawn with the hook has to be drawn without it */
export function withConfigure(host: ChartHost, redraw: () => void): Draw {
  const { element } = host;
  return (canvas, scene, options) => {
    const configure = hookOf(element);
    if (!configure) return draw(canvas, scene, options);
    const fault = (error: unknown): void => {
      if (hookOf(element) !== configure) return;
      failedHooks.set(element, configure);
      const value = errorText(error);
      host.reporter.report(
        { code: 'configure', name: 'configure', value, expected: [] },
        `The chart is drawn without "configure": ${value}`,
      );
      redraw();
    };
    try {
      return draw(canvas, scene, { ...options, configure, fault });
    } catch (error) {
      fault(error);
      return draw(canvas, scene, options);
    }
  };
}
