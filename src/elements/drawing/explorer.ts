/** The figures of a chart under pointer, finger and arrow keys: one shown at a time. */
import { setActive } from '../../chart/draw.js';
import type { Mark } from '../../chart/layout/types.js';
import type { PanelChart } from '../../chart/types.js';
import { parentOf } from '../look/backdrop.js';
import type { ChartHost } from '../types.js';
import type { Announcer } from './announcer.js';
import { type Place, walk } from './arrow-keys.js';
import { selectionAt } from './selection.js';
import { spoken } from './speech.js';
import { Tip } from './tooltip.js';

/** CSS pixels by which a mark may be missed. */
const SLOP = 4;

export class Explorer {
  readonly stage: HTMLElement;
  private readonly _host: ChartHost;
  private readonly _charts: () => readonly PanelChart[];
  private readonly _tip: Tip;
  private readonly _announcer: Announcer;
  private readonly _stop = new AbortController();
  /** Listens for Escape on the page while a figure is shown, and only then. */
  private _escape: AbortController | undefined;
  /** The figure shown, the one that the keys stand on, and whether it has been said. */
  private _shown: Place | null = null;
  private _kept: Place | null = null;
  private _spoke = false;
  /** The reader chose a figure, or took the choice back, and stays: what comes of it is said. */
  private _asked = false;

  constructor(
    host: ChartHost,
    stage: HTMLElement,
    charts: () => readonly PanelChart[],
    announcer: Announcer,
  ) {
    this._host = host;
    this.stage = stage;
    this._charts = charts;
    this._tip = new Tip(stage);
    this._announcer = announcer;
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      listener: (event: HTMLElementEventMap[K]) => void,
    ) => stage.addEventListener(type, listener, { signal: this._stop.signal });
    on('pointermove', (event) => this._point(event));
    // A finger that rests shows what is under it; one that scrolls the page takes it away.
    on('pointerdown', (event) => this._point(event));
    on('pointercancel', () => this._show(this._kept));
    // A lifted finger leaves too: what it tapped stays.
    on('pointerleave', (event) => event.pointerType !== 'touch' && this._show(this._kept));
    on('click', (event) => this._pick(event));
    on('keydown', (event) => this._press(event));
    on('blur', () => {
      this._kept = null;
      this._asked = false;
      this.hide();
    });
  }

  /** Charts are drawn anew: with others in other places, what was shown may be another figure. */
  reset(samePlaces: boolean): void {
    const { _kept: kept, _shown: shown } = this;
    this.hide();
    this._kept = samePlaces ? kept : null;
    if (samePlaces && shown) this._show(shown);
  }

  /** What the reader asked for is there. */
  answer(text: string): void {
    if (this._asked) this._announcer.say(text);
    this._asked = false;
  }

  hide(): void {
    this._show(null);
  }

  stop(): void {
    this.hide();
    this._stop.abort();
    this._tip.remove();
  }

  private _point(event: PointerEvent): void {
    // The pointer may enter the tooltip, which then stays.
    if (this._tip.holds(event.composedPath()[0])) return;
    this._show(this._find(event) ?? this._kept);
  }

  private _pick(event: MouseEvent): void {
    if (this._tip.holds(event.composedPath()[0])) return;
    const place = this._find(event);
    this._show(place);
    if (place) this._select(place);
  }

  private _press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== this.stage) return;
    const shown = this._host.shown();
    if (!shown) return;
    if (event.key === 'Escape') this._asked = !!shown.view.highlight;
    if ((event.key === 'Enter' || event.key === ' ') && this._kept && this._shown) {
      event.preventDefault();
      this._select(this._kept);
      return;
    }
    const place = walk(shown.view, this._kept, event.key);
    if (!place) return;
    event.preventDefault();
    this._kept = place;
    this._show(place);
    this._tip.reveal();
    this._announcer.say(spoken(shown.view, place));
    this._spoke = true;
  }

  private _select(place: Place): void {
    const shown = this._host.shown();
    const detail = shown && selectionAt(shown.view, place);
    if (!detail) return;
    this._asked = true;
    this._host.report.emit('baro-select', detail);
    const { element } = this._host;
    if (!element.getAttribute('group')?.trim()) return;
    import('../linked/group.js').then(
      ({ choose }) => choose(element, detail),
      // The choice was told; others don't show it.
      () => undefined,
    );
  }

  /**
   * The mark under a point. Places are taken from the canvas as it stands on the screen, so that a
   * page may scale or zoom it; inside a shadow root Chart.js itself would miss every mark.
   */
  private _find(event: MouseEvent): Place | null {
    const { clientX, clientY } = event;
    const layouts = this._host.layouts();
    for (const [panel, canvas] of canvasesOf(this.stage).entries()) {
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

  private _show(place: Place | null): void {
    if (same(place, this._shown)) return;
    this._shown = place;
    this._charts().forEach((chart, panel) => {
      setActive(chart, place?.panel === panel ? place : null);
    });
    this._escape?.abort();
    if (!place) {
      // A message of the menu is not this one's to take back.
      if (this._spoke) this._announcer.hush();
      this._spoke = false;
      return this._tip.hide();
    }
    this._escape = new AbortController();
    const { signal } = this._escape;
    document.addEventListener('keydown', (event) => event.key === 'Escape' && this.hide(), {
      signal,
    });
    const shown = this._host.shown();
    const panel = shown?.view.panels[place.panel];
    const layout = this._host.layouts()[place.panel];
    const canvas = canvasesOf(this.stage)[place.panel];
    const mark = layout?.marks.find((m) => m.row === place.row && m.column === place.column);
    if (panel && layout && canvas && mark) this._tip.show(panel, mark, canvas, layout);
  }
}

const canvasesOf = (stage: Element) => [...stage.querySelectorAll('canvas')];

/** WebKit measures an element's box in the pixels of the CSS zoom it stands in; the rest do not. */
function zoomOf(element: Element): number {
  let zoom = 1;
  if ('currentCSSZoom' in element) return zoom;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    zoom *= Number(getComputedStyle(at).zoom) || 1;
  }
  return zoom;
}

const hits = (mark: Mark, x: number, y: number, slop: number): boolean =>
  x >= mark.x - slop &&
  x <= mark.x + mark.width + slop &&
  y >= mark.y - slop &&
  y <= mark.y + mark.height + slop;

const same = (a: Place | null, b: Place | null): boolean =>
  a === b || (a?.panel === b?.panel && a?.row === b?.row && a?.column === b?.column);
