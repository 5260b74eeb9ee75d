/**
 * The box that chart and table share: its height is that of the laid-out chart, known before
 * anything is drawn. Follows the width, and nothing else.
 */
import type { ReactiveController } from 'lit';

import type { PanelLayout } from '../../chart/layout/types.js';
import type { View } from '../../view/view.js';
import type { BoxHost } from '../types.js';
import { layoutView } from './layout-view.js';
import { Paper } from './paper.js';
import { drawSvg, removeSvg } from './svg-marks.js';

/** CSS pixels under which the foot folds. */
const NARROW = 480;

/** Wider than a scrollbar: one that comes with the foot must not fold it, nor a width that jitters. */
const MARGIN = 24;

/** Whether the foot folds; pages for frames ask for it where they are too low. */
export const isNarrow = ({ clientWidth, dataset }: HTMLElement, narrow: boolean): boolean =>
  'fold' in dataset || (clientWidth ? clientWidth < NARROW + (narrow ? MARGIN : 0) : narrow);

export class Box implements ReactiveController {
  layouts: readonly PanelLayout[] = [];
  private readonly _host: BoxHost;
  private readonly _paper: Paper;
  private _stop = new AbortController();
  private _observer: ResizeObserver | undefined;
  private _observed: Element | undefined;
  private _frame = 0;
  private _width = -1;
  private _key = '';
  private _view: View | undefined;
  /** Where the SVG in the chart's place was drawn, and of what. */
  private _root: HTMLElement | undefined;
  private _drawn: readonly PanelLayout[] | undefined;

  /** @param host updates when there is another width to lay out for */
  constructor(host: BoxHost) {
    this._host = host;
    this._paper = new Paper(host);
    host.addController(this);
  }

  hostConnected(): void {
    this._host.requestUpdate();
    this._stop = new AbortController();
    const { signal } = this._stop;
    document.fonts?.addEventListener('loadingdone', () => this.forget(), { signal });
    this._paper.watch(signal);
  }

  hostDisconnected(): void {
    this._stop.abort();
    this._unobserve();
  }

  /**
   * Lays the view out where it or its place has changed, before the page is painted.
   * @param isPainted the chart stands where else its marks are drawn as SVG
   */
  update(root: HTMLElement, view: View, isPainted: boolean): void {
    const box = root.querySelector<HTMLElement>('.box');
    if (!box) return;
    this._observe(box);
    this._width = box.clientWidth;
    if (this._width === 0) return;
    const style = getComputedStyle(root);
    resetNegativeSpacing(root, style);
    const size = Number.parseFloat(style.fontSize);
    const key = [this._width, size, style.fontFamily].join();
    if (view !== this._view || key !== this._key) {
      this._view = view;
      this._key = key;
      this.layouts = layoutView(view, { width: this._width, fontSize: size }, style.fontFamily);
    }
    box.querySelectorAll<HTMLElement>('.plot').forEach((plot, index) => {
      plot.style.setProperty('block-size', `${this.layouts[index]?.height ?? 0}px`);
    });
    if (root !== this._root) this._drawn = undefined;
    this._root = root;
    if (isPainted) {
      if (this._drawn) removeSvg(root, 'first');
      this._drawn = undefined;
    } else if (this._drawn !== this.layouts) {
      drawSvg(root, view, this.layouts, 'first');
      this._drawn = this.layouts;
    }
    const region = root.querySelector<HTMLElement>('.tables');
    if (region) makeScrollable(region);
  }

  /** Forgets what was measured: another font may have come. */
  forget(): void {
    this._key = '';
    this._host.requestUpdate();
  }

  private _observe(box: Element): void {
    if (box === this._observed) return;
    this._unobserve();
    this._observed = box;
    this._observer = new ResizeObserver(() => {
      // Work is put off to the next frame: what it changes can't start the observer again in this.
      if (box.clientWidth === this._width || this._frame) return;
      this._frame = requestAnimationFrame(() => {
        this._frame = 0;
        if (box.clientWidth !== this._width) this._host.requestUpdate();
      });
    });
    this._observer.observe(box);
  }

  private _unobserve(): void {
    this._observer?.disconnect();
    this._observer = undefined;
    this._observed = undefined;
    cancelAnimationFrame(this._frame);
    this._frame = 0;
  }
}

/** A region that scrolls is reached by keyboard and has a name; one that does not is no tab stop. */
function makeScrollable(region: HTMLElement): void {
  const scrolls =
    !region.classList.contains('away') &&
    (region.scrollHeight > region.clientHeight + 1 || region.scrollWidth > region.clientWidth + 1);
  if (scrolls) region.tabIndex = 0;
  else region.removeAttribute('tabindex');
}

/** Spacing that a reader asked for is inherited; negative spacing can only be a page's mistake. */
function resetNegativeSpacing(root: HTMLElement, style: CSSStyleDeclaration): void {
  for (const name of ['letter-spacing', 'word-spacing']) {
    if (Number.parseFloat(style.getPropertyValue(name)) < 0) root.style.setProperty(name, 'normal');
  }
}
