/** A panel of a sheet: heading, base, legend, chart, and what its axis has to say. */
import type { LayoutPanel, Measure } from '../../chart/layout/types.js';
import { withSigns } from '../../chart/layout/with-signs.js';
import type { Panel, View } from '../../view/view.js';
import { PictureBuilder, type SheetParts } from './picture-builder.js';
import { BODY, HEADING, lineHeight, SMALL, wrapLines } from './wrap.js';

const SWATCH = 14;
const SPACE = 6;
const ENTRY_GAP = 20;

interface PanelOptions {
  readonly measure: Measure;
  readonly width: number;
  readonly layoutPanel: LayoutPanel;
}

export function buildSheetPanel(
  panel: Panel,
  { dir, panels: alignedPanels }: View,
  { measure, width, layoutPanel }: PanelOptions,
): { parts: SheetParts; height: number } {
  const builder = new PictureBuilder(measure);
  const line = Math.min(width, 560);
  const small = { x: 0, width: line, type: SMALL, muted: true };
  let y = 0;
  if (panel.title) {
    const title = withSigns(panel.title, panel.signs);
    y += builder.write(title, { x: 0, top: y, width: line, type: HEADING });
    if (panel.showBase) y += builder.write(panel.base, { ...small, top: y });
    y += 8;
  }
  y += writeLegend(panel, builder, y, width);
  const layout = layoutPanel(panel, { width, measure, dir, alignedPanels });
  builder.parts.panels.push({ panel, layout, x: 0, y });
  y += layout.height;
  if (panel.axis.note) y += 4 + builder.write(panel.axis.note, { ...small, top: y + 4 });
  return { parts: builder.parts, height: y };
}

/** Entries in the order of the marks; the height includes the space below them. */
function writeLegend(
  panel: Panel,
  builder: PictureBuilder,
  top: number,
  contentWidth: number,
): number {
  if (panel.legend.length === 0) return 0;
  const line = lineHeight(BODY);
  const textRoom = contentWidth - SWATCH - SPACE;
  const dots = panel.form.joined === 'range' && panel.columns.length > 1;
  let x = 0;
  let y = top;
  panel.legend.forEach(({ label, signs, tone }, index) => {
    const text = withSigns(label, signs);
    const width = SWATCH + SPACE + builder.measure(text, BODY.size, BODY.weight);
    if (x > 0 && x + width > contentWidth) {
      x = 0;
      y += line + 2;
    }
    const open = index < panel.legend.length - 1;
    const mark = dots ? (open ? 'open-dot' : 'dot') : 'square';
    builder.parts.swatches.push({ x, y: y + (line - SWATCH) / 2, size: SWATCH, tone, mark });
    builder.write(text, { x: x + SWATCH + SPACE, top: y, width: textRoom, type: BODY });
    x += width + ENTRY_GAP;
    y += (wrapLines(text, textRoom, BODY, builder.measure).length - 1) * line;
  });
  return y + line - top + 10;
}
