/** What links know of widgets and of the tree they stand in; nothing of the widgets' own code. */
import type { Shared } from '../../view/index.js';
import type { View } from '../../view/view.js';
import { flatParentOf } from '../shell/ancestors.js';

/** What a widget of any copy of the library has. */
export interface Linkable extends HTMLElement {
  shared: Shared | undefined;
  toJSON(): View | null;
}

export function isLinkable(node: unknown): node is Linkable {
  const { toJSON } = node as Partial<Record<keyof Linkable, unknown>>;
  return typeof toJSON === 'function' && 'shared' in (node as object);
}

/** The dashboards of the page: what is inside two belongs to the nearer. */
export const dashboards = new WeakSet<Element>();

/** The dashboard around an element, through slots and shadow roots. */
export function dashboardOf(element: Element): Element | null {
  let at = flatParentOf(element);
  while (at && !dashboards.has(at)) at = flatParentOf(at);
  return at;
}
