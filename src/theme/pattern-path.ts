/** The lines of a pattern as the path of an SVG, over an area that starts at 0, 0 and clips them. */
import type { Pattern } from './mark.js';

/** CSS pixels between two lines. */
const STEP = 7;

/** '' for a solid fill; `dots` are lines of no length, round by their caps. */
export function patternPath(pattern: Pattern, width: number, height: number): string {
  let path = '';
  if (pattern === 'dots') {
    for (let y = 3, odd = 0; y < height; y += STEP - 2, odd = 3 - odd) {
      for (let x = 3 + odd; x < width; x += STEP - 1) path += `M${x} ${y}h.01`;
    }
    return path;
  }
  for (let x = -height; x < width; x += STEP) {
    if (pattern === 'hatch' || pattern === 'cross') path += `M${x} ${height}l${height}-${height}`;
    if (pattern === 'back-hatch' || pattern === 'cross') path += `M${x} 0l${height} ${height}`;
    if (pattern === 'lines') path += `M${x + height + STEP / 2} 0v${height}`;
  }
  return path;
}
