/** The page: its language, its settings, and three charts that follow them. */

import { widgetIds } from 'baro-widgets/view';

import { loadWords } from '../shared/library-words.js';
import { onLanguage, showLanguage, showLanguageLinks } from '../shared/page.js';
import { CodeBlock, find } from '../shared/parts.js';
import { controlWords } from '../shared/words.js';
import { showSamples } from './samples.js';
import { Section } from './section.js';
import { Settings } from './settings.js';
import { readState, type State, writeState } from './state.js';
import { threeLines } from './tag.js';
import { english } from './words.js';

let state = readState(location.search);

const settings = new Settings(find('#settings'), change);
const sections = widgetIds.map(
  (widget) =>
    new Section(widget, (choice) => change({ charts: { ...state.charts, [widget]: choice } })),
);
const samples = find<HTMLElement>('#samples');
const study = find<HTMLAnchorElement>('a[data-words="study"]').href;
const code = new CodeBlock();
find('#embed-code').append(code.element);

function change(part: Partial<State>): void {
  state = { ...state, ...part };
  history.replaceState(null, '', writeState(state) + location.hash);
  void show();
}

async function show(): Promise<void> {
  const { lang } = state;
  const text = controlWords[lang];
  showLanguage(lang, english);
  showLanguageLinks(lang, (other) => writeState({ ...state, lang: other }));
  settings.show(state);
  code.show(text.lines, threeLines('adoption', state, study, text.study), text);
  const words = await loadWords(lang);
  // A language chosen meanwhile shows itself.
  if (lang !== state.lang) return;
  for (const section of sections) section.show(state, words);
  showSamples(samples, words, text);
}

onLanguage((lang) => change({ lang }));
addEventListener('popstate', () => {
  state = readState(location.search);
  void show();
});
void show();

// Imported last: if it fails, the text and the links of the page still work.
void import('baro-widgets/define');
