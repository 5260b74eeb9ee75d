/** Says a text to assistive technology, politely and at most twice a second. */

const PAUSE = 500;

/**
 * The live region stands in the shadow root, empty from the start. Some screen readers miss live
 * regions in shadow roots; the figures then stay reachable in the table, which is always there.
 */
export class Announcer {
  private readonly _region: () => Element | null;
  private _timer: ReturnType<typeof setTimeout> | undefined;
  private _next: string | null = null;

  constructor(region: () => Element | null) {
    this._region = region;
  }

  say(text: string): void {
    this._next = text;
    this._timer ??= setTimeout(this._speak, 0);
  }

  stop(): void {
    clearTimeout(this._timer);
    this._timer = undefined;
    this._next = null;
    this._region()?.replaceChildren();
  }

  // The last figure of a quick walk is the one that is said.
  private readonly _speak = (): void => {
    const region = this._region();
    this._timer = undefined;
    if (this._next === null) return;
    if (region) region.textContent = this._next;
    this._next = null;
    this._timer = setTimeout(this._speak, PAUSE);
  };
}
