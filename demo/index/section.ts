/** One widget of the page: what is chosen for it, the widget, its tag as code. */
import type { Words } from 'baro-widgets';
import { viewNames, type WidgetId } from 'baro-widgets/view';

import { checkChoice, type Choice, editionsOf, itemsOf } from '../shared/choice.js';
import { CodeBlock, element, Field, find } from '../shared/parts.js';
import { controlWords } from '../shared/words.js';
import type { State } from './state.js';
import { attributesOf, tagOf } from './tag.js';

/** The library's words of one view; its names are those of the views. */
const keyOf = (widget: WidgetId, view: string) => `${widget}.${view}` as keyof Words['views'];

export class Section {
  private readonly _widget: WidgetId;
  private readonly _element: Element;
  private readonly _fields: Readonly<Record<keyof Choice, Field>>;
  private readonly _code = new CodeBlock();
  private readonly _heading: Element;
  private _choice: Choice = { view: '', edition: '', highlight: '' };

  constructor(widget: WidgetId, onChange: (choice: Choice) => void) {
    const frame = find(`#${widget} .frame`);
    this._widget = widget;
    this._element = find(`baro-${widget}`);
    this._heading = find(`#${widget}-heading`);
    const field = (name: keyof Choice) =>
      new Field(`${widget}-${name}`, (value) =>
        onChange(checkChoice(widget, { ...this._choice, [name]: value })),
      );
    this._fields = {
      view: field('view'),
      edition: field('edition'),
      highlight: field('highlight'),
    };
    const fields = Object.values(this._fields).map((field) => field.element);
    frame.before(element('form', 'choices', ...fields));
    frame.after(this._code.element);
  }

  show(state: State, words: Words): void {
    const widget = this._widget;
    const text = controlWords[state.lang];
    const { view, edition, highlight } = (this._choice = state.charts[widget]);
    const items = words.items[keyOf(widget, view)];
    const { view: views, edition: editions, highlight: highlights } = this._fields;
    views.show(
      text.view,
      viewNames[widget].map((value) => ({ value, label: words.views[keyOf(widget, value)].title })),
      view,
    );
    editions.show(
      text.edition,
      [
        { value: '', label: text.allEditions },
        ...editionsOf(widget, view).map((value) => ({ value, label: value })),
      ],
      edition,
    );
    highlights.show(
      text.highlight,
      [
        { value: '', label: text.noHighlight },
        ...itemsOf(widget, view).map((value) => ({ value, label: items[value] ?? value })),
      ],
      highlight,
    );
    for (const [name, value] of Object.entries(attributesOf(widget, state))) {
      if (value) this._element.setAttribute(name, value);
      else this._element.removeAttribute(name);
    }
    this._code.show(text.tag(this._heading.textContent), tagOf(widget, state), text);
  }
}
