/** The page for newsletters: a chart is chosen, and taken away in the form that fits. */
import type { Words } from 'baro-widgets';
import { viewNames, widgetIds } from 'baro-widgets/view';

import { editionsOf } from '../shared/choice.js';
import { languageOptions, loadWords } from '../shared/library-words.js';
import { onLanguage, showLanguage, showLanguageLinks } from '../shared/page.js';
import { Field, find } from '../shared/parts.js';
import { controlWords } from '../shared/words.js';
import { formsOf } from './forms.js';
import { Results } from './results.js';
import { type Choices, readChoices, themes, widths, writeChoices } from './state.js';
import { designerWords, english } from './words.js';

const asOptions = (values: readonly string[]) => values.map((value) => ({ value, label: value }));

let choices = readChoices(location.search);

const form = find<HTMLFormElement>('#choices');
const field = (name: keyof Choices) => {
  const field = new Field(name, (value) => change({ [name]: value }));
  field.element.classList.add(`field-${name}`);
  find('#choices > .wrap').append(field.element);
  return field;
};
const fields = {
  widget: field('widget'),
  view: field('view'),
  edition: field('edition'),
  language: field('language'),
  theme: field('theme'),
  width: field('width'),
};
const results = new Results();

function change(part: Partial<Record<keyof Choices, string>>): void {
  choices = readChoices({ ...choices, ...part });
  history.replaceState(null, '', writeChoices(choices));
  void show();
}

function showFields(words: Words): void {
  const { lang, widget, view, edition, language, theme, width } = choices;
  const text = controlWords[lang];
  const labels = designerWords[lang];
  form.ariaLabel = labels.choices;
  fields.widget.show(
    labels.widget,
    widgetIds.map((value) => ({ value, label: words.widgets[value] })),
    widget,
  );
  fields.view.show(
    text.view,
    viewNames[widget].map((value) => ({
      value,
      label: words.views[`${widget}.${value}` as keyof Words['views']].title,
    })),
    view,
  );
  fields.edition.show(
    text.edition,
    [{ value: '', label: text.allEditions }, ...asOptions(editionsOf(widget, view))],
    edition,
  );
  fields.language.show(labels.chartLanguage, languageOptions, language);
  fields.theme.show(
    text.theme,
    themes.map((value) => ({ value, label: text.themes[value] })),
    theme,
  );
  fields.width.show(
    text.width,
    widths.map((value) => ({ value, label: text.pixels(value) })),
    width,
  );
}

async function show(): Promise<void> {
  const now = choices;
  const { lang, language } = now;
  showLanguage(lang, english);
  showLanguageLinks(lang, (other) => writeChoices({ ...now, lang: other }));
  const [words, chartWords] = await Promise.all([loadWords(lang), loadWords(language)]);
  // Something else was chosen meanwhile: that will be shown.
  if (now !== choices) return;
  showFields(words);
  results.show(formsOf(chartWords, now), designerWords[lang], controlWords[lang]);
  find<HTMLElement>('#results').hidden = false;
}

onLanguage((lang) => change({ lang }));
addEventListener('popstate', () => {
  choices = readChoices(location.search);
  void show();
});
void show();
