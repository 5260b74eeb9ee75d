/** One widget of the page: what is chosen for it, the widget, its tag as code. */
import type { Words } from 'baro-widgets';
import { viewNames, type WidgetId } from 'baro-widgets/view';

import { CodeBlock, element, Field, find } from './parts.js';
import { checked, type Choice, editionsOf, itemsOf, type State } from './state.js';
import { attributesOf, tagOf } from './tag.js';
import { controlWords } from './words.js';

/** The library's words of one view; its names are those of the views. */
const keyOf = (widget: WidgetId, view: string) => `${widget}.${view}` as keyof Words['views'];

export class Section {
  readonly #widget: WidgetId;
  readonly #element: Element;
  readonly #fields: Readonly<Record<keyof Choice, Field>>;
  readonly #code = new CodeBlock();
  readonly #heading: Element;
  #choice: Choice = { view: '', edition: '', highlight: '' };

  constructor(widget: WidgetId, changed: (choice: Choice) => void) {
    const frame = find(`#${widget} .frame`);
    this.#widget = widget;
    this.#element = find(`baro-${widget}`);
    this.#heading = find(`#${widget}-heading`);
    const field = (name: keyof Choice) =>
      new Field(`${widget}-${name}`, (value) =>
        changed(checked(widget, { ...this.#choice, [name]: value })),
      );
    this.#fields = {
      view: field('view'),
      edition: field('edition'),
      highlight: field('highlight'),
    };
    const fields = Object.values(this.#fields).map((made) => made.element);
    frame.before(element('form', 'choices', ...fields));
    frame.after(this.#code.element);
  }

  show(state: State, words: Words): void {
    const widget = this.#widget;
    const text = controlWords[state.lang];
    const { view, edition, highlight } = (this.#choice = state.charts[widget]);
    const items = words.items[keyOf(widget, view)];
    const { view: views, edition: editions, highlight: highlights } = this.#fields;
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
      if (value) this.#element.setAttribute(name, value);
      else this.#element.removeAttribute(name);
    }
    this.#code.show(text.tag(this.#heading.textContent), tagOf(widget, state), text);
  }
}
