/** What a page may set on a widget: attributes, properties of the same names, and their faults. */
import { LitElement } from 'lit';

import type { Configure } from '../chart/types.js';
import { registry } from '../locales/registry.js';
import type { Comparison, Shared, ViewOptions } from '../view/index.js';
import { jsonIn } from './shell/inner-json.js';
import type { ThemeChoice } from './types.js';

/** Every attribute is a property too, and may be given anything at any time. */
export abstract class BaroOptions extends LitElement {
  static override properties = {
    view: {},
    theme: {},
    edition: {},
    items: {},
    highlight: {},
    comparison: { attribute: false },
    headingLevel: { attribute: 'heading-level' },
    noTable: { type: Boolean, attribute: 'no-table' },
    noActions: { type: Boolean, attribute: 'no-actions' },
    noTitle: { type: Boolean, attribute: 'no-title' },
    configure: { attribute: false },
    shared: { attribute: false },
  };

  // `lang` is the property that every element has: it is watched, not declared.
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Name of the view; the first of the widget by default. */
  declare view: string | null;

  /** `auto` (default) follows the page's color-scheme; `light`, `dark`. */
  declare theme: 'auto' | 'light' | 'dark' | null;

  /** Editions separated by spaces, or `latest`; all that the view has by default. */
  declare edition: string | number | readonly (string | number)[] | null;

  /** Ids of items separated by spaces, in the order wanted; all by default. */
  declare items: string | readonly string[] | null;

  /** Id of an item, or an edition, to bring out; the others turn grey. None by default. */
  declare highlight: string | number | null;

  /**
   * What another survey found, to stand beside the barometer's figures as another sample: `name`,
   * `sample`, `edition`, `base`, `source`, `url`, `values` by item. Without it, a
   * `<script type="application/json">` inside the tag gives the same. No part of `<baro-chart>`.
   */
  declare comparison: Comparison | null;

  /** `2` to `6` makes the title a heading of that level; `none` (default) a title that is none. */
  declare headingLevel: string | number | null;

  /** Takes away the table that is seen and its button; it stays for assistive technology. */
  declare noTable: boolean;

  /** Takes away the buttons. */
  declare noActions: boolean;

  /** Takes away the title that is seen; the widget keeps its name. */
  declare noTitle: boolean;

  /**
   * Called with each chart's Chart.js configuration before it is drawn, and with its panel, layout
   * and theme. It may restyle and add plugins or datasets, and return the configuration or nothing;
   * the figures and their places stay. Where it fails the chart is drawn without it, and
   * `baro-error` says so once. Unstable: the configuration may change in any version.
   * @experimental
   * @type {Configure | null | undefined}
   */
  declare configure: Configure | null | undefined;

  constructor() {
    super();
    this.noTable = false;
    this.noActions = false;
    this.noTitle = false;
  }

  /**
   * Internal: the edition and the highlight that a dashboard or a group gives its widgets. A widget's
   * own options come first.
   * @private
   */
  declare shared: Shared | undefined;

  /** The options that decide which figures are shown. */
  protected chosen(): ViewOptions {
    const { view, edition, items, highlight, comparison = jsonIn(this), shared } = this;
    return { view, edition, items, highlight, comparison, shared };
  }

  protected _scheme(): ThemeChoice {
    const theme = textOf(this.theme);
    return theme === 'light' || theme === 'dark' ? theme : 'auto';
  }

  /** Whether a value that no view reads may be wrong; what exactly is for the reports to say. */
  protected _isDoubtful(): boolean {
    const { theme, headingLevel, lang } = this;
    return (
      (isGiven(theme) && textOf(theme) !== this._scheme()) ||
      (isGiven(headingLevel) && textOf(headingLevel) !== `${this._level() ?? 'none'}`) ||
      (isGiven(lang) && !registry.has(lang))
    );
  }

  /** Null for a title that is no heading. */
  protected _level(): 2 | 3 | 4 | 5 | 6 | null {
    const level = textOf(this.headingLevel);
    return /^[2-6]$/.test(level) ? (Number(level) as 2 | 3 | 4 | 5 | 6) : null;
  }
}

const isGiven = (value: unknown): boolean => value != null && value !== '';

/** A property may be given anything. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
