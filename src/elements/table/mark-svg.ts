/** One mark of a chart or of its legend as SVG. */
import type { MarkRect } from '../../chart/layout/mark-rects.js';
import type { Swatch } from '../../theme/mark.js';
import { patternPath } from '../../theme/pattern-path.js';

type Attributes = Readonly<Record<string, string | number>>;

/** A legend's swatch in CSS pixels. */
export const SWATCH = { x: 0, y: 0, width: 14, height: 14 };

/** One mark: an `svg` of its own clips its pattern. */
export function markSvg(
  { x, y, width, height }: Omit<MarkRect, 'cell'>,
  { fill, pattern, ink }: Swatch,
  attributes: Attributes = {},
  rect: Attributes = {},
): SVGElement {
  const lines = {
    d: patternPath(pattern, width, height),
    stroke: ink,
    'stroke-width': pattern === 'dots' ? 2 : 1,
    'stroke-linecap': 'round',
  };
  return svgElement(
    'svg',
    { x, y, width, height, ...attributes },
    svgElement('rect', { width, height, fill, ...rect }),
    ...(lines.d ? [svgElement('path', lines)] : []),
  );
}

export function svgElement(
  name: string,
  attributes: Attributes,
  ...children: SVGElement[]
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
  element.append(...children);
  return element;
}
