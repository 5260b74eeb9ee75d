/**
 * Keeps the place of the author's figure when the widget takes it: the same height and the same
 * margins, so that nothing around it moves. Until another width or view asks for another height.
 */
import type { View } from '../../view/view.js';

interface Place {
  readonly view: View;
  readonly width: number;
  /** CSS pixels. */
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
}

export class Hold {
  /** Whether the foot folds there: only where it lacks room. Null where no place is kept. */
  folds: boolean | null = null;
  private _place: Place | undefined;

  /** Call while the figure still stands. */
  take(element: HTMLElement, view: View, width: number): void {
    // Editors leave tags of no height beside the figure.
    const boxes = ([...element.children] as HTMLElement[]).filter((child) => child.offsetHeight);
    const [first] = boxes;
    const last = boxes.at(-1);
    // Pages for frames give the figure no place: there is none to keep.
    if (!first || !last || !element.offsetHeight) return;
    const height = last.offsetTop + last.offsetHeight - first.offsetTop;
    this._place = {
      view,
      width,
      height,
      top: margin(first, 'top'),
      bottom: margin(last, 'bottom'),
    };
    // Unfolded first: what does not fit is known only then.
    this.folds = false;
  }

  /** Call with what the widget shows now. Says whether `folds` has changed. */
  keep(root: HTMLElement, view: View, width: number): boolean {
    const place = this._place;
    if (!place) return false;
    const holds = place.view === view && place.width === width;
    const { height, top, bottom } = holds ? place : { height: 0, top: 0, bottom: 0 };
    root.style.setProperty('min-block-size', `${height}px`);
    root.style.setProperty('margin-block', `${top}px ${bottom}px`);
    if (!holds) this._place = undefined;
    const { folds } = this;
    this.folds = holds ? folds === true || root.offsetHeight > height : null;
    return folds !== this.folds;
  }
}

/** The margin that reaches out of an element: its own, or one inside that collapses through it. */
function margin(element: Element, side: 'top' | 'bottom'): number {
  let most = 0;
  for (let at: Element | null = element; at;) {
    const style = getComputedStyle(at);
    const length = (name: string) => Number.parseFloat(style.getPropertyValue(name));
    if (style.display !== 'block') break;
    most = Math.max(most, length(`margin-${side}`));
    if (length(`padding-${side}`) || length(`border-${side}-width`)) break;
    // What a closed disclosure holds is not laid out.
    if (at.matches('details:not([open])')) break;
    at = side === 'top' ? at.firstElementChild : at.lastElementChild;
  }
  return most;
}
