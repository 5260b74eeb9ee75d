/** The code, ready to be copied: the form that fits the place first, the others folded. */
import type { View } from 'baro-widgets/view';

import { CodeBlock, element, find } from '../shared/parts.js';
import { controlWords } from '../shared/words.js';
import { type Code, codesOf, colourRules, policyOf } from './codes.js';
import type { Integrity } from './files.js';
import type { Picture, Pictures } from './pictures.js';
import { columns, placeIds, places } from './places.js';
import { placeWords } from './places-words.js';
import type { Choices } from './state.js';
import { type ConfiguratorWords, configuratorWords } from './words.js';

function block(title: string, code: string, choices: Choices): HTMLElement {
  const block = new CodeBlock();
  if (code.length > 600) block.scroll();
  block.show(title, code, controlWords[choices.lang]);
  return block.element;
}

export function showCodes(
  view: View,
  choices: Choices,
  pictures: Pictures,
  integrity: Integrity | null,
): void {
  const own = configuratorWords[choices.lang];
  const names = placeWords[choices.lang];
  const [best, ...others] = codesOf(view, choices, pictures, integrity);
  if (!best) return;
  // What is open stays open while other things are chosen.
  const open = [...find('#codes').querySelectorAll('details[open]')].map(({ id }) => id);
  const rules = colourRules(choices);
  find('#codes').replaceChildren(
    element('p', 'advice', names.advice[choices.place]),
    element('h3', '', own.best(names.variants[best.variant])),
    ...blocksOf(best, choices),
    ...(rules ? [block(own.colourCode, rules, choices)] : []),
    ...ownPictures(pictures, choices, own),
    element('h3', '', own.others),
    ...others.map((code) => {
      const made = element(
        'details',
        'variant',
        element('summary', '', names.variants[code.variant]),
        ...blocksOf(code, choices),
      );
      made.id = `variant-${code.variant}`;
      made.open = open.includes(made.id);
      return made;
    }),
  );
}

function blocksOf({ variant, parts, lack }: Code, choices: Choices): HTMLElement[] {
  const own = configuratorWords[choices.lang];
  if (lack) return [element('p', 'small', own.lack[lack])];
  const name = lowerFirst(placeWords[choices.lang].variants[variant]);
  return parts.map((part) => block(`${own.part[part.name]} (${name})`, part.code, choices));
}

/** Words for use in a sentence. */
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Pictures that no folder has yet. */
function ownPictures(
  { wide, narrow, served }: Pictures,
  { place }: Choices,
  own: ConfiguratorWords,
): HTMLElement[] {
  if (served || places[place].strict) return [];
  const links = [wide, narrow].map((picture) => download(picture, own));
  return [element('p', 'small', own.ownPictures), element('p', 'actions', ...links)];
}

function download({ name, svg }: Picture, own: ConfiguratorWords): HTMLElement {
  const button = element('button', 'button', own.download(name));
  button.type = 'button';
  button.addEventListener('click', () => {
    const link = element('a');
    const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    link.href = url;
    link.download = name;
    link.click();
    // The browser has taken it up by then; an address that stays keeps the file in memory.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  });
  return button;
}

/** What each place keeps of each form, the place that is chosen marked. */
export function showKeeps({ lang, place: chosen }: Choices): void {
  const names = placeWords[lang];
  const head = (text: string, scope: string) => {
    const made = element('th', '', text);
    made.scope = scope;
    return made;
  };
  const rows = placeIds.map((id) => {
    const { keeps } = places[id];
    const cells = columns.map((column) =>
      element('td', `keeps-${keeps[column]}`, names.keeps[keeps[column]]),
    );
    const row = element('tr', '', head(names.names[id], 'row'), ...cells);
    if (id === chosen) row.ariaCurrent = 'true';
    return row;
  });
  const heads = [names.head, ...columns.map((column) => names.columns[column])];
  const table = element(
    'table',
    '',
    element('caption', '', names.caption),
    element('thead', '', element('tr', '', ...heads.map((text) => head(text, 'col')))),
    element('tbody', '', ...rows),
  );
  const place = find<HTMLElement>('#keeps');
  place.replaceChildren(table);
  // It may scroll sideways on a phone: the keyboard then reaches it, by its name.
  place.tabIndex = 0;
  place.role = 'region';
  place.ariaLabel = names.caption;
}

export function showRules(view: View, choices: Choices, pictures: Pictures): void {
  const own = configuratorWords[choices.lang];
  const names = placeWords[choices.lang];
  const available = codesOf(view, choices, pictures, null).filter(({ lack }) => !lack);
  const lines = new Map<string, string[]>();
  for (const { variant } of available) {
    const line = policyOf(variant, choices);
    const name = lowerFirst(names.variants[variant]);
    if (line) lines.set(line, [...(lines.get(line) ?? []), name]);
  }
  const blocks = [...lines].map(([line, forms]) =>
    block(`${own.policy} (${forms.join(', ')})`, line, choices),
  );
  const styled = !places[choices.place].strict;
  const notes = [...own.policyNotes, ...(styled ? [own.policyStyle] : [])];
  find('#policy').replaceChildren(
    ...(blocks.length ? blocks : [element('p', 'small', own.noPolicy)]),
    element('ul', 'small notes', ...notes.map((note) => element('li', '', note))),
  );
  const { base } = choices;
  const host = /^https?:/i.test(base) ? new URL(base).host : '';
  find('#privacy').replaceChildren(
    ...(host
      ? [
          block(`${own.privacy} (${own.ifOwn(host)})`, own.privacyOwn, choices),
          block(`${own.privacy} (${own.ifTheirs(host)})`, own.privacyTheirs(host), choices),
        ]
      : [element('p', 'small', own.ownText), block(own.privacy, own.privacyOwn, choices)]),
  );
}
