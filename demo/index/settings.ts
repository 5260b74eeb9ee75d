/** Theme and width of the three charts. */
import { Field } from '../shared/parts.js';
import { controlWords } from '../shared/words.js';
import { type State, themes, widths } from './state.js';

const html = document.documentElement;

export class Settings {
  private readonly _form: HTMLElement;
  private readonly _theme: Field;
  private readonly _width: Field;

  constructor(form: HTMLElement, onChange: (part: Partial<State>) => void) {
    this._form = form;
    this._theme = new Field('theme', (value) =>
      onChange({ theme: themes.find((theme) => theme === value) ?? themes[0] }),
    );
    this._width = new Field('width', (value) =>
      onChange({ width: widths.find((width) => width === value) ?? widths[0] }),
    );
    form.firstElementChild?.append(this._theme.element, this._width.element);
    form.hidden = false;
  }

  show({ lang, theme, width }: State): void {
    const text = controlWords[lang];
    const widthText = (value: string) => (value === 'full' ? text.fullWidth : text.pixels(value));
    this._form.ariaLabel = text.settings;
    this._theme.show(
      text.theme,
      themes.map((value) => ({ value, label: text.themes[value] })),
      theme,
    );
    this._width.show(
      text.width,
      widths.map((value) => ({ value, label: widthText(value) })),
      width,
    );
    // The style sheet does the rest: no style is set by script.
    html.dataset['theme'] = theme;
    html.dataset['width'] = width;
  }
}
