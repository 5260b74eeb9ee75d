/**
 * Draws a widget for print. The browser fires `beforeprint` before it lays the page out for paper,
 * and waits for nothing: the charts are drawn at once, beside those of the screen, at the width of a
 * sheet and in the colours for print. Those of the screen stay as they are.
 */
import { layoutPanel } from '../../chart/layout/index.js';
import type { PanelChart } from '../../chart/types.js';
import { printTheme } from '../../theme/print.js';
import type { Theme } from '../../theme/theme.js';
import type { View } from '../../view/view.js';
import { adoptStyles } from '../look/adopt-styles.js';
import type { Draw } from '../look/configure-hook.js';
import { measureIn } from '../look/text-measure.js';
import { drawSwatches } from './legend-swatches.js';
import { printStyles } from './print-styles.js';

/** CSS pixels between the margins of a sheet; a narrower column shows the chart smaller. */
const SHEET_WIDTH = 640;

/** Device pixels a CSS pixel: ink is finer than light. */
const SCALE = 3;

/** What is on the screen. */
export interface PrintSource {
  readonly root: HTMLElement;
  readonly view: View;
  readonly theme: Theme;
}

export class PrintDrawing {
  private readonly _source: () => PrintSource | null;
  private readonly _drawOne: Draw;
  private _charts: PanelChart[] = [];
  private _opened: HTMLDetailsElement[] = [];

  constructor(
    source: () => PrintSource | null,
    root: Node | undefined,
    signal: AbortSignal,
    drawOne: Draw,
  ) {
    this._source = source;
    this._drawOne = drawOne;
    if (root instanceof ShadowRoot) adoptStyles(root, printStyles, 'print');
    addEventListener('beforeprint', this._begin, { signal });
    addEventListener('afterprint', this._end, { signal });
    signal.addEventListener('abort', this._end);
  }

  private readonly _begin = (): void => {
    this._end();
    const source = this._source();
    if (!source) return;
    const { root, view } = source;
    // Nothing of the widget may reach the page; without these the table is what is printed.
    try {
      this._draw(root, view);
      drawSwatches(root, view, printTheme);
    } catch {
      this._end();
    }
    this._opened = [...root.querySelectorAll('details')].filter((details) => !details.open);
    for (const details of this._opened) details.open = true;
  };

  private _draw(root: HTMLElement, view: View): void {
    const { fontFamily } = getComputedStyle(root);
    const measure = measureIn(fontFamily);
    const options = {
      width: SHEET_WIDTH,
      dir: view.dir,
      fontSize: 14,
      alignedPanels: view.panels,
      measure,
    };
    root.querySelectorAll('.plot').forEach((plot, index) => {
      const panel = view.panels[index];
      if (!panel) return;
      const layout = layoutPanel(panel, options);
      const canvas = document.createElement('canvas');
      canvas.className = 'print';
      canvas.setAttribute('aria-hidden', 'true');
      plot.append(canvas);
      const theme = { ...printTheme, font: fontFamily };
      this._charts.push(this._drawOne(canvas, { panel, layout, theme }, { scale: SCALE }));
      // The style sheet decides; Chart.js writes the size that it got.
      canvas.removeAttribute('style');
    });
  }

  private readonly _end = (): void => {
    for (const chart of this._charts) {
      const { canvas } = chart;
      chart.destroy();
      canvas.remove();
    }
    for (const details of this._opened) details.open = false;
    const source = this._charts.length ? this._source() : null;
    if (source) drawSwatches(source.root, source.view, source.theme);
    this._charts = [];
    this._opened = [];
  };
}
