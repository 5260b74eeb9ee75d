/**
 * The property `configure`: a hook of the developer's own, tried and, where it fails, left out
 * until another one is set. The widget then draws as if there were none, and says so once.
 */
import { drawPanel } from '../../chart/draw.js';
import type { Configure, ConfigureScene, DrawOptions, PanelChart } from '../../chart/types.js';
import { errorText } from '../shell/reporter.js';
import type { ChartHost } from '../types.js';

/** The hook of an element that failed: never tried again there. */
const refused = new WeakMap<Element, unknown>();

/** The hook that a chart or a picture of an element is to be drawn with. */
export function hookOf(element: Element): Configure | undefined {
  const { configure } = element as { configure?: Configure | null };
  return configure == null || refused.get(element) === configure ? undefined : configure;
}

export type Draw = (
  canvas: HTMLCanvasElement,
  scene: ConfigureScene,
  options: DrawOptions,
) => PanelChart;

/** @param changed is called when what was drawn with the hook has to be drawn without */
export function drawWith(host: ChartHost, changed: () => void): Draw {
  const { element } = host;
  return (canvas, scene, options) => {
    const configure = hookOf(element);
    if (!configure) return drawPanel(canvas, scene, options);
    const fault = (error: unknown): void => {
      if (hookOf(element) !== configure) return;
      refused.set(element, configure);
      const value = errorText(error);
      host.report.tell(
        { code: 'configure', name: 'configure', value, expected: [] },
        `The chart is drawn without "configure": ${value}`,
      );
      changed();
    };
    try {
      return drawPanel(canvas, scene, { ...options, configure, fault });
    } catch (error) {
      fault(error);
      return drawPanel(canvas, scene, options);
    }
  };
}
