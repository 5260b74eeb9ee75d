import type { PropertyValues } from 'lit';

import type { OwnFault, OwnFigures } from '../view/index.js';
import type { View } from '../view/view.js';
import { BaroElement, type Built } from './baro-element.js';
import { OwnReader } from './own-reader.js';
import type { Whole } from './supply.js';

/**
 * A survey of one's own, drawn by the barometer's rules: each share with its base and its source,
 * gaps with their reason, too few answers hidden.
 *
 * Its figures come from the property `figures`, else from the file that `src` names, else from a
 * `<script type="application/json">` inside the tag, as JSON or CSV.
 *
 * @summary Charts of one's own figures.
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

  /**
   * The figures: an object with `figures`, or a list of them. Give a new object for a change.
   * @type {OwnFigures | readonly OwnFigure[] | null}
   */
  declare figures: OwnFigures | OwnFigures['figures'] | null;

  /**
   * Address of a JSON or CSV file, http or https. Fetched without cookies.
   * @type {string | null}
   */
  declare src: string | null;

  /**
   * `bars`, `stacked-bars`, `stacked-columns`, `dots`, `points`; the figures decide by default.
   * @type {'bars' | 'stacked-bars' | 'stacked-columns' | 'dots' | 'points' | null}
   */
  declare shape: string | null;

  // No underscore: names that have one are shortened file by file, and this class lies apart.
  private readonly reader = new OwnReader(this, () => void this.came());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (!this.isConnected) this.reader.stop();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.figures == null) this.reader.seek(typeof this.src === 'string' ? this.src.trim() : '');
    super.willUpdate(changed);
  }

  protected override decides(changed: PropertyValues): boolean {
    return super.decides(changed) || changed.has('figures') || changed.has('shape');
  }

  protected override build({ words, figures }: Whole): Built | null {
    const given = this.figures == null ? this.reader.given : { value: this.figures, faults: [] };
    if (!given) return null;
    const { own, faults } = figures.readOwn(given.value ?? {});
    const told = [...given.faults, ...(given.value === undefined ? [] : faults)];
    const options = { ...this.chosen(), shape: this.shape };
    if (!own) throw new Error(told[0] ? sentenceOf(told[0]) : 'no figures');
    const view: View = figures.ownView(words, own, options);
    const { problems } = figures.readChosen(options, own.data.figures);
    return { view, problems: [...told.map(problemOf), ...problems] };
  }

  protected override forget(): void {
    this.reader.forget();
  }
}

/** "figures[2].value "x": expected a share from 0 to 100." */
const sentenceOf = ({ path, found, expected }: OwnFault): string =>
  `${path ? `${path} ` : ''}"${found}": expected ${expected}.`;

const problemOf = ({ path, found, expected }: OwnFault) => ({
  code: 'bad-value' as const,
  name: path || 'figures',
  value: found,
  expected: [expected],
});
