/** What the three widgets share: words, states, methods. Views, table and chart come later. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';

import type { Words } from '../locales/index.js';
import { registry } from '../locales/registry.js';
import type { Fault, View } from '../view/index.js';
import type { WidgetId } from '../view/view.js';
import type { CheckedView } from '../view/view-function.js';
import { BaroOptions, textOf } from './baro-options.js';
import type { Problems } from './later/problem-reports.js';
import { ChartLoader } from './shell/chart-loader.js';
import { hasFallback, isWhole } from './shell/fallback.js';
import { LanguageWatcher } from './shell/language.js';
import { errorText, Reporter } from './shell/reporter.js';
import { Supplier } from './shell/resource-loader.js';
import type { PreparedName, Supply, Whole } from './shell/resources.js';
import { notice } from './shell/retry-notice.js';
import type { LocaleWords } from './shell/site-locale.js';
import { styles } from './shell/styles.js';
import type { Box } from './table/layout-box.js';
import type { BaroState, ChartHost, PictureOptions, Shown } from './types.js';
import { version } from './version.js';

const loadCsv = () => import('../formats/csv.js');
const loadReports = () => import('./later/problem-reports.js');
const loadPicture = () => import('./export/picture.js');

/**
 * A widget of the barometer: title, finding, chart, data table, notes and source.
 *
 * Every attribute is a property too, and can be changed at any time. A value that is not allowed
 * shows the default, is told once on the console and fires `baro-error`.
 *
 * @slot - Shown until the chart is drawn, and for ever where that fails: the author's own
 *   picture, figures and link.
 *
 * @attr {string} lang - A BCP 47 tag; the nearest `lang` around by default.
 * @attr {string} live-region - Id of a live region of the page (`role="status"`), in which the
 *   figures walked to are said instead of in the widget's own; for readers whose screen reader
 *   misses regions in shadow roots.
 *
 * @attr {string} group - Name of a group: what is chosen in one of its widgets is brought out in
 *   all of them. For widgets outside a `<baro-dashboard>`, which links those inside.
 *
 * @csspart title - The title.
 * @csspart summary - The finding in a sentence.
 * @csspart chart - The chart with its headings and legends.
 * @csspart legend - A list of the series.
 * @csspart table - A data table.
 * @csspart notes - Base, sample, reading and caveats.
 * @csspart source - The source and where the figures were read.
 * @csspart actions - The buttons.
 *
 * @cssproperty --baro-surface - Ground of the widget; the page's own where it can be read on.
 * @cssproperty --baro-text - Text.
 * @cssproperty --baro-muted - Small text.
 * @cssproperty --baro-grid - Lines of the grid.
 * @cssproperty --baro-border - Hairlines.
 * @cssproperty --baro-accent - Links, buttons and the focus.
 * @cssproperty --baro-series-1 - First series; `--baro-series-2` to `--baro-series-6` likewise.
 * @cssproperty --baro-series-2 - Second series.
 * @cssproperty --baro-series-3 - Third series.
 * @cssproperty --baro-series-4 - Fourth series.
 * @cssproperty --baro-series-5 - Fifth series.
 * @cssproperty --baro-series-6 - Sixth series.
 * @cssproperty --baro-neutral - "No opinion" and other rests.
 * @cssproperty --baro-font - Font families; the page's font where absent.
 * @cssproperty --baro-radius - Corners of bars and buttons, in px, 12 at most.
 *
 * @fires {CustomEvent<BaroReady>} baro-ready - Words and table are shown, at first and after a
 *   change of language.
 * @fires {CustomEvent<BaroDraw>} baro-draw - The chart is painted, at first and after each change of
 *   what it shows.
 * @fires {CustomEvent<BaroProblem>} baro-error - A value is not allowed, or a part of the widget
 *   failed.
 * @fires {CustomEvent<BaroSelect>} baro-select - The reader chose a figure by click, tap,
 *   Enter or Space.
 */
export abstract class BaroElement extends BaroOptions {
  /** Name of the widget in data and options. */
  static readonly widget: WidgetId | 'chart';
  /**
   * Version of the library.
   * @type {string}
   */
  static readonly version = version;

  static override styles = styles;

  private readonly _refresh = (): void => this.requestUpdate();
  private readonly _reporter = new Reporter(this);
  private readonly _supplier = new Supplier({
    element: this,
    preparedName: () => this._preparedName(),
    asked: this._refresh,
    came: () => void this.came(),
    failed: (error) => this._fail('load', error),
  });
  private readonly _language = new LanguageWatcher(() => this._supplier.speak());
  private readonly _loader = new ChartLoader(this._chartHost(), this._refresh);
  private _failed = false;
  private _chosen: unknown[] = [];
  private _view: View | undefined;
  private _box: Box | undefined;
  private _csv: Promise<void> | undefined;
  private _reports: Promise<void> | undefined;
  private _writeCsv: ((view: View) => string) | undefined;
  private _problems: Problems | undefined;
  private _alive = false;
  private _open = false;
  private _drawn = false;
  /** Faults of the options that the View was made of; a prepared one has none. */
  private _found: readonly Fault[] = [];
  /** What is wrong with a dataset. */
  private _detail = '';
  private _narrow = false;
  /** What has the focus, or had it when it was taken away. */
  private _held: Element | null | undefined;

  /**
   * Loads and calls `registerLocale`. A page with a script tag imports no module, and has only the
   * classes: `await customElements.get('baro-adoption').registerLocale(words)`.
   * @returns {Promise<Words | null>} The complete words; null where `lang` is not allowed, with a
   *   warning on the console.
   */
  static async registerLocale(words: LocaleWords): Promise<Words | null> {
    return (await import('./shell/site-locale.js')).registerLocale(words);
  }

  /**
   * Settles when words and table are shown, or can't be; never rejects. After a change it waits
   * for what the change shows.
   */
  get ready(): Promise<void> {
    // Who waits may call `toCSV()` next: its code is loaded for them, and for no other page.
    this._csv ??= this._loadCsv();
    return this._untilReady();
  }

  /** The View that is shown, as plain data; null before `ready`. */
  toJSON(): View | null {
    return this._view ?? null;
  }

  /** The figures as CSV (RFC 4180), a figure a line; empty before `ready`. */
  toCSV(): string {
    return this._view && this._writeCsv ? this._writeCsv(this._view) : '';
  }

  /** Name and long description of the picture; empty before `ready`. */
  describe(): { name: string; description: string } {
    const { name = '', description = '' } = this._view ?? {};
    return { name, description };
  }

  /**
   * The chart as a picture with its title, finding, notes and source, in the widget's colours on
   * an opaque ground. Waits for `ready`, not for the viewport.
   *
   * @param options `type`: 'image/png'; `width`: 240 to 2560 CSS pixels, 600 by default; `scale`:
   *   1 to 4 device pixels a CSS pixel, 1 by default.
   * @returns {Promise<Blob>} Rejects with a RangeError that says what is allowed where an option is
   *   not.
   */
  async toBlob(options?: PictureOptions): Promise<Blob> {
    return (await loadPicture()).toBlob(this, options);
  }

  /**
   * The same picture as SVG, its texts as text. Waits for `ready`.
   *
   * @param options `width`: 240 to 2560 CSS pixels, 600 by default.
   * @returns {Promise<string>} Rejects with a RangeError that says what is allowed where an option
   *   is not.
   */
  async toSVG(options?: Pick<PictureOptions, 'width'>): Promise<string> {
    return (await loadPicture()).toSVG(this, options);
  }

  /** Makes the View, or null while it waits; a widget with figures of its own makes another. */
  protected build({ words, figures }: Whole): CheckedView | null {
    return figures.widgets[this._widget as WidgetId].build(words, this.chosen());
  }

  /** Whether what has changed asks for another View. */
  protected decides(_: PropertyValues): boolean {
    const before = this._chosen;
    this._chosen = Object.values(this.chosen());
    return this._chosen.some((value, i) => value !== before[i]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this._alive) return this._moved();
    this._alive = true;
    this._language.start(this);
    this._loader.start();
    this._supplier.speak();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move takes an element out and puts it back at once: nothing is given up for that.
    queueMicrotask(() => {
      if (this.isConnected || !this._alive) return;
      this._alive = false;
      this._language.stop();
      this._supplier.rest();
      this._loader.stop();
      this._box?.stop();
      this._setDrawn(false);
    });
  }

  /**
   * With this callback `moveBefore` is no removal.
   * @ignore
   */
  connectedMoveCallback(): void {
    this._moved();
  }

  /**
   * In another document nothing is left of the styles.
   * @ignore
   */
  adoptedCallback(): void {
    import('./look/adopt-styles.js').then(
      ({ restyle }) => restyle(this),
      () => undefined,
    );
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name !== 'lang') return super.attributeChangedCallback(name, old, value);
    // A wrong tag may ask for the same words: it is told all the same.
    this.requestUpdate();
    if (this._alive) this._supplier.speak();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this._held = this.shadowRoot?.activeElement ?? this._held;
    const { content, supply } = this._supplier;
    const same = !this.decides(changed);
    if (!content || !supply) return;
    this._narrow = content.isNarrow(this, this._narrow);
    this._box ??= new content.Box(this._refresh);
    if (!same || !(this._view || this._failed)) this._make(supply, same);
    if (this._problems) this._problems.update(this._found);
    else if (this._found.length || this._isDoubtful()) this._reports ??= this._loadReports();
  }

  private _make(supply: Supply, same: boolean): void {
    if (!supply.figures) {
      // What was prepared serves the options it was asked for, and no others.
      if (same) this._view = supply.prepared;
      else this._supplier.speak(true);
      return;
    }
    try {
      this._failed = false;
      const built = this.build(supply);
      if (!built) return;
      const { view, faults } = built;
      this._found = faults;
      // What looks the same is the same: nothing is laid out or drawn again.
      if (JSON.stringify(view) !== JSON.stringify(this._view)) this._view = view;
    } catch (error) {
      this._fail('view', error);
    }
  }

  protected override render(): TemplateResult {
    const shown = this._shown();
    const { content, language } = this._supplier;
    if (shown) return content!.template(shown);
    const text = registry.get(language)!;
    const slot = html`<slot @slotchange=${this._refresh}></slot>`;
    const whole = isWhole(this);
    const wait = !this._failed;
    const told = !wait || this._supplier.attempts;
    return html`${whole ? slot : nothing}
      <div
        class="root ${whole && !told ? 'behind' : ''}"
        dir="auto"
        lang=${language}
        aria-busy=${wait}
      >
        ${whole ? nothing : html`<div class="wait">${slot}</div>`}
        ${
          told
            ? notice(
                wait ? text.loading : `${text.failed} ${this._detail}`,
                text.retry,
                this._again,
              )
            : html`<span class="late">${text.loading}</span>`
        }
      </div>`;
  }

  protected override updated(): void {
    this.dataset['state'] = this._state;
    const root = this._root();
    if (root && this._held?.isConnected === false && document.activeElement === document.body) {
      // The button that was pressed has gone: what it asked for is there.
      root.tabIndex = -1;
      root.focus({ preventScroll: true });
    }
    if (root && this._view && this._alive) {
      this._box?.update(root, this._view);
      this._loader.chart?.update();
    }
    if (this._state !== 'loading') this._supplier.settle();
  }

  /** Before another attempt: what was given may be asked for again. */
  protected forget(): void {}

  private get _widget(): WidgetId | 'chart' {
    return (this.constructor as typeof BaroElement).widget;
  }

  private get _state(): BaroState {
    if (this._failed) return 'error';
    return this._supplier.loading || !this._view ? 'loading' : this._view.state;
  }

  private async _untilReady(): Promise<void> {
    await this._supplier.settled;
    await Promise.all([this.updateComplete, this._csv, this._reports]);
    if (this._state === 'loading') return this._untilReady();
  }

  private _preparedName(): PreparedName | null {
    const { view, ...others } = this.chosen();
    const plain = Object.values(others).every((value) => value == null || value === '');
    const own = this.build !== BaroElement.prototype.build;
    return own || !plain || (view && !textOf(view))
      ? null
      : { widget: this._widget, view: textOf(view) };
  }

  /** Words, or other figures, have come: shows what is made of them, and tells the page. */
  protected async came(): Promise<void> {
    this._failed = false;
    this._view = undefined;
    this.requestUpdate();
    await this.updateComplete;
    const state = this._state;
    if (!this._view || (state !== 'ready' && state !== 'empty')) return;
    const { view, lang } = this._view;
    this._reporter.emit('baro-ready', { state, view, lang });
  }

  private async _loadCsv(): Promise<void> {
    try {
      this._writeCsv = (await loadCsv()).toCsv;
    } catch {
      // The next call of `ready` loads it again.
      this._csv = undefined;
    }
  }

  private async _loadReports(): Promise<void> {
    try {
      const { Problems } = await loadReports();
      this._problems = new Problems(this, this._reporter);
      this.requestUpdate();
      await this.updateComplete;
    } catch {
      // The next change loads it again.
      this._reports = undefined;
    }
  }

  private readonly _again = (): void => {
    if (!this._failed) return;
    this._failed = false;
    this.forget();
    this._supplier.again();
    // The chart's code needs some of the same files.
    this._loader.retry();
  };

  private _fail(code: 'load' | 'view', error: unknown): void {
    // What is shown stays: an earlier view is better than none.
    if (code === 'view' || !this._view) {
      this._failed = true;
      this._view = undefined;
      this._setDrawn(false);
    }
    const value = errorText(error);
    if (this._widget === 'chart') this._detail = value;
    this._reporter.tell({ code, name: code, value, expected: [] }, `Not shown: ${value}`);
    this.requestUpdate();
  }

  private _shown(): Shown | null {
    const { text, loading } = this._supplier;
    if (!this._view || !text) return null;
    return {
      view: this._view,
      text,
      theme: this._scheme(),
      heading: this._level(),
      title: !this.noTitle,
      table: !this.noTable,
      actions: !this.noActions,
      open: this._open && !this.noTable,
      drawn: this._drawn,
      failed: this._loader.failed,
      loading: this._loader.state === 'loading',
      fallback: hasFallback(this),
      narrow: this._loader.chart?.folds ?? this._narrow,
      stands: !this._drawn && isWhole(this),
      busy: loading,
      menu: this._loader.chart?.menu,
      toggle: this._toggle,
      retry: this._retry,
      refresh: this._refresh,
    };
  }

  private readonly _toggle = (): void => {
    this._open = !this._open;
    this.requestUpdate();
  };

  private readonly _retry = (): void => this._loader.retry();

  private _moved(): void {
    this._language.start(this);
    this._supplier.speak();
    this._loader.chart?.moved();
  }

  private _setDrawn(drawn: boolean): void {
    if (drawn !== this._drawn) this.requestUpdate();
    this._drawn = drawn;
    this.toggleAttribute('data-drawn', drawn);
  }

  private _root(): HTMLElement | null {
    return this._view ? this.renderRoot.querySelector<HTMLElement>('.root') : null;
  }

  private _chartHost(): ChartHost {
    return {
      element: this,
      root: () => this._root(),
      shown: () => this._shown(),
      layouts: () => this._box?.layouts ?? [],
      relayout: () => {
        this._box?.forget();
        this.requestUpdate();
      },
      drawn: (is) => this._setDrawn(is),
      report: this._reporter,
    };
  }
}
