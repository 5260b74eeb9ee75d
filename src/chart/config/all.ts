/**
 * A panel as a Chart.js configuration, every form at hand: for programs that need no chunks, and for
 * pictures.
 */
import type { Theme } from '../../theme/theme.js';
import type { Panel } from '../../view/view.js';
import { applyConfigure } from '../configure.js';
import type { PanelLayout } from '../layout/types.js';
import type { DrawOptions, PanelConfig } from '../types.js';
import { isPlain, plainBars } from './bars.js';
import { moreConfig } from './more/index.js';

/** @throws TypeError where `options.configure` gives nonsense, or whatever it throws. */
export function chartConfig(
  panel: Panel,
  layout: PanelLayout,
  theme: Theme,
  options: DrawOptions = {},
): PanelConfig {
  const scene = { panel, layout, theme, options };
  const make = isPlain(panel) ? plainBars : moreConfig;
  return applyConfigure(() => make(scene), scene);
}
