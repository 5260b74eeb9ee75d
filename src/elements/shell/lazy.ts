/** Code that is loaded for whoever asks first. After a failure the next request loads it again. */
export class Lazy<T> {
  /** Undefined until it has loaded. */
  value: T | undefined;
  /** Settles when loading ends, and never rejects; undefined before the first request. */
  pending: Promise<void> | undefined;
  private readonly _load: () => Promise<T>;
  private readonly _onLoaded: (() => void) | undefined;

  constructor(load: () => Promise<T>, onLoaded?: () => void) {
    this._load = load;
    this._onLoaded = onLoaded;
  }

  request(): void {
    this.pending ??= this._load().then(
      (value) => {
        this.value = value;
        this._onLoaded?.();
      },
      () => (this.pending = undefined),
    );
  }
}
