/**
 * Makes the View of a dataset. A large one is parsed, worded and shown in separate tasks, so that the
 * page stays responsive.
 */
import type { DatasetOptions } from '../../input/dataset-options.js';
import { type Fault, messageOf } from '../../input/fault.js';
import type { LoadedDataset } from '../../input/loaded-dataset.js';
import type { ReadDataset } from '../../input/parse-dataset.js';
import type { CheckedView } from '../../view/view-function.js';
import type { FullResources } from '../shell/resources.js';

/** Datasets of up to this many figures are parsed and worded in one task. */
const MAX_AT_ONCE = 200;

interface ParsedDataset {
  readonly dataset: ReadDataset;
  readonly faults: readonly Fault[];
}

export class ViewMaker {
  /** Settles when the View is ready; undefined at rest. */
  pending: Promise<void> | undefined;
  private readonly _onReady: () => void;
  /** What the View is made of. */
  private _key: readonly unknown[] = [];
  private _result: (() => CheckedView) | undefined;

  /** @param onReady is called when the View of the last call of `make` is ready */
  constructor(onReady: () => void) {
    this._onReady = onReady;
  }

  /** The View, or null until it is ready. Throws where nothing of the dataset can be read. */
  make(
    loaded: LoadedDataset,
    resources: FullResources,
    options: DatasetOptions,
  ): CheckedView | null {
    if (isSmall(loaded.value)) {
      this._key = [];
      this.pending = undefined;
      return build(read(loaded, resources), resources, options);
    }
    const key: readonly unknown[] = [
      loaded.value,
      resources.words,
      ...(Object.values(options) as unknown[]),
    ];
    if (key.length !== this._key.length || key.some((one, i) => !Object.is(one, this._key[i]))) {
      this._key = key;
      this._result = undefined;
      this.pending = this._makeInTasks(key, loaded, resources, options);
    }
    return this._result?.() ?? null;
  }

  private async _makeInTasks(
    key: readonly unknown[],
    loaded: LoadedDataset,
    resources: FullResources,
    options: DatasetOptions,
  ): Promise<void> {
    let result: () => CheckedView;
    try {
      await nextTask();
      const dataset = key === this._key && read(loaded, resources);
      await nextTask();
      if (!dataset || key !== this._key) return;
      const built = build(dataset, resources, options);
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
    this._onReady();
  }
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** True of what is parsed in no time. What a getter of the page throws here, `parseLoaded` catches. */
function isSmall(value: unknown): boolean {
  try {
    const { figures = value } = value as { figures?: unknown };
    return !Array.isArray(figures) || figures.length <= MAX_AT_ONCE;
  } catch {
    return true;
  }
}

function read(loaded: LoadedDataset, { anyView }: FullResources): ParsedDataset {
  const { dataset, faults } = anyView.parseLoaded(loaded);
  if (dataset) return { dataset, faults };
  throw new Error(faults[0] ? messageOf(faults[0]) : 'no figures');
}

function build(
  { dataset, faults }: ParsedDataset,
  { words, anyView }: FullResources,
  options: DatasetOptions,
): CheckedView {
  const built = anyView.buildDatasetView(words, dataset, options);
  return { ...built, faults: [...faults, ...built.faults] };
}
