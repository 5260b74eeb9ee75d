/** The colour that a page has behind an element. */
import { flatParentOf } from '../shell/ancestors.js';
import { type Colour, over, type Probe } from './css-colour.js';

/**
 * The backgrounds of the element and its ancestors, one over the other, as `#rrggbb`. Null where
 * the colour is unknown: the background is a picture or a gradient, or the page paints nothing at
 * all, and a frame may then show the ground of another page.
 */
export function backdropOf(element: Element, probe: Probe): string | null {
  const layers: Colour[] = [];
  for (let at: Element | null = element; at; at = flatParentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') return null;
    const colour = probe.colour(backgroundColor);
    if (colour?.alpha === 1) {
      return layers.reduceRight((ground, layer) => over(layer, ground), colour.hex);
    }
    if (colour) layers.push(colour);
  }
  return null;
}
