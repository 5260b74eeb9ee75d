/**
 * A panel as a Chart.js configuration, for a page that counts its bytes: plain bars come with the
 * chart, `loadConfigs` brings what else a view has. Pages without that need take `all.ts`.
 */
import type { Panel, View } from '../../view/view.js';
import { applyConfigure } from '../configure.js';
import type { PanelConfig, Scene } from '../types.js';
import { isPlain, plainBars } from './bars.js';

let more: ((scene: Scene) => PanelConfig) | undefined;

const isThere = (panel: Panel): boolean => !!more || isPlain(panel);

/** Whether the panels of a view can be drawn at once. */
export const hasConfigs = ({ panels }: View): boolean => panels.every(isThere);

/** Brings what the panels of a view need. */
export async function loadConfigs(): Promise<void> {
  more ??= (await import('./more/index.js')).moreConfig;
}

/**
 * @throws Error where what the panel needs is not loaded yet; TypeError where `options.configure`
 *   gives nonsense, or whatever it throws
 */
export function chartConfig(scene: Scene): PanelConfig {
  const make = isPlain(scene.panel) ? plainBars : more;
  if (!make) throw new Error(`"${scene.panel.shape}" is not loaded: await loadConfigs first.`);
  return applyConfigure(() => make(scene), scene);
}
