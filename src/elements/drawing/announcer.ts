/** Says a text to assistive technology, politely and at most twice a second. */

const PAUSE = 500;

/** Where the text goes, and what says it. */
export interface Region {
  readonly element: Element;
  /** The words' language where the region stands in a page of another, else ''. */
  readonly lang: string;
}

export class Announcer {
  private readonly _region: () => Region | null;
  private _timer: ReturnType<typeof setTimeout> | undefined;
  private _next: string | null = null;
  private _said: Element | undefined;

  constructor(region: () => Region | null) {
    this._region = region;
  }

  say(text: string): void {
    this._next = text;
    this._timer ??= setTimeout(this._speak, 0);
  }

  /** What was said holds no more: nobody shall come upon it, and saying it again is news. */
  hush(): void {
    this._next = null;
    this._said?.replaceChildren();
    this._said = undefined;
  }

  stop(): void {
    clearTimeout(this._timer);
    this._timer = undefined;
    this.hush();
  }

  // The last figure of a quick walk is the one that is said.
  private readonly _speak = (): void => {
    this._timer = undefined;
    if (this._next === null) return;
    const region = this._region();
    if (region) write(region, this._next);
    this._said = region?.element;
    this._next = null;
    this._timer = setTimeout(this._speak, PAUSE);
  };
}

function write({ element, lang }: Region, text: string): void {
  if (!lang) {
    element.textContent = text;
    return;
  }
  const span = document.createElement('span');
  span.lang = lang;
  span.textContent = text;
  element.replaceChildren(span);
}
