/** The page's small parts: a labelled select, a block of code with its copy button. */

export interface Option {
  readonly value: string;
  readonly label: string;
}

export function find<T extends Element>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const created = document.createElement(name);
  if (className) created.className = className;
  created.append(...children);
  return created;
}

export class Field {
  readonly element: HTMLElement;
  private readonly _label = element('span', 'field-label');
  private readonly _select = element('select');
  private _options = '';

  constructor(name: string, onChange: (value: string) => void) {
    this._select.name = name;
    this._select.addEventListener('change', () => onChange(this._select.value));
    this.element = element('label', 'field', this._label, this._select);
  }

  show(label: string, options: readonly Option[], value: string): void {
    this._label.textContent = label;
    // An open list would close under the reader's hand if it were filled again for nothing.
    const key = JSON.stringify(options);
    if (key !== this._options) {
      this._options = key;
      this._select.replaceChildren(...options.map((o) => new Option(o.label, o.value)));
    }
    this._select.value = value;
  }
}

export interface CodeWords {
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

/** A button that says, on screen and aloud, what came of it. */
export class CopyButton {
  readonly button = element('button', 'button');
  readonly status = element('span', 'status');
  private readonly _copy: () => Promise<void>;
  private readonly _onRefused: () => void;
  private _words: CodeWords | undefined;

  /** @param onRefused what helps the reader where the browser does not let a page copy */
  constructor(copy: () => Promise<void>, onRefused: () => void) {
    this._copy = copy;
    this._onRefused = onRefused;
    this.button.type = 'button';
    this.button.addEventListener('click', () => void this._run());
    this.status.setAttribute('role', 'status');
  }

  show(title: string, words: CodeWords): void {
    this._words = words;
    this.button.textContent = words.copy;
    this.button.ariaLabel = `${words.copy} (${title})`;
    this.forget();
  }

  /** What was copied is no longer what is shown. */
  forget(): void {
    this.status.textContent = '';
  }

  private async _run(): Promise<void> {
    // Emptied first: the same sentence twice would not be said twice.
    this.forget();
    try {
      await this._copy();
      this.status.textContent = this._words?.copied ?? '';
    } catch {
      // No clipboard without https, or a reader who refuses it.
      this._onRefused();
      this.status.textContent = this._words?.notCopied ?? '';
    }
  }
}

/** Code, or any text to copy. */
export class CodeBlock {
  readonly element: HTMLElement;
  private readonly _title = element('figcaption');
  private readonly _code = element('code');
  private readonly _place = element('pre');
  private readonly _copy = new CopyButton(
    () => navigator.clipboard.writeText(this._code.textContent),
    () => getSelection()?.selectAllChildren(this._code),
  );

  /** @param more buttons beside the one that copies */
  constructor(...more: HTMLElement[]) {
    const actions = element('div', 'actions', this._copy.button, ...more);
    this._place.append(this._code);
    this.element = element('figure', 'code', this._title, this._copy.status, actions, this._place);
  }

  /** Long text scrolls in its place, which the keyboard then reaches. */
  scroll(): this {
    this._place.classList.add('scroll');
    this._place.tabIndex = 0;
    this._place.role = 'region';
    return this;
  }

  show(title: string, code: string, words: CodeWords): void {
    this._title.textContent = title;
    this._place.ariaLabel = this._place.role === null ? null : title;
    this._code.textContent = code;
    this._copy.show(title, words);
  }
}
