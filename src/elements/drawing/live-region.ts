/**
 * The live region that a widget speaks through. Its own stands in the shadow root, empty from the
 * start. Some screen readers miss live regions there; a page whose readers do names one of its own
 * by `live-region="id"`, which several widgets may share. The figures are in the table in any case.
 */
import type { ChartHost } from '../types.js';
import type { Region } from './announcer.js';

const NAME = 'live-region';
const EXPECTED = ['the id of an element with role="status" or aria-live, without elements in it'];

/** Looked for at each message: the page may have put its region there since. */
export function regionOf(host: ChartHost): () => Region | null {
  let told = '';
  return () => {
    const { element } = host;
    const id = element.getAttribute(NAME)?.trim() ?? '';
    const given = id ? find(element, id) : null;
    if (given && isRegion(given)) return { element: given, lang: host.shown()?.view.lang ?? '' };
    if (id !== told) {
      const value = id.slice(0, 80);
      const problem = { code: 'bad-value' as const, name: NAME, value, expected: EXPECTED };
      if (id) host.report.tell(problem);
      told = id;
    }
    const own = host.root()?.querySelector('[role=status]');
    return own ? { element: own, lang: '' } : null;
  };
}

function find(element: Element, id: string): Element | null {
  const root = element.getRootNode() as Document | ShadowRoot;
  return root.getElementById(id) ?? element.ownerDocument.getElementById(id);
}

/** Text replaces what an element holds: nothing but a live region may lose it. */
function isRegion(element: Element): boolean {
  const live =
    element.getAttribute('role') === 'status' ||
    /^(polite|assertive)$/.test(element.getAttribute('aria-live') ?? '');
  return live && [...element.children].every((child) => child.localName === 'span');
}
