/** What all widgets share: life cycle, states, methods. Views, table and chart load on demand. */
import { nothing, type PropertyValues, render, type TemplateResult } from 'lit';

import type { Words } from '../locales/index.js';
import { registry } from '../locales/registry.js';
import type { LocaleWords } from '../locales/site-locale.js';
import type { Fault, View } from '../view/index.js';
import type { WidgetId } from '../view/view.js';
import type { CheckedView } from '../view/view-function.js';
import { BaroOptions, textOf } from './baro-options.js';
import { ChartLoader } from './shell/chart-loader.js';
import { hasFallback, isFigure } from './shell/fallback.js';
import { fingerprintOf } from './shell/fingerprint.js';
import { isolateControls } from './shell/isolate-controls.js';
import { LanguageWatcher } from './shell/language.js';
import { Lazy } from './shell/lazy.js';
import { printStyles } from './shell/print-styles.js';
import { errorText, Reporter } from './shell/reporter.js';
import { ResourceLoader } from './shell/resource-loader.js';
import type { FullResources, PreparedName, Resources } from './shell/resources.js';
import { styles } from './shell/styles.js';
import { waitingTemplate } from './shell/waiting.js';
import {
  type BaroState,
  type ElementState,
  frontOf,
  initialState,
  reduce,
  type StateEvent,
  stateName,
} from './state.js';
import type { Box } from './table/layout-box.js';
import type { ChartHost, PictureOptions, RenderState } from './types.js';
import { version } from './version.js';

/** What a widget tells the page of its state; no attributes of its author's. */
const stateAttributes = ['data-state', 'data-drawn'];

const loadPicture = () => import('./export/picture.js');

/**
 * A widget of the barometer: title, finding, chart, data table, notes and source.
 *
 * Every attribute is a property too, and can be changed at any time. A value that is not allowed
 * shows the default, logs one warning and fires `baro-error`.
 *
 * @slot - The author's own picture, figures and link: shown until the chart is drawn, and kept where
 *   it can't be.
 *
 * @attr {string} lang - A BCP 47 tag; the nearest `lang` around by default.
 * @attr {string} live-region - Id of a live region of the page (`role="status"`), which announces
 *   figures instead of the widget's own; for readers whose screen reader misses regions in shadow
 *   roots.
 *
 * @attr {string} group - Name of a group: what the reader chooses in one of its widgets is
 *   highlighted in all of them. For widgets outside a `<baro-dashboard>`, which links those inside.
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
 * @cssproperty --baro-surface - Background of the widget; the page's own where text is readable on it.
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
 * @cssproperty --baro-neutral - "No opinion" and other remainders.
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
  /**
   * Internal: what widgets wait for before they show anything: the code of a dashboard around them, which
   * gives them its settings. The loader sets it; it never rejects.
   * @ignore
   */
  static pageSettings: Promise<unknown> | undefined;

  static override styles = [styles, printStyles];

  /** @ignore */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...stateAttributes];
  }

  private readonly _refresh = (): void => this.requestUpdate();
  private readonly _reporter = new Reporter(this);
  private readonly _csv = new Lazy(() => import('../formats/csv.js'));
  private readonly _reports = new Lazy(
    async () => new (await import('./later/problem-reports.js')).Problems(this, this._reporter),
    this._refresh,
  );
  private readonly _resources = new ResourceLoader({
    element: this,
    preparedName: () => this._preparedName(),
    pageSettings: () => BaroElement.pageSettings,
    onRequest: this._refresh,
    onLoaded: () => this.showNew(),
    onError: (error) => {
      this._fail('load', error);
      this.requestUpdate();
    },
  });
  private readonly _language = new LanguageWatcher(this, () => this._resources.request());
  private readonly _chart = new ChartLoader(this._chartHost());
  private _state: ElementState = initialState;
  /** The options that the View was made of, and their faults; a prepared View has none. */
  private _options: unknown[] = [];
  private _faults: readonly Fault[] = [];
  private _box: Box | undefined;
  private _isNarrow = false;
  /** Resolve the promises of `ready`. */
  private readonly _waiting: (() => void)[] = [];
  /** The page has to hear that there is something new to read. */
  private _isNew = false;
  /** What the last update left to be read, and whether someone else has changed it. */
  private _fingerprint = '';
  private _isTampered = false;
  /** What has the focus, or had it when it was removed. */
  private _focused: Element | null | undefined;

  constructor() {
    super();
    this.addController(this._language);
    this.addController(this._resources);
    this.addController(this._chart);
  }

  /**
   * Loads and calls `registerLocale`. A page with a script tag imports no module, and has only the
   * classes: `await customElements.get('baro-adoption').registerLocale(words)`.
   * @returns {Promise<Words | null>} The complete words; null where `lang` is not allowed, with a
   *   warning on the console.
   */
  static async registerLocale(words: LocaleWords): Promise<Words | null> {
    return (await import('../locales/site-locale.js')).registerLocale(words);
  }

  /**
   * Settles when words and table are shown, or can't be; never rejects. After a change it waits
   * for what the change shows.
   */
  get ready(): Promise<void> {
    // Who waits may call `toCSV()` next: its code is loaded for them, and for no other page.
    this._csv.request();
    return this._untilReady();
  }

  /** The View that is shown, as plain data; null before `ready`. */
  toJSON(): View | null {
    const { words } = this._state;
    return words.kind === 'ready' ? words.view : null;
  }

  /** The figures as CSV (RFC 4180), a figure a line; empty before `ready`. */
  toCSV(): string {
    const view = this.toJSON();
    return (view && this._csv.value?.toCsv(view)) ?? '';
  }

  /** Name and long description of the picture; empty before `ready`. */
  describe(): { name: string; description: string } {
    const { name = '', description = '' } = this.toJSON() ?? {};
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

  /** Makes the View, or null while it waits. */
  protected makeView({ words, anyView }: FullResources): CheckedView | null {
    return anyView.widgets[this._widget as WidgetId].build(words, this.chosen());
  }

  /** Whether what has changed needs another View. */
  protected affectsView(_: PropertyValues): boolean {
    const before = this._options;
    this._options = Object.values(this.chosen());
    return this._options.some((value, i) => !Object.is(value, before[i]));
  }

  /** Before another attempt: what the reader of a dataset has kept may be requested again. */
  protected beforeRetry(): void {}

  /** What the reader learns of a failure, beside that there is one. */
  protected failureDetail(_: string): string {
    return '';
  }

  /** Words, or a dataset, have loaded: shows what is made of them, and tells the page. */
  protected showNew(): void {
    this._dispatch({ type: 'load' });
    this._isNew = true;
    this.requestUpdate();
  }

  /**
   * With this callback `moveBefore` is no removal.
   * @ignore
   */
  connectedMoveCallback(): void {
    this._language.hostConnected();
    this._resources.hostConnected();
    this._chart.hostConnected();
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
    if (name.startsWith('data-')) {
      if (this.hasUpdated) this._restoreState();
      return;
    }
    if (name !== 'lang') return super.attributeChangedCallback(name, old, value);
    // A wrong tag may lead to the same words, and is reported all the same.
    this.requestUpdate();
    this._resources.request();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this._focused = this.shadowRoot?.activeElement ?? this._focused;
    this._isTampered ||= this.hasUpdated && fingerprintOf(this.renderRoot) !== this._fingerprint;
    const { table, resources } = this._resources;
    const needsView = this.affectsView(changed);
    if (!table || !resources) return;
    this._isNarrow = table.isNarrow(this, this._isNarrow);
    this._box ??= new table.Box(this);
    if (needsView || this._state.words.kind === 'waiting') this._makeView(resources, needsView);
    const problems = this._reports.value;
    if (problems) problems.update(this._faults);
    else if (this._faults.length || this._isDoubtful()) this._reports.request();
  }

  private _makeView(resources: Resources, hasOtherOptions: boolean): void {
    if (!resources.anyView) {
      // A prepared View serves the options that it was requested for, and no others.
      if (hasOtherOptions) this._resources.request(true);
      else this._show(resources.prepared);
      return;
    }
    try {
      const made = this.makeView(resources);
      this._faults = made?.faults ?? this._faults;
      if (made) this._show(made.view);
      else if (this._state.words.kind === 'failed') this._dispatch({ type: 'load' });
    } catch (error) {
      this._fail('view', error);
    }
  }

  private _show(made: View): void {
    const shown = this.toJSON();
    // A View that says the same is the same: nothing is laid out or drawn again.
    const view = shown && JSON.stringify(made) === JSON.stringify(shown) ? shown : made;
    // Where someone else has written into what is shown, another View is shown in a place of its own.
    if (view !== shown && this._isTampered) this._wipe();
    this._dispatch({ type: 'view', view });
  }

  protected override render(): TemplateResult {
    const { words } = this._state;
    const { language, table } = this._resources;
    if (words.kind === 'ready') return table!.template(this._renderState()!);
    return waitingTemplate({
      words,
      lang: language,
      text: registry.get(language)!,
      isFigure: isFigure(this),
      refresh: this._refresh,
      retry: this._retry,
    });
  }

  protected override firstUpdated(): void {
    isolateControls(this.renderRoot);
  }

  protected override updated(): void {
    const name = this._stateName;
    const view = this.toJSON();
    const root = this._root();
    this.dataset['state'] = name;
    this._fingerprint = fingerprintOf(this.renderRoot);
    if (root && this._focused?.isConnected === false && document.activeElement === document.body) {
      // The button that was pressed has gone: what it asked for is there.
      root.tabIndex = -1;
      root.focus({ preventScroll: true });
    }
    if (view && this._isNew && (name === 'ready' || name === 'empty')) {
      this._isNew = false;
      const detail = { state: name, view: view.view, lang: view.lang };
      // After the update, since a listener may change the element, and before the chart is drawn.
      queueMicrotask(() => this._reporter.emit('baro-ready', detail));
    }
    if (root && view && this.isConnected) {
      this._box?.update(root, view, this._state.chart === 'drawn');
      this._chart.chart?.update();
    }
    if (name !== 'loading') for (const resolve of this._waiting.splice(0)) resolve();
  }

  /** Lit loses its places where others take nodes away: then it begins again. */
  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch {
      this._wipe();
      super.update(changed);
    }
  }

  private _wipe(): void {
    this._isTampered = false;
    render(nothing, this.renderRoot, this.renderOptions);
  }

  private get _stateName(): BaroState {
    return stateName(this._state, this._resources.isLoading);
  }

  private get _widget(): WidgetId | 'chart' {
    return (this.constructor as typeof BaroElement).widget;
  }

  private async _untilReady(): Promise<void> {
    await this.updateComplete;
    if (this._stateName === 'loading') {
      await new Promise<void>((resolve) => this._waiting.push(resolve));
    }
    await Promise.all([this._csv.pending, this._reports.pending]);
    await this.updateComplete;
    // Meanwhile a change may have started.
    if (this._stateName === 'loading') return this._untilReady();
  }

  private _preparedName(): PreparedName | null {
    const { view, ...others } = this.chosen();
    const isPlain = Object.values(others).every((value) => value == null || value === '');
    return isPlain && (!view || textOf(view)) ? { widget: this._widget, view: textOf(view) } : null;
  }

  private _fail(code: 'load' | 'view', error: unknown): void {
    const value = errorText(error);
    this._dispatch({ type: 'fail', part: code, detail: this.failureDetail(value) });
    this._reporter.report({ code, name: code, value, expected: [] }, `Not shown: ${value}`);
  }

  private _dispatch(event: StateEvent): void {
    const before = this._state;
    this._state = reduce(before, event);
    if (this._state === before) return;
    // `data-state` waits for the update: it says what is shown.
    this.toggleAttribute('data-drawn', this._state.chart === 'drawn');
    this.requestUpdate();
  }

  /** Puts back what the page may read of the state, where a morphing tool took it away. */
  private _restoreState(): void {
    const isDrawn = this._state.chart === 'drawn';
    if (this.dataset['state'] !== this._stateName) this.dataset['state'] = this._stateName;
    if (this.hasAttribute('data-drawn') !== isDrawn) this.toggleAttribute('data-drawn', isDrawn);
  }

  private readonly _retry = (): void => {
    if (this._state.words.kind !== 'failed') return;
    this._dispatch({ type: 'retry' });
    this.beforeRetry();
    this._resources.retry();
    // The chart's code needs some of the same files.
    this._chart.retry();
  };

  private readonly _retryChart = (): void => this._chart.retry();

  private readonly _toggleTable = (): void => this._dispatch({ type: 'toggle-table' });

  /** Null while there is no View. */
  private _renderState(): RenderState | null {
    const { text } = this._resources;
    const { words, chart, isTableOpen } = this._state;
    if (words.kind !== 'ready' || !text) return null;
    const fallback = hasFallback(this);
    const open = isTableOpen && !this.noTable;
    return {
      view: words.view,
      text,
      theme: this._scheme(),
      heading: this._level(),
      title: !this.noTitle,
      table: !this.noTable,
      actions: !this.noActions,
      open,
      front: frontOf(open, chart, fallback),
      chart,
      fallback,
      narrow: this._chart.chart?.folds ?? this._isNarrow,
      isBehindFigure: chart !== 'drawn' && isFigure(this),
      busy: this._resources.isLoading,
      menu: this._chart.chart?.menu,
      toggleTable: this._toggleTable,
      retry: this._retryChart,
      refresh: this._refresh,
    };
  }

  private _root(): HTMLElement | null {
    return this.toJSON() ? this.renderRoot.querySelector<HTMLElement>('.root') : null;
  }

  private _chartHost(): ChartHost {
    return {
      element: this,
      root: () => this._root(),
      renderState: () => this._renderState(),
      layouts: () => this._box?.layouts ?? [],
      chart: () => this._state.chart,
      dispatch: (event) => this._dispatch(event),
      reporter: this._reporter,
    };
  }
}
