/**
 * Keeps the height and the margins of the author's figure when the widget replaces it, so that
 * nothing around it moves. What the widget does not need is given back as soon as what follows it is
 * out of sight: then no reader sees that it moves. Another width or view ends all of it.
 */
import type { View } from '../../view/view.js';

interface LockedBox {
  readonly view: View;
  readonly width: number;
  /** CSS pixels. */
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
}

export class HeightLock {
  /** Whether the foot folds: only where it lacks room. Null where no height is locked. */
  folds: boolean | null = null;
  private _box: LockedBox | undefined;
  private _isReleased = false;
  private _watching: AbortController | undefined;
  private readonly _signal: AbortSignal;
  private readonly _refresh: () => void;

  /** @param refresh applies again, once the height is given back */
  constructor(signal: AbortSignal, refresh: () => void) {
    this._signal = signal;
    this._refresh = refresh;
  }

  /** Measures the figure; call while the page still shows it. */
  measure(element: HTMLElement, view: View, width: number): void {
    // Editors leave tags of no height beside the figure.
    const boxes = ([...element.children] as HTMLElement[]).filter((child) => child.offsetHeight);
    const [first] = boxes;
    const last = boxes.at(-1);
    // In pages for frames the figure has no height in the flow: there is nothing to keep.
    if (!first || !last || !element.offsetHeight) return;
    const height = last.offsetTop + last.offsetHeight - first.offsetTop;
    this._box = {
      view,
      width,
      height,
      top: margin(first, 'top'),
      bottom: margin(last, 'bottom'),
    };
    // Unfolded first: only then is it known whether all fits.
    this.folds = false;
    this._isReleased = false;
    this._watching?.abort();
    this._watching = undefined;
  }

  /**
   * Gives the height back where the end of what is shown is below the window, now or later: nothing
   * that follows the widget then comes into sight by it.
   */
  private _watch(root: Element): void {
    const stop = (this._watching = new AbortController());
    const check = (): void => {
      const foot = root.querySelector('.foot');
      if (stop.signal.aborted) return;
      if (!foot || foot.getBoundingClientRect().bottom < innerHeight) return;
      stop.abort();
      this._isReleased = true;
      queueMicrotask(this._refresh);
    };
    this._signal.addEventListener('abort', () => stop.abort());
    addEventListener('scroll', check, { passive: true, capture: true, signal: stop.signal });
    // Once the foot has folded where it has to.
    requestAnimationFrame(check);
  }

  /** Applies the height to what the widget shows now. Returns whether `folds` has changed. */
  apply(root: HTMLElement, view: View, width: number): boolean {
    const box = this._box;
    if (!box) return false;
    const applies = box.view === view && box.width === width;
    const { height, top, bottom } = applies ? box : { height: 0, top: 0, bottom: 0 };
    const kept = this._isReleased ? 0 : height;
    root.style.setProperty('min-block-size', `${kept}px`);
    root.style.setProperty('margin-block', `${top}px ${bottom}px`);
    if (!applies) this._box = undefined;
    const { folds } = this;
    // What is folded stays so when the height is given back: nothing in sight moves.
    if (kept) this.folds = folds === true || root.offsetHeight > height;
    else if (!applies) this.folds = null;
    if (applies && !this._watching) this._watch(root);
    if (!applies) this._watching?.abort();
    return folds !== this.folds;
  }
}

/** The outer margin of an element: its own, or one inside that collapses through it. */
function margin(element: Element, side: 'top' | 'bottom'): number {
  let max = 0;
  for (let at: Element | null = element; at;) {
    const style = getComputedStyle(at);
    const length = (name: string) => Number.parseFloat(style.getPropertyValue(name));
    if (style.display !== 'block') break;
    max = Math.max(max, length(`margin-${side}`));
    if (length(`padding-${side}`) || length(`border-${side}-width`)) break;
    // The content of a closed disclosure is not laid out.
    if (at.matches('details:not([open])')) break;
    at = side === 'top' ? at.firstElementChild : at.lastElementChild;
  }
  return max;
}
