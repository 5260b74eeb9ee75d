import type { PropertyValues } from 'lit';

import type { Fault } from '../input/fault.js';
import type { Dataset, DatasetFigure, Shape } from '../view/index.js';
import type { CheckedView } from '../view/view-function.js';
import { BaroElement } from './baro-element.js';
import { DatasetReader } from './dataset/dataset-reader.js';
import { ViewMaker } from './dataset/view-maker.js';
import type { Whole } from './shell/resources.js';

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
 * `<script type="application/json">` inside the tag, as JSON or CSV.
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

  // No underscore: names that have one are shortened file by file, and this class lies apart.
  private readonly reader = new DatasetReader(this, () => void this.came());
  private readonly maker = new ViewMaker(() => this.made());

  override get ready(): Promise<void> {
    return this.whole();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (!this.isConnected) this.reader.cancel();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.figures != null) this.reader.cancel();
    else this.reader.update(typeof this.src === 'string' ? this.src.trim() : '');
    super.willUpdate(changed);
  }

  protected override decides(changed: PropertyValues): boolean {
    return super.decides(changed) || changed.has('figures') || changed.has('shape');
  }

  protected override build(whole: Whole): CheckedView | null {
    const given = this.figures == null ? this.reader.loaded : { value: this.figures, faults: [] };
    if (!given) return null;
    const built = this.maker.make(given, whole, { ...this.chosen(), shape: this.shape });
    const comparison: unknown = this.comparison;
    if (!built || comparison == null || comparison === '') return built;
    // The property is of the class: who sets it has to hear that nothing comes of it.
    return { ...built, faults: [...built.faults, noComparison(comparison)] };
  }

  protected override forget(): void {
    this.reader.retry();
  }

  /** What was made in steps takes its place; the page is told where nothing has been shown yet. */
  private made(): void {
    if (this.toJSON()) this.requestUpdate('figures', this);
    else void this.came();
  }

  /** Settles when nothing is being read or made any more, and what was is shown. */
  private async whole(): Promise<void> {
    const { reader, maker } = this;
    await this.updateComplete;
    while (reader.pending ?? maker.pending) {
      await (reader.pending ?? maker.pending);
      await this.updateComplete;
    }
    await super.ready;
    if (reader.pending ?? maker.pending) await this.whole();
  }
}
