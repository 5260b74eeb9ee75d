/** What links know of widgets and of the tree they stand in; nothing of the widgets' own code. */
import type { ViewOptions } from '../../view/index.js';
import type { View } from '../../view/view.js';

/** What a widget of any copy of the library has. */
export interface Linkable extends HTMLElement {
  chosen(): ViewOptions;
  requestUpdate(name?: string, old?: unknown): void;
  toJSON(): View | null;
}

export function isLinkable(node: unknown): node is Linkable {
  const { chosen, requestUpdate, toJSON } = node as Partial<Record<keyof Linkable, unknown>>;
  return [chosen, requestUpdate, toJSON].every((member) => typeof member === 'function');
}

/**
 * The node around another as it is shown: through slots and shadow roots. The chart's code has the
 * like; taking it from there would bring all of it with a dashboard.
 */
export function around(node: Node): Node | null {
  const slot = (node as Partial<Element>).assignedSlot;
  return slot ?? (node.nodeType === 11 ? (node as ShadowRoot).host : node.parentNode);
}

/** The dashboards of the page: what is inside two belongs to the nearer. */
export const dashboards = new WeakSet<Node>();

/** The dashboard around an element, through slots and shadow roots. */
export function dashboardOf(element: Element): Node | null {
  for (let at = around(element); at; at = around(at)) if (dashboards.has(at)) return at;
  return null;
}
