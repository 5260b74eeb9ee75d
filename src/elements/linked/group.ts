/** Widgets outside a dashboard that carry one `group`: linked from the first choice on. */
import type { BaroSelect } from '../types.js';
import { Link } from './link.js';
import { dashboardOf, isLinkable } from './linkable.js';

/** The groups of a page by their names. */
const groups = new WeakMap<Document, Map<string, Link>>();

const nameOf = (widget: Element): string => widget.getAttribute('group')?.trim() ?? '';

/** Highlights in the whole group what was chosen in one of its widgets. */
export function choose(widget: Element, choice: BaroSelect): void {
  const name = nameOf(widget);
  // Inside a dashboard its link counts, whatever the group.
  if (!isLinkable(widget) || !name || dashboardOf(widget)) return;
  const page = widget.ownerDocument;
  const links = groups.get(page) ?? new Map<string, Link>();
  groups.set(page, links);
  const link =
    links.get(name) ?? new Link(page, (one) => nameOf(one) === name && !dashboardOf(one));
  links.set(name, link);
  link.start();
  link.choose(choice, widget);
}
