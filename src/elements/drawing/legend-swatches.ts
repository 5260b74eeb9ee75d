/** The marks of a legend: the colour and the pattern that the chart draws. */
import { type Pattern, swatch } from '../../theme/mark.js';
import type { Theme } from '../../theme/theme.js';
import type { View } from '../../view/view.js';

const SIZE = 14;

// One stroke a pattern, across a square of 14.
const paths: Partial<Record<Pattern, string>> = {
  hatch: 'M0 7L7 0M0 14L14 0M7 14L14 7',
  'back-hatch': 'M7 0L14 7M0 0L14 14M0 7L7 14',
  cross: 'M0 7L7 0M0 14L14 0M7 14L14 7M7 0L14 7M0 0L14 14M0 7L7 14',
  lines: 'M3.5 0V14M10.5 0V14',
  dots: 'M3.5 2.2v.01M10.5 2.2v.01M7 7v.01M3.5 11.8v.01M10.5 11.8v.01',
};

/** Draws into the empty swatches of the template, one for each entry. */
export function drawSwatches(root: Element, view: View, theme: Theme): void {
  const slots = [...root.querySelectorAll('.swatch')];
  const entries = view.panels.flatMap((panel) => panel.legend);
  entries.forEach(({ tone }, index) => {
    const { fill, pattern, ink } = swatch(tone, theme);
    const svg = svgElement('svg', { width: SIZE, height: SIZE, viewBox: '0 0 14 14' });
    svg.setAttribute('aria-hidden', 'true');
    svg.style.setProperty('display', 'block');
    const { outline = 'none' } = theme;
    svg.append(svgElement('rect', { width: SIZE, height: SIZE, fill, stroke: outline }));
    const d = paths[pattern];
    if (d) {
      const width = pattern === 'dots' ? 2.5 : 1.25;
      const style = { fill: 'none', stroke: ink, 'stroke-width': width, 'stroke-linecap': 'round' };
      svg.append(svgElement('path', { d, ...style }));
    }
    slots[index]?.replaceChildren(svg);
  });
}

function svgElement(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
