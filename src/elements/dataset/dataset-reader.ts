/** Finds the dataset of a `<baro-chart>`: in the file that `src` names, in the tag's text, or in a table in it. */
import type { Fault } from '../../input/fault.js';
import type { LoadedDataset } from '../../input/loaded-dataset.js';
import { jsonIn } from '../shell/inner-json.js';
import { framedBy, tableIn } from './inner-table.js';
import { pageTable } from './page-table.js';

const loadFetch = () => import('./fetch-dataset.js');

/** No source: that is empty, not wrong. */
const NO_DATASET: LoadedDataset = { value: { figures: [] }, faults: [] };

export class DatasetReader {
  /** The last dataset that was read; undefined while one is loading. */
  loaded: LoadedDataset | undefined;
  /** Settles when loading ends; undefined at rest. */
  pending: Promise<void> | undefined;
  private readonly _element: Element;
  private readonly _onLoaded: () => void;
  /** The source of `loaded`, or of what is loading. */
  private _source = '';
  private _abort: AbortController | undefined;

  constructor(element: Element, onLoaded: () => void) {
    this._element = element;
    this._onLoaded = onLoaded;
  }

  /** Reads the source again where it has changed; the last request wins. */
  update(src: string): void {
    const element = this._element;
    const text = src ? '' : (jsonIn(element) ?? '');
    // Where an editor has taken the script away, or emptied it, a table may be left.
    const table = src || text.trim() ? null : tableIn(element);
    const source = src
      ? `src ${src}`
      : table
        ? `table ${framedBy(table).textContent}`
        : `text ${text}`;
    if (source === this._source) return;
    this.cancel();
    this._source = source;
    this.loaded = undefined;
    // A script that a site's editor has emptied is no fault of the figures.
    if (!src && !table && !text.trim()) return this._finish(NO_DATASET);
    const { signal } = (this._abort = new AbortController());
    this.pending = loadFetch()
      .then(({ fetchDataset, parseDatasetFile, parsePageTable }) =>
        src
          ? fetchDataset(src, element.baseURI, signal)
          : table
            ? parsePageTable(pageTable(table))
            : parseDatasetFile(new TextEncoder().encode(text)),
      )
      .catch((error: unknown) => ({ value: undefined, faults: [faultOf(error)] }))
      .then((loaded) => {
        if (!signal.aborted) this._finish(loaded);
      });
  }

  /** Stops loading; the next `update` starts again. */
  cancel(): void {
    this._abort?.abort();
    this.pending = undefined;
    if (!this.loaded) this._source = '';
  }

  /** Lets the next `update` read the same source again. */
  retry(): void {
    this._source = '';
  }

  private _finish(loaded: LoadedDataset): void {
    this.loaded = loaded;
    this.pending = undefined;
    this._onLoaded();
  }
}

const faultOf = (error: unknown): Fault => ({
  path: 'figures',
  found: String(error).slice(0, 80),
  expected: ['the code that reads them'],
});
