/** Which figures a `<baro-chart>` has: given as a property, named by an address, or in its text. */
import type { Fault } from '../../input/fault.js';
import type { LoadedDataset } from '../../input/loaded-dataset.js';
import { jsonIn } from '../shell/inner-json.js';

const loadFetch = () => import('./fetch-dataset.js');

/** Nothing was given: that is empty, not wrong. */
const NOTHING: LoadedDataset = { value: { figures: [] }, faults: [] };

export class DatasetReader {
  /** What was read last; undefined while it is on its way. */
  given: LoadedDataset | undefined;
  /** What is on its way; undefined at rest. */
  pending: Promise<void> | undefined;
  private readonly _element: Element;
  private readonly _came: () => void;
  private _from = '';
  private _stop: AbortController | undefined;

  constructor(element: Element, came: () => void) {
    this._element = element;
    this._came = came;
  }

  /** Reads what the tag names or holds, where it has changed. The last one asked for wins. */
  seek(src: string): void {
    const element = this._element;
    const text = src ? '' : (jsonIn(element) ?? '');
    const from = src ? `src ${src}` : `text ${text}`;
    if (from === this._from) return;
    this.stop();
    this._from = from;
    this.given = undefined;
    // A script that a site's editor has emptied is no fault of the figures.
    if (!src && !text.trim()) return this._take(NOTHING);
    const { signal } = (this._stop = new AbortController());
    this.pending = loadFetch()
      .then(({ fetchDataset, parseDatasetFile }) =>
        src
          ? fetchDataset(src, element.baseURI, signal)
          : parseDatasetFile(new TextEncoder().encode(text)),
      )
      .catch((error: unknown) => ({ value: undefined, faults: [faultOf(error)] }))
      .then((given) => {
        if (!signal.aborted) this._take(given);
      });
  }

  /** Asks for nothing more; what is on its way is asked for again by the next `seek`. */
  stop(): void {
    this._stop?.abort();
    this.pending = undefined;
    if (!this.given) this._from = '';
  }

  /** What failed may be asked for again. */
  forget(): void {
    this._from = '';
  }

  private _take(given: LoadedDataset): void {
    this.given = given;
    this.pending = undefined;
    this._came();
  }
}

const faultOf = (error: unknown): Fault => ({
  path: 'figures',
  found: String(error).slice(0, 80),
  expected: ['the code that reads them'],
});
