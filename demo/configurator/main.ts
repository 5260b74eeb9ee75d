/** The page for web sites: a chart is chosen, and its code written for the place it goes to. */

import { widgets } from 'baro-widgets/view';

import { DoctorBox } from '../doctor/box.js';
import { loadWords } from '../shared/library-words.js';
import { onLanguage, showLanguage, showLanguageLinks } from '../shared/page.js';
import { find } from '../shared/parts.js';
import { Fields } from './fields.js';
import { loadIntegrity } from './files.js';
import { picturesOf } from './pictures.js';
import { showPreview } from './preview.js';
import { showCodes, showKeeps, showRules } from './results.js';
import { readChoices, writeChoices } from './state.js';
import { english } from './words.js';

let choices = readChoices(location.search);
const fields = new Fields(change);
const doctor = new DoctorBox(find('#doctor'));

function change(part: Readonly<Record<string, string | null>>): void {
  const query = new URLSearchParams(writeChoices(choices));
  for (const [name, value] of Object.entries(part)) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  choices = readChoices(query.toString());
  history.replaceState(null, '', writeChoices(choices) + location.hash);
  void show();
}

async function show(): Promise<void> {
  const now = choices;
  const { lang, language, widget, view: name, edition, items, highlight } = now;
  showLanguage(lang, english);
  showLanguageLinks(lang, (other) => writeChoices({ ...now, lang: other }));
  doctor.show(lang);
  const [words, chartWords, integrity] = await Promise.all([
    loadWords(lang),
    loadWords(language),
    loadIntegrity(),
  ]);
  const view = widgets[widget].view(chartWords, { view: name, edition, items, highlight });
  const pictures = await picturesOf(view, now);
  // Something else was chosen meanwhile: that will be shown.
  if (now !== choices) return;
  fields.show(now, words, widgets[widget].view(words, { view: name, edition }), integrity);
  showPreview(now);
  showCodes(view, now, pictures, integrity);
  showKeeps(now);
  showRules(view, now, pictures);
  find<HTMLElement>('#results').hidden = false;
}

onLanguage((lang) => change({ lang }));
addEventListener('popstate', () => {
  choices = readChoices(location.search);
  void show();
});
void show();

// Apart from the page: where it fails, the code is written all the same.
void import('baro-widgets/define');
