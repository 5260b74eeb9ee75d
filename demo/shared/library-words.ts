/** The library's own languages and their words, one at a time. */
import { languages } from 'baro-widgets/locales';

export { languages as chartLanguages, loadWords } from 'baro-widgets/locales';

/** A language by its own name: "Français", "Deutsch". */
const nameOf = (tag: string): string => {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
};

/** Languages of a chart as a list to choose from. */
export const languageOptions = languages.map((value) => ({ value, label: nameOf(value) }));
