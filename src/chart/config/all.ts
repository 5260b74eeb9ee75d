/**
 * A panel as a Chart.js configuration, every form at hand: for programs that need no chunks, and for
 * pictures.
 */
import type { Theme } from '../../theme/theme.js';
import type { Panel } from '../../view/view.js';
import type { PanelLayout } from '../layout/types.js';
import type { DrawOptions, PanelConfig } from '../types.js';
import { moreConfig } from './more/index.js';

/** @throws TypeError where `options.configure` gives nonsense, or whatever it throws. */
export const chartConfig = (
  panel: Panel,
  layout: PanelLayout,
  theme: Theme,
  options: DrawOptions = {},
): PanelConfig => moreConfig({ panel, layout, theme, options });
