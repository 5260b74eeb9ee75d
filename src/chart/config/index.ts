/**
 * A panel as a Chart.js configuration, for a page that counts its bytes: plain bars come with the
 * chart, `loadConfigs` brings all else. Pages without that need take `all.ts`.
 */
import type { Panel } from '../../view/view.js';
import { isPlain } from '../plain.js';
import type { Configure, PanelConfig, Scene } from '../types.js';
import { barsConfig } from './bars.js';

let more: ((scene: Scene) => PanelConfig) | undefined;

/** Whether panels can be drawn at once, with the hook that there is. */
export const hasConfigs = (panels: readonly Panel[], hook: Configure | undefined): boolean =>
  !!more || (hook == null && panels.every(isPlain));

export async function loadConfigs(): Promise<void> {
  more ??= (await import('./more/index.js')).moreConfig;
}

/**
 * @throws Error where what the panel needs is not loaded yet; TypeError where `options.configure`
 *   gives nonsense, or whatever it throws
 */
export function chartConfig(scene: Scene): PanelConfig {
  const { panel, options } = scene;
  if (isPlain(panel) && options.configure == null) return barsConfig(scene);
  if (!more) throw new Error(`"${panel.shape}" is not loaded: await loadConfigs first.`);
  return more(scene);
}
