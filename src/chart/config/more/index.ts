/**
 * What plain bars do not need: dots and points, stacks, patterns where a legend tells marks apart,
 * and a developer's hook.
 */
import type { PanelConfig, Scene } from '../../types.js';
import { barsConfig } from '../bars.js';
import { applyConfigure } from './configure.js';
import { dotsConfig } from './dots.js';
import { patternPlugin } from './patterns.js';
import { separatorPlugin } from './separators.js';

/** @throws TypeError where `options.configure` gives nonsense, or whatever it throws */
export const moreConfig = (scene: Scene): PanelConfig =>
  applyConfigure(() => configOf(scene), scene);

function configOf(scene: Scene): PanelConfig {
  const { mark, patterned, stacked } = scene.panel.form;
  if (mark === 'dot') return dotsConfig(scene);
  return barsConfig(scene, [
    ...(patterned ? [patternPlugin(scene)] : []),
    ...(stacked ? [separatorPlugin(scene)] : []),
  ]);
}
