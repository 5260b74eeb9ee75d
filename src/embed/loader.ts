/**
 * What `baro.js` does: defines the tags, and turns `<div data-baro="adoption">` into them where a
 * page has any, now or later. Editors that strip unknown tags keep a `div` and its data attributes.
 */
import { BaroElement } from '../define/base.js';

import '../define/baro-adoption.js';
import '../define/baro-effects.js';
import '../define/baro-levers.js';

/** One copy of the library looks for them, whatever else the page has loaded. */
const WATCHED = Symbol.for('baro-widgets.watched');

function watch(page: Document & { [WATCHED]?: true }): void {
  if (page[WATCHED]) return;
  page[WATCHED] = true;
  const check = (): void => {
    if (!page.querySelector('[data-baro],baro-chart,baro-dashboard')) return;
    observer.disconnect();
    // Where the chunk fails to load, the content of the tag stays.
    BaroElement.pageSettings = Promise.race([
      import('./upgrade.js').then(
        ({ upgrade }) => upgrade(page),
        (error: unknown) => console.warn('data-baro:', error),
      ),
      // A request that hangs is not awaited for long.
      new Promise((done) => setTimeout(done, 3000)),
    ]);
  };
  const observer = new MutationObserver(check);
  observer.observe(page, { childList: true, subtree: true });
  check();
}

if (typeof customElements !== 'undefined') watch(document);
