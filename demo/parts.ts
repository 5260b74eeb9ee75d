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
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

export class Field {
  readonly element: HTMLElement;
  readonly #label = element('span', 'field-label');
  readonly #select = element('select');
  #shown = '';

  constructor(name: string, changed: (value: string) => void) {
    this.#select.name = name;
    this.#select.addEventListener('change', () => changed(this.#select.value));
    this.element = element('label', 'field', this.#label, this.#select);
  }

  show(label: string, options: readonly Option[], value: string): void {
    this.#label.textContent = label;
    // An open list would close under the reader's hand if it were filled again for nothing.
    const shown = JSON.stringify(options);
    if (shown !== this.#shown) {
      this.#shown = shown;
      this.#select.replaceChildren(...options.map((o) => new Option(o.label, o.value)));
    }
    this.#select.value = value;
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
  readonly #copy: () => Promise<void>;
  readonly #instead: () => void;
  #words: CodeWords | undefined;

  /** @param instead what helps the reader where the browser does not let a page copy */
  constructor(copy: () => Promise<void>, instead: () => void) {
    this.#copy = copy;
    this.#instead = instead;
    this.button.type = 'button';
    this.button.addEventListener('click', () => void this.#act());
    this.status.setAttribute('role', 'status');
  }

  show(title: string, words: CodeWords): void {
    this.#words = words;
    this.button.textContent = words.copy;
    this.button.ariaLabel = `${words.copy} (${title})`;
    this.forget();
  }

  /** What was copied is no longer what is shown. */
  forget(): void {
    this.status.textContent = '';
  }

  async #act(): Promise<void> {
    // Emptied first: the same sentence twice would not be said twice.
    this.forget();
    try {
      await this.#copy();
      this.status.textContent = this.#words?.copied ?? '';
    } catch {
      // No clipboard without https, or a reader who refuses it.
      this.#instead();
      this.status.textContent = this.#words?.notCopied ?? '';
    }
  }
}

/** Code, or any text to take away. */
export class CodeBlock {
  readonly element: HTMLElement;
  readonly #title = element('figcaption');
  readonly #code = element('code');
  readonly #place = element('pre');
  readonly #copy = new CopyButton(
    () => navigator.clipboard.writeText(this.#code.textContent),
    () => getSelection()?.selectAllChildren(this.#code),
  );

  /** @param more buttons beside the one that copies */
  constructor(...more: HTMLElement[]) {
    const actions = element('div', 'actions', this.#copy.button, ...more);
    this.#place.append(this.#code);
    this.element = element('figure', 'code', this.#title, this.#copy.status, actions, this.#place);
  }

  /** Long text scrolls in its place, which the keyboard then reaches. */
  scroll(): this {
    this.#place.classList.add('scroll');
    this.#place.tabIndex = 0;
    this.#place.role = 'region';
    return this;
  }

  show(title: string, code: string, words: CodeWords): void {
    this.#title.textContent = title;
    this.#place.ariaLabel = this.#place.role === null ? null : title;
    this.#code.textContent = code;
    this.#copy.show(title, words);
  }
}
