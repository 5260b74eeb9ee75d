/** A panel as a Chart.js configuration. */
import type { Theme } from '../../theme/theme.js';
import type { Panel } from '../../view/view.js';
import type { PanelLayout } from '../layout/types.js';
import type { DrawOptions, PanelConfig, Scene } from '../types.js';
import { barsConfig } from './bars.js';
import { applyConfigure } from './configure.js';
import { dotsConfig } from './dots.js';
import { patternPlugin } from './patterns.js';
import { separatorPlugin } from './separators.js';

/** @throws TypeError where `options.configure` gives nonsense, or whatever it throws. */
export function chartConfig(
  panel: Panel,
  layout: PanelLayout,
  theme: Theme,
  options: DrawOptions = {},
): PanelConfig {
  const scene = { panel, layout, theme, options };
  return applyConfigure(() => configOf(scene), scene);
}

function configOf(scene: Scene): PanelConfig {
  const { mark, patterned, stacked } = scene.panel.form;
  if (mark === 'dot') return dotsConfig(scene);
  return barsConfig(scene, [
    ...(patterned ? [patternPlugin(scene)] : []),
    ...(stacked ? [separatorPlugin(scene)] : []),
  ]);
}
