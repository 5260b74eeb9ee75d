import type { PropertyValues } from 'lit';

import type { Fault } from '../input/fault.js';
import type { Dataset, DatasetFigure, Shape } from '../view/index.js';
import type { CheckedView } from '../view/view-function.js';
import { BaroElement } from './baro-element.js';
import { DatasetReader } from './dataset/dataset-reader.js';
import { ViewMaker } from './dataset/view-maker.js';
import type { FullResources } from './shell/resources.js';

const noComparison = (given: unknown): Fault => ({
  path: 'comparison',
  found: `(${typeof given})`,
  expected: ['nothing: another survey is part of `figures` here'],
});

/**
 * A dataset of the page's, drawn by the barometer's rules: each share with its base and its source,
 * gaps with their reason, too few answers hidden.
 *
 * Its figures come from the property `figures`, else from the file that `src` names, else from a
 * `<script type="application/json">` inside the tag, as JSON or CSV, else from a `<table>` inside it,
 * with the years in its first row and the items in its first column.
 *
 * @summary Charts of custom data.
 * @tag baro-chart
 */
export class BaroChart extends BaroElement {
  static override readonly widget = 'chart';

  static override properties = {
    ...BaroElement.properties,
    figures: { attribute: false },
    src: {},
    shape: {},
  };

  /** The figures: an object with `figures`, or a list of them. Give a new object for a change. */
  declare figures: Dataset | readonly DatasetFigure[] | null;

  /** Address of a JSON or CSV file, http or https. Fetched without cookies. */
  declare src: string | null;

  /** How they are drawn; the figures decide by default. */
  declare shape: Shape | null;

  private readonly _reader = new DatasetReader(this, () => this.showNew());
  private readonly _maker = new ViewMaker(() => this._onMade());

  override get ready(): Promise<void> {
    return this._untilReadAndReady();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (!this.isConnected) this._reader.cancel();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.figures != null) this._reader.cancel();
    else this._reader.update(typeof this.src === 'string' ? this.src.trim() : '');
    super.willUpdate(changed);
  }

  protected override affectsView(changed: PropertyValues): boolean {
    return super.affectsView(changed) || changed.has('figures') || changed.has('shape');
  }

  protected override makeView(resources: FullResources): CheckedView | null {
    const given = this.figures == null ? this._reader.loaded : { value: this.figures, faults: [] };
    if (!given) return null;
    const built = this._maker.make(given, resources, { ...this.chosen(), shape: this.shape });
    const comparison: unknown = this.comparison;
    if (!built || comparison == null || comparison === '') return built;
    // The property is of the class: who sets it has to hear that nothing comes of it.
    return { ...built, faults: [...built.faults, noComparison(comparison)] };
  }

  /** A fault of the dataset is for its author, who is the reader until it is mended. */
  protected override failureDetail(fault: string): string {
    return fault;
  }

  protected override beforeRetry(): void {
    this._reader.retry();
  }

  /** A View made in several tasks takes its place; it is new where nothing has been shown yet. */
  private _onMade(): void {
    if (this.toJSON()) this.requestUpdate('figures', this);
    else this.showNew();
  }

  /** Settles when nothing is being read or made any more, and the result is shown. */
  private async _untilReadAndReady(): Promise<void> {
    const { _reader: reader, _maker: maker } = this;
    await this.updateComplete;
    while (reader.pending ?? maker.pending) {
      await (reader.pending ?? maker.pending);
      await this.updateComplete;
    }
    await super.ready;
    if (reader.pending ?? maker.pending) await this._untilReadAndReady();
  }
}
