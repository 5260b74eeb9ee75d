/** A panel as a Chart.js configuration, every shape at hand: for use without a page. */
import type { Theme } from '../../theme/theme.js';
import type { Panel } from '../../view/view.js';
import { configured } from '../configure.js';
import type { PanelLayout } from '../layout/types.js';
import type { DrawOptions, PanelConfig } from '../types.js';
import { barsConfig } from './bars.js';
import { dotsConfig } from './dots.js';

/** @throws TypeError where `options.configure` gives nonsense, or whatever it throws. */
export function chartConfig(
  panel: Panel,
  layout: PanelLayout,
  theme: Theme,
  options: DrawOptions = {},
): PanelConfig {
  const scene = { panel, layout, theme, options };
  const make = panel.form.mark === 'dot' ? dotsConfig : barsConfig;
  return configured(() => make(scene), scene);
}
