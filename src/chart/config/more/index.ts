/** What plain bars do not need: dots and points, stacks, and patterns where a legend tells marks apart. */
import type { PanelConfig, Scene } from '../../types.js';
import { barsConfig } from '../bars.js';
import { dotsConfig } from './dots.js';
import { patternPlugin } from './patterns.js';
import { separatorPlugin } from './separators.js';

export function moreConfig(scene: Scene): PanelConfig {
  const { mark, patterned, stacked } = scene.panel.form;
  if (mark === 'dot') return dotsConfig(scene);
  return barsConfig(scene, [
    ...(patterned ? [patternPlugin(scene)] : []),
    ...(stacked ? [separatorPlugin(scene)] : []),
  ]);
}
