/**
 * Prepares a widget for print, drawn or not: the browser fires `beforeprint` before it lays the page
 * out for paper, and waits for nothing. The chart is drawn as SVG beside that of the screen, at the
 * width of a sheet, and what is folded is opened; afterwards the screen is as it was.
 */
import type { BoxHost } from '../types.js';
import { layoutView } from './layout-view.js';
import { drawSvg, removeSvg } from './svg-marks.js';

/** CSS pixels between the margins of a sheet; a narrower column shows the chart smaller. */
const SHEET = { width: 640, fontSize: 14 };

export class Paper {
  private readonly _host: BoxHost;
  private _opened: HTMLDetailsElement[] = [];

  constructor(host: BoxHost) {
    this._host = host;
  }

  watch(signal: AbortSignal): void {
    addEventListener('beforeprint', this._begin, { signal });
    addEventListener('afterprint', this._end, { signal });
    signal.addEventListener('abort', this._end);
  }

  private readonly _begin = (): void => {
    this._end();
    const root = this._host.shadowRoot?.querySelector<HTMLElement>('.root:not(.hidden-layout)');
    const view = this._host.toJSON();
    if (!root || !view) return;
    // Nothing of the widget may reach the page; without a drawing the table is what is printed.
    try {
      drawSvg(root, view, layoutView(view, SHEET, getComputedStyle(root).fontFamily), 'paper');
    } catch {
      removeSvg(root, 'paper');
    }
    this._opened = [...root.querySelectorAll('details')].filter((details) => !details.open);
    for (const details of this._opened) details.open = true;
  };

  private readonly _end = (): void => {
    const root = this._host.shadowRoot;
    if (root) removeSvg(root, 'paper');
    for (const details of this._opened) details.open = false;
    this._opened = [];
  };
}
