/** Fields of the page for web sites that the others do not have: text, colours, ticks. */
import { element } from './parts.js';

let count = 0;

/** A line of text that is checked when it is left; what is wrong is said beside it. */
export class TextField {
  readonly element: HTMLElement;
  readonly input = element('input');
  readonly #label = element('label', 'field-label');
  readonly #help = element('p', 'small');
  readonly #fault = element('p', 'fault');

  /** @param changed is given the text, and says what is wrong with it, or '' */
  constructor(name: string, changed: (text: string) => string) {
    const id = `field-${(count += 1)}`;
    this.input.id = id;
    this.input.name = name;
    this.input.type = 'text';
    this.input.autocomplete = 'off';
    this.input.spellcheck = false;
    this.#label.htmlFor = id;
    this.#help.id = `${id}-help`;
    this.#fault.id = `${id}-fault`;
    // There before it speaks, or it would not be heard.
    this.#fault.role = 'status';
    this.input.setAttribute('aria-describedby', `${this.#fault.id} ${this.#help.id}`);
    this.input.addEventListener('change', () => this.fault(changed(this.input.value)));
    this.element = element('div', 'field', this.#label, this.input, this.#fault, this.#help);
  }

  show(label: string, value: string, help = ''): void {
    this.#label.textContent = label;
    this.#help.textContent = help;
    this.#help.hidden = help === '';
    // What the reader is being told of stays until it is mended.
    if (this.#fault.textContent === '') this.input.value = value;
  }

  fault(sentence: string): void {
    this.#fault.textContent = sentence;
    this.input.ariaInvalid = sentence === '' ? null : 'true';
  }
}

/** A text field for a colour, with the browser's own picker beside it. */
export class ColourField extends TextField {
  readonly #picker = element('input');

  constructor(name: string, changed: (text: string) => string) {
    super(name, changed);
    this.#picker.type = 'color';
    this.#picker.addEventListener('change', () => {
      this.input.value = this.#picker.value;
      this.fault(changed(this.#picker.value));
    });
    const line = element('div', 'colour');
    this.input.replaceWith(line);
    line.append(this.input, this.#picker);
  }

  /** @param usual the colour where none is chosen, which the picker then shows */
  showColour(label: string, value: string, usual: string, pick: string): void {
    this.show(label, value);
    this.input.placeholder = usual;
    this.#picker.value = value || usual;
    this.#picker.ariaLabel = pick;
  }
}

export interface Tick {
  readonly value: string;
  readonly label: string;
}

/** Boxes to tick, under one name. */
export class Ticks {
  readonly element: HTMLFieldSetElement;
  readonly #legend = element('legend', 'field-label');
  readonly #list = element('div', 'ticks');
  readonly #name: string;
  #shown = '';

  /** @param changed is given the values ticked, in the order of the boxes */
  constructor(name: string, changed: (values: string[]) => void) {
    this.#name = name;
    this.element = element('fieldset', 'field', this.#legend, this.#list);
    this.#list.addEventListener('change', () =>
      changed(this.#boxes.filter((box) => box.checked).map((box) => box.value)),
    );
  }

  show(legend: string, ticks: readonly Tick[], ticked: readonly string[]): void {
    this.#legend.textContent = legend;
    const shown = JSON.stringify(ticks);
    // Made anew only when they are others: focus would be lost.
    if (shown !== this.#shown) {
      this.#shown = shown;
      this.#list.replaceChildren(
        ...ticks.map(({ value, label }) => {
          const box = element('input');
          box.type = 'checkbox';
          box.name = this.#name;
          box.value = value;
          return element('label', 'tick', box, element('span', '', label));
        }),
      );
    }
    for (const box of this.#boxes) box.checked = ticked.includes(box.value);
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.#list.querySelectorAll('input')];
  }
}
