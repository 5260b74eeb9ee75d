/** All panels of a view, laid out in a font of the page. */
import { layoutPanel } from '../../chart/layout/index.js';
import type { LayoutOptions, PanelLayout } from '../../chart/layout/types.js';
import type { View } from '../../view/view.js';
import { measureIn } from '../look/text-measure.js';

export function layoutView(
  { dir, panels }: View,
  place: Pick<LayoutOptions, 'width' | 'fontSize'>,
  fontFamily: string,
): PanelLayout[] {
  const options = { ...place, dir, alignedPanels: panels, measure: measureIn(fontFamily) };
  return panels.map((panel) => layoutPanel(panel, options));
}
