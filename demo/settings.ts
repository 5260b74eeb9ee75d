/** Theme and width of the three charts. */
import { Field } from './parts.js';
import { type State, themes, widths } from './state.js';
import { controlWords } from './words.js';

const html = document.documentElement;

export class Settings {
  readonly #form: HTMLElement;
  readonly #theme: Field;
  readonly #width: Field;

  constructor(form: HTMLElement, changed: (part: Partial<State>) => void) {
    this.#form = form;
    this.#theme = new Field('theme', (value) =>
      changed({ theme: themes.find((theme) => theme === value) ?? themes[0] }),
    );
    this.#width = new Field('width', (value) =>
      changed({ width: widths.find((width) => width === value) ?? widths[0] }),
    );
    form.firstElementChild?.append(this.#theme.element, this.#width.element);
    form.hidden = false;
  }

  show({ lang, theme, width }: State): void {
    const text = controlWords[lang];
    const widthText = (value: string) => (value === 'full' ? text.fullWidth : text.pixels(value));
    this.#form.ariaLabel = text.settings;
    this.#theme.show(
      text.theme,
      themes.map((value) => ({ value, label: text.themes[value] })),
      theme,
    );
    this.#width.show(
      text.width,
      widths.map((value) => ({ value, label: widthText(value) })),
      width,
    );
    // The style sheet does the rest: no style is set by script.
    html.dataset['theme'] = theme;
    html.dataset['width'] = width;
  }
}
