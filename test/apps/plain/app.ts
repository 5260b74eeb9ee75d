import 'baro-widgets/define';

import { expose, hear, start, type State } from '../shared/app.js';
import { survey } from './survey.js';

const root = document.getElementById('app')!;

/** No framework: the tags are made once, and what changes is set. */
const adoption = document.createElement('baro-adoption');
adoption.className = 'first';
adoption.lang = 'en';
const inside = document.createElement('p');
const output = document.createElement('output');
const chart = survey(start.figures, (figure) => (output.value = figure));
const levers = document.createElement('baro-levers');
for (const [name, value] of [
  ['lang', 'en'],
  ['view', 'difficulties'],
  ['heading-level', '4'],
  ['no-table', ''],
  ['no-actions', ''],
] as const) {
  levers.setAttribute(name, value);
}

adoption.addEventListener('baro-ready', (event) => hear('code', event));
for (const type of ['baro-ready', 'baro-draw', 'baro-error', 'baro-select'] as const) {
  // They bubble: heard on any element around.
  root.addEventListener(type, (event) => {
    if (event.target === adoption) hear('template', event);
  });
}

function show(state: State): void {
  adoption.view = state.view ?? null;
  adoption.items = state.items ?? null;
  adoption.edition = state.edition ?? null;
  adoption.headingLevel = state.headingLevel ?? null;
  adoption.noTitle = state.noTitle;
  inside.textContent = state.inside ?? '';
  if (state.inside === undefined) inside.remove();
  else adoption.append(inside);
  chart.figures = state.figures ?? null;
  root.replaceChildren(...(state.shown ? [adoption, chart, output, levers] : []));
  expose(state, (part) => show({ ...state, ...part }));
}

show(start);
