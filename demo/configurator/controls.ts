/** Fields of the page for web sites that the others do not have: text, colours, ticks. */
import { element } from '../shared/parts.js';

let count = 0;

/** A line of text, checked when the focus leaves it; the fault is shown beside it. */
export class TextField {
  readonly element: HTMLElement;
  readonly input = element('input');
  private readonly _label = element('label', 'field-label');
  private readonly _help = element('p', 'small');
  private readonly _fault = element('p', 'fault');

  /** @param onChange is given the text, and says what is wrong with it, or '' */
  constructor(name: string, onChange: (text: string) => string) {
    const id = `field-${(count += 1)}`;
    this.input.id = id;
    this.input.name = name;
    this.input.type = 'text';
    this.input.autocomplete = 'off';
    this.input.spellcheck = false;
    this._label.htmlFor = id;
    this._help.id = `${id}-help`;
    this._fault.id = `${id}-fault`;
    // There before it speaks, or it would not be heard.
    this._fault.role = 'status';
    this.input.setAttribute('aria-describedby', `${this._fault.id} ${this._help.id}`);
    this.input.addEventListener('change', () => this.fault(onChange(this.input.value)));
    this.element = element('div', 'field', this._label, this.input, this._fault, this._help);
  }

  show(label: string, value: string, help = ''): void {
    this._label.textContent = label;
    this._help.textContent = help;
    this._help.hidden = help === '';
    // A value with a fault stays until the reader corrects it.
    if (this._fault.textContent === '') this.input.value = value;
  }

  fault(sentence: string): void {
    this._fault.textContent = sentence;
    this.input.ariaInvalid = sentence === '' ? null : 'true';
  }
}

/** A text field for a colour, with the browser's own picker beside it. */
export class ColourField extends TextField {
  private readonly _picker = element('input');

  constructor(name: string, onChange: (text: string) => string) {
    super(name, onChange);
    this._picker.type = 'color';
    this._picker.addEventListener('change', () => {
      this.input.value = this._picker.value;
      this.fault(onChange(this._picker.value));
    });
    const line = element('div', 'colour');
    this.input.replaceWith(line);
    line.append(this.input, this._picker);
  }

  /** @param defaultColour the colour where none is chosen, which the picker then shows */
  showColour(label: string, value: string, defaultColour: string, pick: string): void {
    this.show(label, value);
    this.input.placeholder = defaultColour;
    this._picker.value = value || defaultColour;
    this._picker.ariaLabel = pick;
  }
}

export interface Tick {
  readonly value: string;
  readonly label: string;
}

/** Boxes to tick, under one name. */
export class Ticks {
  readonly element: HTMLFieldSetElement;
  private readonly _legend = element('legend', 'field-label');
  private readonly _list = element('div', 'ticks');
  private readonly _name: string;
  private _key = '';

  /** @param onChange is given the values ticked, in the order of the boxes */
  constructor(name: string, onChange: (values: string[]) => void) {
    this._name = name;
    this.element = element('fieldset', 'field', this._legend, this._list);
    this._list.addEventListener('change', () =>
      onChange(this._boxes.filter((box) => box.checked).map((box) => box.value)),
    );
  }

  show(legend: string, ticks: readonly Tick[], ticked: readonly string[]): void {
    this._legend.textContent = legend;
    const key = JSON.stringify(ticks);
    // Replaced only when they differ: focus would be lost.
    if (key !== this._key) {
      this._key = key;
      this._list.replaceChildren(
        ...ticks.map(({ value, label }) => {
          const box = element('input');
          box.type = 'checkbox';
          box.name = this._name;
          box.value = value;
          return element('label', 'tick', box, element('span', '', label));
        }),
      );
    }
    for (const box of this._boxes) box.checked = ticked.includes(box.value);
  }

  private get _boxes(): HTMLInputElement[] {
    return [...this._list.querySelectorAll('input')];
  }
}
