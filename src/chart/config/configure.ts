/**
 * The hook: a developer's function that changes a chart's configuration before it is drawn. It can
 * restyle and add, but not change the figures, their places and their texts: no chart says more
 * than its source.
 */
import type { PanelConfig, PanelPlugin, Scene } from '../types.js';

/** The figures of the first datasets, to be compared: one dataset a column. */
const figuresOf = ({ data }: PanelConfig, columns: number): string =>
  JSON.stringify(data.datasets.slice(0, columns).map((dataset) => [dataset.type, dataset.data]));

/**
 * The configuration as the hook returns it, with our own parts restored.
 * @throws what the hook throws; TypeError where it is no function, gives no configuration or
 *   changes a figure
 */
export function applyConfigure(make: () => PanelConfig, scene: Scene): PanelConfig {
  const { panel, layout, theme, options } = scene;
  const { configure, fault } = options;
  const original = make();
  if (configure == null) return original;
  if (typeof configure !== 'function') throw new TypeError('configure: expected a function.');
  const copy = make();
  // The hook may change its copy's plugins: this list tells which are ours.
  const ownPlugins = copy.plugins?.slice() ?? [];
  // Copies: all charts share the theme, and the widget uses the panel.
  const result = configure(copy, structuredClone({ panel, layout, theme })) ?? copy;
  if (!Array.isArray(result?.data?.datasets)) {
    // If it is a promise that fails, nothing else handles that.
    Promise.resolve(result).catch(() => {});
    throw new TypeError('configure: expected a Chart.js config, or nothing, to be returned.');
  }
  const columns = original.data.datasets.length;
  if (figuresOf(result, columns) !== figuresOf(original, columns)) {
    throw new TypeError('configure: the first datasets are the figures and can’t be changed.');
  }
  const added = (result.plugins ?? []).filter((plugin) => !ownPlugins.includes(plugin));
  return {
    ...result,
    type: original.type,
    options: {
      ...result.options,
      ...original.options,
      plugins: { ...original.options?.plugins, ...result.options?.plugins },
      scales: { ...result.options?.scales, ...original.options?.scales },
    },
    plugins: [
      ...(original.plugins ?? []),
      ...(fault ? added.map((one) => withFaultReport(one, fault)) : added),
    ],
  };
}

/** A plugin that reports what it throws: an error would reach the code that draws the chart. */
function withFaultReport(plugin: PanelPlugin, fault: (error: unknown) => void): PanelPlugin {
  const members = plugin as unknown as Readonly<Record<string | symbol, unknown>>;
  // Not a proxy of the plugin itself: a frozen member could not be replaced.
  return new Proxy(Object.create(plugin) as PanelPlugin, {
    get: (_, name) => {
      const member = members[name];
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown => {
        try {
          return member.apply(plugin, args);
        } catch (error) {
          fault(error);
          return undefined;
        }
      };
    },
  });
}
