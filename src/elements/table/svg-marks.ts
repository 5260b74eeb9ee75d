/**
 * The chart as SVG, drawn from the layout alone: it stands in the chart's place until Chart.js paints
 * the same marks in the same places, and it is what paper shows. For the eye only: the table and the
 * name of the canvas say the same.
 */
import { BASELINE } from '../../chart/layout/baseline.js';
import { markRects } from '../../chart/layout/mark-rects.js';
import type { Connector, PanelLayout, TextRun } from '../../chart/layout/types.js';
import { isStrong } from '../../chart/layout/typography.js';
import { zeroLines } from '../../chart/layout/zero-lines.js';
import { darkTheme } from '../../theme/dark.js';
import { lightTheme } from '../../theme/light.js';
import { type Swatch, swatch } from '../../theme/mark.js';
import type { Cell, Panel, View } from '../../view/view.js';
import { markSvg, svgElement, SWATCH } from './mark-svg.js';

/** Until the chart is painted; and on paper. */
export type SvgKind = 'first' | 'paper';

/** Gives a tone its fill. */
type Fill = (cell: Pick<Cell, 'tone' | 'muted'>) => string;

/** Draws every panel and legend of a widget. */
export function drawSvg(
  root: HTMLElement,
  view: View,
  layouts: readonly PanelLayout[],
  kind: SvgKind,
): void {
  removeSvg(root, kind);
  // Paper has the colours of the library: those of a page may be too light for it.
  const style = kind === 'first' ? getComputedStyle(root) : undefined;
  const fill: Fill = (cell) => fillOf(cell, style);
  root.querySelectorAll('.plot').forEach((plot, index) => {
    const panel = view.panels[index];
    const layout = layouts[index];
    if (!panel || !layout) return;
    const svg = panelSvg(panel, layout, fill, kind);
    // On paper all that follows its drawing is hidden.
    if (kind === 'paper') plot.prepend(svg);
    else plot.append(svg);
  });
  const entries = view.panels.flatMap(({ legend }) => legend);
  root.querySelectorAll('.swatch').forEach((place, index) => {
    const entry = entries[index];
    if (!entry) return;
    const cell = { tone: entry.tone, muted: false };
    const style = { ...styleOf(cell), fill: fill(cell) };
    place.prepend(markSvg(SWATCH, style, { class: kind, 'aria-hidden': 'true' }));
  });
}

export function removeSvg(root: ParentNode, kind: SvgKind): void {
  for (const svg of root.querySelectorAll(`.${kind}`)) svg.remove();
}

function panelSvg(panel: Panel, layout: PanelLayout, fill: Fill, kind: SvgKind): SVGElement {
  const { width, height, dir } = layout;
  const { form } = panel;
  const marks = markRects(panel, layout).map((mark) => {
    const { pattern, ink } = styleOf(mark.cell);
    // Touching segments part by a pixel of the ground on each side.
    const edge = { stroke: 'var(--surface)', 'stroke-width': form.stacked ? 2 : 0 };
    const rect = form.mark === 'dot' ? { rx: mark.width / 2 } : edge;
    const style = {
      fill: fill(mark.cell),
      ink,
      pattern: form.patterned ? pattern : 'solid',
    } as const;
    return markSvg(mark, style, {}, rect);
  });
  const lines = zeroLines(panel, layout).map((line) =>
    svgElement('rect', { ...line, fill: 'var(--muted)' }),
  );
  return svgElement(
    'svg',
    { class: kind, width, height, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' },
    ...(layout.connectors ?? []).map((line) => connectorSvg(line, panel, fill)),
    ...marks,
    ...lines,
    ...layout.texts.map((run) => textSvg(run, panel, { dir, fill })),
  );
}

function connectorSvg(line: Connector, { rows }: Panel, fill: Fill): SVGElement {
  const { kind, cell, width, ...ends } = line;
  const latest = cell && rows[cell.row]?.cells[cell.column];
  return svgElement('line', {
    ...ends,
    stroke: latest ? fill(latest) : `var(--${kind === 'guide' ? 'border' : 'muted'})`,
    'stroke-width': width,
    // Half as strong as a border, as the theme's grid is.
    'stroke-opacity': kind === 'guide' ? 0.5 : 1,
    'stroke-dasharray': kind === 'reference' ? '4 3' : 'none',
  });
}

function textSvg(
  run: TextRun,
  { rows, form }: Panel,
  { dir, fill }: { dir: 'ltr' | 'rtl'; fill: Fill },
): SVGElement {
  const { x, y, size, weight, role, align } = run;
  const cell = rows[run.row ?? -1]?.cells[run.column ?? -1];
  const start = dir === 'rtl' ? 'right' : 'left';
  // Over a pattern, a band of the mark's colour surrounds the text.
  const band = cell && role === 'inside' && form.patterned ? fill(cell) : 'none';
  const text = svgElement('text', {
    x,
    y: y + size * BASELINE,
    'font-size': size,
    'font-weight': weight,
    'text-anchor': align === 'center' ? 'middle' : align === start ? 'start' : 'end',
    fill:
      role === 'inside'
        ? insideFill(cell)
        : `var(--${isStrong(role, cell?.muted) ? 'text' : 'muted'})`,
    stroke: band,
    'stroke-width': 5,
    'paint-order': 'stroke',
  });
  text.textContent = run.text;
  return text;
}

const styleOf = ({ tone, muted }: Pick<Cell, 'tone' | 'muted'>): Swatch => ({
  ...swatch(tone, lightTheme, muted),
  ink: 'var(--surface)',
});

/** A text on a mark: the greys are too near the ground for its colour. */
function insideFill(cell: Cell | undefined): string {
  if (cell?.muted) return '#000000';
  return cell?.tone.series === 'neutral' ? 'light-dark(#000000, #ffffff)' : 'var(--surface)';
}

/** The palettes' colour, or the page's own: its tints are near those that the chart will have. */
function fillOf(
  { tone, muted }: Pick<Cell, 'tone' | 'muted'>,
  style?: CSSStyleDeclaration,
): string {
  const { series, shade } = tone;
  const isNeutral = muted || series === 'neutral';
  const name = `--baro-${isNeutral ? 'neutral' : `series-${series + 1}`}`;
  const own = style?.getPropertyValue(name);
  if (own && CSS.supports('color', own)) {
    return shade || muted ? `color-mix(in srgb, ${own}, var(--surface) ${shade * 25}%)` : own;
  }
  const [light, dark] = [lightTheme, darkTheme].map((theme) => swatch(tone, theme, muted).fill);
  return `light-dark(${light}, ${dark})`;
}
