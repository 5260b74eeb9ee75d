/** A panel of a sheet: heading, base, legend, chart, and what its axis has to say. */
import type { LayoutPanel, Measure } from '../../chart/layout/types.js';
import { withSigns } from '../../chart/layout/with-signs.js';
import type { Panel, View } from '../../view/view.js';
import { Page, type SheetParts } from './picture-builder.js';
import { BODY, HEADING, lineHeight, SMALL, wrapLines } from './wrap.js';

const KEY = 14;
const SPACE = 6;
const BETWEEN_KEYS = 20;

interface PanelOptions {
  readonly measure: Measure;
  readonly width: number;
  readonly layoutPanel: LayoutPanel;
}

export function panelOf(
  panel: Panel,
  { dir, panels: alignedPanels }: View,
  { measure, width, layoutPanel }: PanelOptions,
): { parts: SheetParts; height: number } {
  const page = new Page(measure);
  const line = Math.min(width, 560);
  let y = 0;
  if (panel.title) {
    y += page.write(withSigns(panel.title, panel.signs), 0, y, line, HEADING);
    if (panel.showBase) y += page.write(panel.base, 0, y, line, SMALL, { muted: true });
    y += 8;
  }
  y += legend(panel, page, y, width);
  const layout = layoutPanel(panel, { width, measure, dir, alignedPanels });
  page.parts.panels.push({ panel, layout, x: 0, y });
  y += layout.height;
  if (panel.axis.note) y += 4 + page.write(panel.axis.note, 0, y + 4, line, SMALL, { muted: true });
  return { parts: page.parts, height: y };
}

/** Keys in the order of the marks; the height includes the space below them. */
function legend(panel: Panel, page: Page, top: number, room: number): number {
  if (panel.legend.length === 0) return 0;
  const line = lineHeight(BODY);
  const textRoom = room - KEY - SPACE;
  const dots = panel.form.joined === 'range' && panel.columns.length > 1;
  let x = 0;
  let y = top;
  panel.legend.forEach(({ label, signs, tone }, index) => {
    const text = withSigns(label, signs);
    const width = KEY + SPACE + page.measure(text, BODY.size, BODY.weight);
    if (x > 0 && x + width > room) {
      x = 0;
      y += line + 2;
    }
    const open = index < panel.legend.length - 1;
    const mark = dots ? (open ? 'open-dot' : 'dot') : 'square';
    page.parts.keys.push({ x, y: y + (line - KEY) / 2, size: KEY, tone, mark });
    page.write(text, x + KEY + SPACE, y, textRoom, BODY);
    x += width + BETWEEN_KEYS;
    y += (wrapLines(text, textRoom, BODY, page.measure).length - 1) * line;
  });
  return y + line - top + 10;
}
