/** The marks of a legend: the colour and the pattern that the chart draws. */
import { swatch } from '../../theme/mark.js';
import type { Theme } from '../../theme/theme.js';
import type { View } from '../../view/view.js';
import { markSvg, SWATCH } from '../table/mark-svg.js';

/** Draws into the swatches of the template, one for each entry. */
export function drawSwatches(root: Element, view: View, theme: Theme): void {
  const places = [...root.querySelectorAll('.swatch')];
  const entries = view.panels.flatMap(({ legend }) => legend);
  entries.forEach(({ tone }, index) => {
    const { outline = 'none' } = theme;
    const rect = { stroke: outline };
    places[index]?.replaceChildren(
      markSvg(SWATCH, swatch(tone, theme), { 'aria-hidden': 'true' }, rect),
    );
  });
}
