/** Announces a text to assistive technology, politely and at most twice a second. */

const PAUSE = 500;

/** The live region that receives the text. */
export interface LiveRegion {
  readonly element: Element;
  /** The language of the words where the region is part of a page in another, else ''. */
  readonly lang: string;
}

export class Announcer {
  private readonly _region: () => LiveRegion | null;
  private _timer: ReturnType<typeof setTimeout> | undefined;
  private _next: string | null = null;
  private _filled: Element | undefined;

  constructor(region: () => LiveRegion | null) {
    this._region = region;
  }

  say(text: string): void {
    this._next = text;
    this._timer ??= setTimeout(this._write, 0);
  }

  /** Empties the region: the text is out of date, and the same text would be news again. */
  clear(): void {
    this._next = null;
    this._filled?.replaceChildren();
    this._filled = undefined;
  }

  stop(): void {
    clearTimeout(this._timer);
    this._timer = undefined;
    this.clear();
  }

  // Of several figures passed within the pause, only the last is announced.
  private readonly _write = (): void => {
    this._timer = undefined;
    if (this._next === null) return;
    const region = this._region();
    if (region) write(region, this._next);
    this._filled = region?.element;
    this._next = null;
    this._timer = setTimeout(this._write, PAUSE);
  };
}

function write({ element, lang }: LiveRegion, text: string): void {
  if (!lang) {
    element.textContent = text;
    return;
  }
  const span = document.createElement('span');
  span.lang = lang;
  span.textContent = text;
  element.replaceChildren(span);
}
