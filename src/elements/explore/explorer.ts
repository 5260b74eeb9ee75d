/** The figures of a chart under pointer, finger and arrow keys: one shown at a time. */
import type { Mark } from '../../chart/layout/types.js';
import { setActive } from '../../chart/plugins/labels.js';
import type { PanelChart } from '../../chart/types.js';
import { flatParentOf } from '../shell/ancestors.js';
import type { ChartHost } from '../types.js';
import type { Announcer } from './announcer.js';
import { type CellRef, moveFocus } from './arrow-keys.js';
import { selectionAt } from './selection.js';
import { speechOf } from './speech.js';
import { Tooltip } from './tooltip.js';

/** CSS pixels by which a pointer may miss a mark. */
const SLOP = 4;

/** A key pressed on the chart, and whether something was highlighted at that moment. */
export interface KeyPress {
  readonly key: string;
  readonly highlighted: boolean;
}

export interface ExplorerOptions {
  readonly host: ChartHost;
  /** The group that holds the charts: one tab stop. */
  readonly stage: HTMLElement;
  readonly charts: () => readonly PanelChart[];
  readonly announcer: Announcer;
}

export class Explorer {
  private readonly _host: ChartHost;
  private readonly _stage: HTMLElement;
  private readonly _charts: () => readonly PanelChart[];
  private readonly _tooltip: Tooltip;
  private readonly _announcer: Announcer;
  private readonly _stop = new AbortController();
  /** Listens for Escape on the page while a figure is shown, and only then. */
  private _escape: AbortController | undefined;
  /** The figure shown, the one that the arrow keys have reached, and whether it was announced. */
  private _shown: CellRef | null = null;
  private _focused: CellRef | null = null;
  private _announced = false;
  /** The reader chose a figure, or undid the choice, and is still here: the result is announced. */
  private _awaitsResult = false;

  constructor({ host, stage, charts, announcer }: ExplorerOptions) {
    this._host = host;
    this._stage = stage;
    this._charts = charts;
    this._tooltip = new Tooltip(stage);
    this._announcer = announcer;
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      listener: (event: HTMLElementEventMap[K]) => void,
    ) => stage.addEventListener(type, listener, { signal: this._stop.signal });
    on('pointermove', (event) => this.point(event));
    // A finger that rests shows the figure under it; one that scrolls the page hides it.
    on('pointerdown', (event) => this.point(event));
    on('pointercancel', () => this._show(this._focused));
    // A lifted finger leaves too: the figure that it tapped stays.
    on('pointerleave', (event) => event.pointerType !== 'touch' && this._show(this._focused));
    on('click', (event) => this.pick(event));
    on('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target !== stage) return;
      const highlighted = !!host.renderState()?.view.highlight;
      if (this.press({ key: event.key, highlighted })) event.preventDefault();
    });
    on('blur', () => {
      this._focused = null;
      this._awaitsResult = false;
      this.hide();
    });
  }

  /** Call when charts are drawn again; the tooltip stays only if the figures are in the same places. */
  reset(samePlaces: boolean): void {
    const { _focused: focused, _shown: shown } = this;
    this.hide();
    this._focused = samePlaces ? focused : null;
    if (samePlaces && shown) this._show(shown);
  }

  /** Whether the reader waits to hear what came of a choice; asking ends the wait. */
  takeRequest(): boolean {
    const awaits = this._awaitsResult;
    this._awaitsResult = false;
    return awaits;
  }

  hide(): void {
    this._show(null);
  }

  stop(): void {
    this.hide();
    this._stop.abort();
    this._tooltip.remove();
  }

  point(event: PointerEvent): void {
    // The pointer may enter the tooltip, which then stays.
    if (this._tooltip.contains(event.composedPath()[0])) return;
    this._show(this._cellAt(event) ?? this._focused);
  }

  pick(event: MouseEvent): void {
    if (this._tooltip.contains(event.composedPath()[0])) return;
    const cell = this._cellAt(event);
    this._show(cell);
    if (cell) this._select(cell);
  }

  /** Returns whether the key was for the chart. */
  press({ key, highlighted }: KeyPress): boolean {
    const shown = this._host.renderState();
    if (!shown) return false;
    if (key === 'Escape') this._awaitsResult = highlighted;
    if ((key === 'Enter' || key === ' ') && this._focused && this._shown) {
      this._select(this._focused);
      return true;
    }
    const cell = moveFocus(shown.view, this._focused, key);
    if (!cell) return false;
    this._focused = cell;
    this._show(cell);
    this._tooltip.reveal();
    this._announcer.say(speechOf(shown.view, cell));
    this._announced = true;
    return true;
  }

  private _select(cell: CellRef): void {
    const shown = this._host.renderState();
    const detail = shown && selectionAt(shown.view, cell);
    if (!detail) return;
    this._awaitsResult = true;
    this._host.reporter.emit('baro-select', detail);
    const { element } = this._host;
    if (!element.getAttribute('group')?.trim()) return;
    import('../linked/group.js').then(
      ({ choose }) => choose(element, detail),
      // The event was fired; the others of the group don't show the choice.
      () => undefined,
    );
  }

  /**
   * The mark under a point. Places are measured on the canvas as it is on the screen, so that a
   * page may scale or zoom it; inside a shadow root Chart.js itself would miss every mark.
   */
  private _cellAt(event: MouseEvent): CellRef | null {
    const { clientX, clientY } = event;
    const layouts = this._host.layouts();
    for (const [panel, canvas] of canvasesOf(this._stage).entries()) {
      const layout = layouts[panel];
      const box = canvas.getBoundingClientRect();
      if (!layout || !box.width || !box.height) continue;
      const zoom = zoomOf(canvas);
      let x = ((clientX / zoom - box.left) * layout.width) / box.width;
      let y = ((clientY / zoom - box.top) * layout.height) / box.height;
      // The box of a canvas that a page has turned is not the canvas.
      const ratio = (box.width * layout.height) / (box.height * layout.width);
      if (Math.abs(ratio - 1) > 0.05 && event.composedPath()[0] === canvas) {
        [x, y] = [event.offsetX, event.offsetY];
      }
      const found =
        layout.marks.find((mark) => hits(mark, x, y, 0)) ??
        layout.marks.find((mark) => hits(mark, x, y, SLOP));
      if (found) return { panel, row: found.row, column: found.column };
    }
    return null;
  }

  private _show(cell: CellRef | null): void {
    if (isSameCell(cell, this._shown)) return;
    this._shown = cell;
    this._charts().forEach((chart, panel) => {
      setActive(chart, cell?.panel === panel ? cell : null);
    });
    this._escape?.abort();
    if (!cell) {
      // A message of the menu is not ours to clear.
      if (this._announced) this._announcer.clear();
      this._announced = false;
      return this._tooltip.hide();
    }
    this._escape = new AbortController();
    const { signal } = this._escape;
    document.addEventListener('keydown', (event) => event.key === 'Escape' && this.hide(), {
      signal,
    });
    const panel = this._host.renderState()?.view.panels[cell.panel];
    const layout = this._host.layouts()[cell.panel];
    const canvas = canvasesOf(this._stage)[cell.panel];
    const mark = layout?.marks.find((m) => m.row === cell.row && m.column === cell.column);
    if (panel && layout && canvas && mark) this._tooltip.show(panel, mark, canvas, layout);
  }
}

const canvasesOf = (stage: Element) => [...stage.querySelectorAll('canvas')];

/**
 * WebKit measures an element's box in the pixels of the CSS zoom around it; Chromium and Firefox do
 * not, and have `currentCSSZoom` (drafts.csswg.org/cssom-view/#dom-element-currentcsszoom).
 */
function zoomOf(element: Element): number {
  let zoom = 1;
  if ('currentCSSZoom' in element) return zoom;
  for (let at: Element | null = element; at; at = flatParentOf(at)) {
    zoom *= Number(getComputedStyle(at).zoom) || 1;
  }
  return zoom;
}

const hits = (mark: Mark, x: number, y: number, slop: number): boolean =>
  x >= mark.x - slop &&
  x <= mark.x + mark.width + slop &&
  y >= mark.y - slop &&
  y <= mark.y + mark.height + slop;

const isSameCell = (a: CellRef | null, b: CellRef | null): boolean =>
  a === b || (a?.panel === b?.panel && a?.row === b?.row && a?.column === b?.column);
