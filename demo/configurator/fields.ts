/** The two forms: the chart with its options and colours, and where it is to be published. */
import type { Words } from 'baro-widgets';
import { darkTheme, lightTheme, type Theme } from 'baro-widgets/theme';
import { type View, viewNames, widgetIds } from 'baro-widgets/view';

import { editionsOf, itemsOf, unique } from '../shared/choice.js';
import { languageOptions } from '../shared/library-words.js';
import { element, Field, find } from '../shared/parts.js';
import { controlWords } from '../shared/words.js';
import { ColourField, TextField, Ticks } from './controls.js';
import { archiveOf, type Integrity } from './files.js';
import { placeIds } from './places.js';
import { placeWords } from './places-words.js';
import {
  type Choices,
  EXAMPLE,
  flags,
  levels,
  readBase,
  readColour,
  scripts,
  themes,
  type Token,
  tokens,
} from './state.js';
import { configuratorWords } from './words.js';

/** What a form says of a choice: its name in the address, and the new value. */
export type Changed = (part: Readonly<Record<string, string | null>>) => void;

export class Fields {
  private _choices: Choices | undefined;
  private readonly _changed: Changed;
  private readonly _selects;
  private readonly _flags: Ticks;
  private readonly _items: Ticks;
  private readonly _colours: ReadonlyMap<Token, TextField>;
  private readonly _coloursHelp = element('p', 'small');
  private readonly _coloursTitle = element('summary');
  private readonly _itemsTitle = element('summary');
  private readonly _base: TextField;
  private readonly _noIntegrity = element('p', 'small');
  private readonly _archive = element('a');
  private readonly _files = element('p', 'small', this._archive);

  constructor(changed: Changed) {
    this._changed = changed;
    const select = (name: string) => {
      const field = new Field(name, (value) => changed({ [name]: value }));
      field.element.classList.add(`field-${name}`);
      return field;
    };
    this._selects = {
      widget: select('widget'),
      view: select('view'),
      edition: select('edition'),
      highlight: select('highlight'),
      language: select('language'),
      theme: select('theme'),
      level: select('heading-level'),
      place: select('place'),
      script: select('script'),
    };
    this._flags = new Ticks('flags', (ticked) =>
      changed(Object.fromEntries(flags.map((flag) => [flag, ticked.includes(flag) ? '' : null]))),
    );
    this._flags.element.classList.add('field-flags');
    this._items = new Ticks('items', (ticked) => changed({ items: ticked.join(' ') }));
    this._colours = new Map(tokens.map((token) => [token, this._colourField(token)]));
    this._base = new TextField('base', (text) => this._readBase(text));
    this._base.element.classList.add('field-base');
    this._place();
  }

  /** @param fullView the chart with all its answers, whose order is that of the boxes to tick */
  show(choices: Choices, words: Words, fullView: View, integrity: Integrity | null): void {
    this._choices = choices;
    const { lang, widget, view, edition, highlight, language, theme, level } = choices;
    const text = controlWords[lang];
    const own = configuratorWords[lang];
    const key = `${widget}.${view}` as keyof Words['views'];
    const items = inOrder(itemsOf(widget, view), fullView).map((value) => ({
      value,
      label: words.items[key][value] ?? value,
    }));
    const shown = choices.items.split(' ').filter(Boolean);
    const { widget: widgetField, view: viewField, ...selects } = this._selects;
    find<HTMLFormElement>('#choices').ariaLabel = own.choices;
    find<HTMLFormElement>('#where').ariaLabel = own.where;
    widgetField.show(
      own.widget,
      widgetIds.map((value) => ({ value, label: words.widgets[value] })),
      widget,
    );
    viewField.show(
      text.view,
      viewNames[widget].map((value) => ({
        value,
        label: words.views[`${widget}.${value}` as keyof Words['views']].title,
      })),
      view,
    );
    selects.edition.show(
      text.edition,
      [
        { value: '', label: text.allEditions },
        { value: 'latest', label: own.latest },
        ...editionsOf(widget, view).map((value) => ({ value, label: value })),
      ],
      edition,
    );
    selects.highlight.show(
      text.highlight,
      [
        { value: '', label: text.noHighlight },
        ...items.filter(({ value }) => shown.length === 0 || shown.includes(value)),
      ],
      highlight,
    );
    selects.language.show(own.chartLanguage, languageOptions, language);
    selects.theme.show(
      text.theme,
      themes.map((value) => ({ value, label: text.themes[value] })),
      theme,
    );
    selects.level.show(
      own.level,
      levels.map((value) => ({
        value,
        label: value === 'none' ? own.noLevel : own.levelOf(value),
      })),
      level,
    );
    this._flags.show(
      own.parts,
      flags.map((value) => ({ value, label: own.flags[value] })),
      choices.flags,
    );
    this._itemsTitle.textContent = own.items;
    this._items.show(own.items, items, shown.length ? shown : items.map(({ value }) => value));
    this._showColours(choices);

    selects.place.show(
      own.place,
      placeIds.map((value) => ({ value, label: placeWords[lang].names[value] })),
      choices.place,
    );
    const example = choices.base === EXAMPLE;
    this._base.show(own.base, choices.base, example ? own.baseExample : own.baseHelp);
    this._base.element.classList.toggle('is-example', example);
    selects.script.show(
      own.script,
      scripts
        .filter((value) => value === 'stable' || integrity !== null)
        .map((value) => ({ value, label: own.scripts[value] })),
      integrity === null ? 'stable' : choices.script,
    );
    this._noIntegrity.textContent = own.noIntegrity;
    this._noIntegrity.hidden = integrity !== null;
    this._archive.textContent = own.archive;
    this._archive.href = integrity ? archiveOf(integrity) : '';
    this._files.hidden = integrity === null;
  }

  private _showColours({ lang, colours, theme }: Choices): void {
    const own = configuratorWords[lang];
    const defaults = coloursOf(theme === 'dark' ? darkTheme : lightTheme);
    this._coloursTitle.textContent = own.colours;
    this._coloursHelp.textContent = own.coloursHelp;
    for (const [token, field] of this._colours) {
      const label = own.tokens[token];
      const value = colours[token] ?? '';
      if (field instanceof ColourField) {
        field.showColour(label, value, defaults[token] ?? '#000000', own.pick(label));
      } else field.show(label, value);
    }
  }

  private _colourField(token: Token): TextField {
    const changed = (text: string): string => {
      const value = text.trim();
      const read = readColour(token, value);
      if (value !== '' && read === null) return this._badColour(token, value);
      this._changed({ [token]: read });
      return '';
    };
    const plain = token === 'font' || token === 'radius';
    return plain ? new TextField(token, changed) : new ColourField(token, changed);
  }

  private _badColour(token: Token, value: string): string {
    const own = configuratorWords[this._choices?.lang ?? 'fr'];
    if (token === 'font') return own.badFont(value);
    return token === 'radius' ? own.badRadius(value) : own.badColour(value);
  }

  private _readBase(text: string): string {
    const base = readBase(text);
    const { lang, base: current } = this._choices ?? { lang: 'fr', base: EXAMPLE };
    if (base === null) return configuratorWords[lang].badBase(text, current);
    this._changed({ base });
    return '';
  }

  private _place(): void {
    const { place, script, ...options } = this._selects;
    const colours = [...this._colours.values()].map((field) => field.element);
    find('#choices > .wrap').append(
      element(
        'div',
        'picks',
        ...Object.values(options).map((field) => field.element),
        this._flags.element,
      ),
      element(
        'div',
        'more',
        element('details', '', this._itemsTitle, this._items.element),
        element(
          'details',
          '',
          this._coloursTitle,
          this._coloursHelp,
          element('div', 'colours', ...colours),
        ),
      ),
    );
    find('#where').append(
      place.element,
      this._base.element,
      script.element,
      this._files,
      this._noIntegrity,
    );
    for (const form of ['#choices', '#where']) {
      // Enter in a text field would load the page anew.
      find(form).addEventListener('submit', (event) => event.preventDefault());
    }
  }
}

/** Items as the chart sorts them: what is left when one goes should not change places. */
function inOrder(items: readonly string[], fullView: View): readonly string[] {
  const rows = fullView.panels.flatMap((panel) => panel.rows.map(({ id }) => id));
  return unique([...rows.filter((id) => items.includes(id)), ...items]);
}

function coloursOf(theme: Theme): Partial<Record<Token, string>> {
  const { surface, text, muted, grid, border, accent, series, neutral } = theme;
  return {
    surface,
    text,
    muted,
    grid,
    border,
    accent,
    ...Object.fromEntries(series.map(([full], index) => [`series-${index + 1}`, full])),
    neutral: neutral[0],
  };
}
