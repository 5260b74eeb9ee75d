/**
 * Makes the View of a dataset. A large one is read, worded and shown in a task each, so that the
 * page answers in between.
 */
import type { DatasetOptions } from '../../input/dataset-options.js';
import { type Fault, messageOf } from '../../input/fault.js';
import type { LoadedDataset } from '../../input/loaded-dataset.js';
import type { ReadDataset } from '../../input/parse-dataset.js';
import type { CheckedView } from '../../view/view-function.js';
import type { Whole } from '../shell/resources.js';

/** Figures up to which a dataset is read and worded at once. */
const MAX_AT_ONCE = 200;

interface Read {
  readonly dataset: ReadDataset;
  readonly faults: readonly Fault[];
}

export class ViewMaker {
  /** Settles when the View is made; undefined at rest. */
  pending: Promise<void> | undefined;
  private readonly _onMade: () => void;
  /** What the View is made of. */
  private _key: readonly unknown[] = [];
  private _result: (() => CheckedView) | undefined;

  /** @param onMade is called when the View of the last call of `make` is there */
  constructor(onMade: () => void) {
    this._onMade = onMade;
  }

  /** The View, or null while it is being made. Throws where nothing of it can be read. */
  make(loaded: LoadedDataset, whole: Whole, options: DatasetOptions): CheckedView | null {
    if (isShort(loaded.value)) {
      this._key = [];
      this.pending = undefined;
      return build(read(loaded, whole), whole, options);
    }
    const key: readonly unknown[] = [
      loaded.value,
      whole.words,
      ...(Object.values(options) as unknown[]),
    ];
    if (key.length !== this._key.length || key.some((one, i) => one !== this._key[i])) {
      this._key = key;
      this._result = undefined;
      this.pending = this._makeInTasks(key, loaded, whole, options);
    }
    return this._result?.() ?? null;
  }

  private async _makeInTasks(
    key: readonly unknown[],
    loaded: LoadedDataset,
    whole: Whole,
    options: DatasetOptions,
  ): Promise<void> {
    let result: () => CheckedView;
    try {
      await nextTask();
      const dataset = key === this._key && read(loaded, whole);
      await nextTask();
      if (!dataset || key !== this._key) return;
      const built = build(dataset, whole, options);
      result = () => built;
      await nextTask();
    } catch (error) {
      result = () => {
        throw error;
      };
    }
    if (key !== this._key) return;
    this._result = result;
    this.pending = undefined;
    this._onMade();
  }
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** True of what is read in no time; a getter or a proxy of the page's is read where it is caught. */
function isShort(value: unknown): boolean {
  try {
    const { figures = value } = value as { figures?: unknown };
    return !Array.isArray(figures) || figures.length <= MAX_AT_ONCE;
  } catch {
    return true;
  }
}

function read(loaded: LoadedDataset, { figures }: Whole): Read {
  const { dataset, faults } = figures.parseLoaded(loaded);
  if (dataset) return { dataset, faults };
  throw new Error(faults[0] ? messageOf(faults[0]) : 'no figures');
}

function build(
  { dataset, faults }: Read,
  { words, figures }: Whole,
  options: DatasetOptions,
): CheckedView {
  const built = figures.buildDatasetView(words, dataset, options);
  return { ...built, faults: [...faults, ...built.faults] };
}
