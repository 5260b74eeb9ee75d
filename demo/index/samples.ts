/** How many leaders answered in each edition. */
import type { Words } from 'baro-widgets';
import { editions } from 'baro-widgets/data';

import { element } from '../shared/parts.js';
import type { ControlWords } from '../shared/words.js';

export function showSamples(place: HTMLElement, words: Words, text: ControlWords): void {
  const list = element('dl', 'samples-list');
  for (const { edition, leaders, exact } of editions) {
    const count = words.number(leaders);
    const shown = exact ? count : text.moreThan(count);
    list.append(element('div', '', element('dt', '', edition), element('dd', '', shown)));
  }
  place.replaceChildren(element('p', 'samples-head', text.samples), list);
  place.hidden = false;
}
