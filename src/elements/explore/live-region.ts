/**
 * The live region of a widget. The widget's own is in the shadow root, empty from the start. Some
 * screen readers miss live regions there: a page may name another by `live-region="id"`, which
 * several widgets may share. The figures are in the table in any case.
 */
import { messageOf } from '../../input/fault.js';
import type { ChartHost } from '../types.js';
import type { LiveRegion } from './announcer.js';

const NAME = 'live-region';
const EXPECTED = ['the id of an element with role="status" or aria-live, without elements in it'];

/** Looked up for each message: the page may have added its region since. */
export function regionOf(host: ChartHost): () => LiveRegion | null {
  let reported = '';
  return () => {
    const { element } = host;
    const id = element.getAttribute(NAME)?.trim() ?? '';
    const pageRegion = id ? find(element, id) : null;
    if (pageRegion && isRegion(pageRegion))
      return { element: pageRegion, lang: host.renderState()?.view.lang ?? '' };
    if (id !== reported) {
      const value = id.slice(0, 80);
      if (id) {
        host.reporter.report(
          { code: 'bad-value', name: NAME, value, expected: EXPECTED },
          messageOf({ path: NAME, found: value, expected: EXPECTED }),
        );
      }
      reported = id;
    }
    const ownRegion = host.root()?.querySelector('[role=status]');
    return ownRegion ? { element: ownRegion, lang: '' } : null;
  };
}

function find(element: Element, id: string): Element | null {
  const root = element.getRootNode() as Document | ShadowRoot;
  return root.getElementById(id) ?? element.ownerDocument.getElementById(id);
}

/** Text replaces the children of the element: only a live region may lose them. */
function isRegion(element: Element): boolean {
  const live =
    element.getAttribute('role') === 'status' ||
    /^(polite|assertive)$/.test(element.getAttribute('aria-live') ?? '');
  return live && [...element.children].every((child) => child.localName === 'span');
}
