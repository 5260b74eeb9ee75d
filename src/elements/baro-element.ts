/** What the three widgets share: attributes, words, states. Views, table and chart come later. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';

import {
  loadWords,
  matchLanguage,
  languages,
  type InterfaceWords,
  type Words,
} from '../locales/index.js';
import type { Problem, View, ViewOptions } from '../view/index.js';
import { optionValues } from '../view/option-values.js';
import type { WidgetId } from '../view/view.js';
import { ChartLoader } from './chart-loader.js';
import type { Box } from './box.js';
import type * as Contents from './content.js';
import { hasFallback } from './fallback.js';
import { importAgain } from './import-again.js';
import { LanguageWatcher, isTag, languageOf } from './language.js';
import { Reporter, messageOf } from './report.js';
import { styles } from './styles.js';
import { bring, type PreparedName, type Supply } from './supply.js';
import type { BaroState, ChartHost, Shown, ThemeChoice } from './types.js';
import { version } from './version.js';

const loadContent = () => import('./content.js');
const loadCsv = () => import('../formats/csv.js');

/**
 * A widget of the barometer: title, finding, chart, data table, notes and source.
 *
 * Every attribute is a property too, and can be changed at any time. A value that is not allowed
 * shows the default, is told once on the console and fires `baro-error`.
 *
 * @slot - Shown until the chart is drawn, and for ever where that fails: the author's own
 *   picture, figures and link.
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
 * @fires {CustomEvent<{state: 'ready' | 'empty', view: string, lang: string}>} baro-ready - Words
 *   and table are shown, at first and after a change of language.
 * @fires {CustomEvent<{view: string, lang: string}>} baro-draw - The chart is painted, at first
 *   and after each change of what it shows.
 * @fires {CustomEvent<{code: string, name: string, value: string, expected: string[]}>} baro-error -
 *   A value is not allowed, or a part of the widget failed.
 * @fires {CustomEvent<{figure: string}>} baro-select - The reader chose a figure by click, tap,
 *   Enter or Space.
 */
export abstract class BaroElement extends LitElement {
  /** Name of the widget in data and options. */
  static readonly widget: WidgetId;
  static readonly version = version;

  static override styles = styles;

  static override properties = {
    view: {},
    theme: {},
    edition: {},
    items: {},
    highlight: {},
    headingLevel: { attribute: 'heading-level' },
    noTable: { type: Boolean, attribute: 'no-table' },
    noActions: { type: Boolean, attribute: 'no-actions' },
    noTitle: { type: Boolean, attribute: 'no-title' },
  };

  // `lang` is the property that every element has: it is watched, not declared.
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /**
   * Name of the view; the first of the widget by default.
   * @type {string | null}
   */
  declare view: string | null;

  /**
   * `auto` (default) follows the page's color-scheme; `light`, `dark`.
   * @type {'auto' | 'light' | 'dark' | null}
   */
  declare theme: string | null;

  /**
   * Editions separated by spaces, or `latest`; all that the view has by default.
   * @type {string | null}
   */
  declare edition: string | readonly string[] | null;

  /**
   * Ids of items separated by spaces, in the order wanted; all by default.
   * @type {string | null}
   */
  declare items: string | readonly string[] | null;

  /**
   * Id of an item to bring out; the others turn grey. None by default.
   * @type {string | null}
   */
  declare highlight: string | null;

  /**
   * `2` to `6` makes the title a heading of that level; `none` (default) a title that is none.
   * @type {string | null}
   */
  declare headingLevel: string | number | null;

  /** Takes away the table that is seen and its button; it stays for assistive technology. */
  declare noTable: boolean;

  /** Takes away the buttons. */
  declare noActions: boolean;

  /** Takes away the title that is seen; the widget keeps its name. */
  declare noTitle: boolean;

  private readonly _reporter = new Reporter(this);
  private readonly _language = new LanguageWatcher(() => this._speak());
  private readonly _loader = new ChartLoader(this._chartHost(), () => this.requestUpdate());
  private _loading = true;
  private _failed = false;
  private _content: typeof Contents | undefined;
  private _supply: Supply | undefined;
  /** Words of the interface, from the supply or, where that failed, of another language. */
  private _text: InterfaceWords | undefined;
  private _view: View | undefined;
  private _box: Box | undefined;
  private _csv: Promise<Awaited<ReturnType<typeof loadCsv>> | undefined> | undefined;
  private _writeCsv: ((view: View) => string) | undefined;
  private _asked = '';
  /** Counts requests: what comes late for an earlier one is dropped. */
  private _round = 0;
  private _attempts = 0;
  private _settle: () => void = () => {};
  private _settled: Promise<void> = new Promise((resolve) => (this._settle = resolve));
  private _alive = false;
  private _open = false;
  private _drawn = false;
  private _narrow = false;

  constructor() {
    super();
    this.noTable = false;
    this.noActions = false;
    this.noTitle = false;
  }

  /**
   * Settles when words and table are shown, or can't be; never rejects. After a change it waits
   * for what the change shows.
   */
  get ready(): Promise<void> {
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

  /** Makes the View; a widget with figures of its own makes another. */
  protected buildView(words: Words, options: ViewOptions): View {
    return this._supply!.figures!.views[this._widget](words, options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this._alive) return this._moved();
    this._alive = true;
    this._language.start(this);
    this._loader.start();
    this._speak();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move takes an element out and puts it back at once: nothing is given up for that.
    queueMicrotask(() => {
      if (this.isConnected || !this._alive) return;
      this._alive = false;
      this._language.stop();
      this._loader.stop();
      this._box?.stop();
      this._setDrawn(false);
    });
  }

  /** With this callback `moveBefore` is no removal. */
  connectedMoveCallback(): void {
    this._moved();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name !== 'lang') return super.attributeChangedCallback(name, old, value);
    // A wrong tag may ask for the same words: it is told all the same.
    this.requestUpdate();
    if (this._alive) this._speak();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this._content || !this._supply) return;
    this._narrow = this._content.isNarrow(this.clientWidth, this._narrow);
    this._report();
    const same = ['view', 'edition', 'items', 'highlight'].every((name) => !changed.has(name));
    if (same && (this._view || this._failed)) return;
    const supply = this._supply;
    if (!supply.figures) {
      // What was prepared serves the options it was asked for, and no others.
      if (same) this._view = supply.prepared;
      else this._speak(true);
      return;
    }
    try {
      this._failed = false;
      const view = this.buildView(supply.words, this._options());
      // What looks the same is the same: nothing is laid out or drawn again.
      if (JSON.stringify(view) !== JSON.stringify(this._view)) this._view = view;
    } catch (error) {
      this._fail('view', error);
    }
  }

  protected override render(): TemplateResult {
    const shown = this._shown();
    if (shown) return this._content!.template(shown);
    const text = this._text;
    return html`<div class="root" lang=${this._asked} aria-busy=${this._state === 'loading'}>
      <div class="wait"><slot @slotchange=${this._refresh}></slot></div>
      ${
        this._failed && text
          ? html`<div class="notice" role="alert">
              ${text.failed} <button class="button" @click=${this._again}>${text.retry}</button>
            </div>`
          : nothing
      }
    </div>`;
  }

  protected override updated(): void {
    this.dataset['state'] = this._state;
    const root = this._root();
    if (root && this._view && this._alive) {
      this._box ??= new this._content!.Box(this._refresh);
      this._box.update(root, this._view);
      this._loader.chart?.update();
    }
    if (this._state !== 'loading') this._settle();
  }

  private get _widget(): WidgetId {
    return (this.constructor as typeof BaroElement).widget;
  }

  private get _state(): BaroState {
    if (this._failed) return 'error';
    return this._loading || !this._view ? 'loading' : this._view.state;
  }

  private async _untilReady(): Promise<void> {
    await this._settled;
    await Promise.all([this.updateComplete, this._csv]);
    if (this._state === 'loading') return this._untilReady();
  }

  /** Brings what to show in the language that the element stands in; `whole` for any View. */
  private _speak(whole = false): void {
    const language = matchLanguage(languageOf(this));
    if (language === this._asked && !whole) return;
    this._asked = language;
    this._loading = true;
    this._settled = new Promise((resolve) => {
      // Who waits for the words before waits for these.
      const settle = this._settle;
      this._settle = () => {
        settle();
        resolve();
      };
    });
    this.requestUpdate();
    void this._load(language, whole ? null : this._preparedName());
  }

  /** Null where options, or a class of one's own, ask for a View that can't have been prepared. */
  private _preparedName(): PreparedName | null {
    const { view, ...others } = this._options();
    const plain = Object.values(others).every((value) => value == null || value === '');
    const own = this.buildView !== BaroElement.prototype.buildView;
    return own || !plain || this._attempts ? null : { widget: this._widget, view: textOf(view) };
  }

  private async _load(language: string, name: PreparedName | null): Promise<void> {
    const attempt = this._attempts;
    const round = (this._round += 1);
    try {
      const [supply, content] = await Promise.all([
        bring(language, name, attempt),
        attempt ? importAgain(loadContent, attempt) : loadContent(),
      ]);
      await content.loadLayouts(supply.prepared);
      if (round !== this._round) return;
      this._content = content;
      // Options may have changed on the way.
      if (!supply.figures && name?.view !== this._preparedName()?.view) return this._speak(true);
      this._supply = supply;
      this._text = supply.text;
      this._loading = false;
      this._view = undefined;
      this.requestUpdate();
      // After the table: nobody reads CSV first.
      this._csv ??= loadCsv().catch(() => undefined);
      void this._csv.then((csv) => (this._writeCsv = csv?.toCsv));
    } catch (error) {
      if (round !== this._round) return;
      // The other words may have come before, to say that these have not.
      this._text ??= await loadWords(language === 'en' ? 'fr' : 'en').then(
        (words) => words.interface,
        () => undefined,
      );
      this._loading = false;
      this._fail('load', error);
      return;
    }
    await this.updateComplete;
    if (this._state === 'ready' || this._state === 'empty') this._tellReady();
  }

  private _tellReady(): void {
    if (!this._view) return;
    const { state, view, lang } = this._view;
    this._reporter.emit('baro-ready', { state, view, lang });
  }

  private readonly _again = (): void => {
    this._attempts += 1;
    this._asked = '';
    this._failed = false;
    this._speak();
  };

  private _fail(code: 'load' | 'view', error: unknown): void {
    this._failed = true;
    this._view = undefined;
    const value = messageOf(error);
    this._reporter.tell(
      { code, name: code, value, expected: [] },
      `Nothing can be shown: ${value}`,
    );
    this.requestUpdate();
  }

  private _options(): ViewOptions {
    const { view, edition, items, highlight } = this;
    return { view, edition, items, highlight };
  }

  private _report(): void {
    // A prepared view has no other options than its name, which is good.
    const checked = this._supply?.figures?.readOptions(this._widget, this._options());
    const found: Problem[] = [...(checked?.problems ?? [])];
    const one = (name: string, value: unknown, expected: readonly string[]) => {
      const text = textOf(value);
      if (text && !expected.includes(text)) {
        found.push({ code: 'bad-value', name, value: text, expected });
      }
    };
    one('theme', this.theme, optionValues.theme);
    one('heading-level', this.headingLevel, optionValues['heading-level']);
    if (this.lang && !isTag(this.lang)) one('lang', this.lang, languages);
    this._reporter.problems(found);
  }

  private _shown(): Shown | null {
    if (!this._view || !this._text) return null;
    const theme = textOf(this.theme);
    const level = textOf(this.headingLevel);
    return {
      view: this._view,
      text: this._text,
      theme: theme === 'light' || theme === 'dark' ? (theme satisfies ThemeChoice) : 'auto',
      heading: /^[2-6]$/.test(level) ? (Number(level) as 2 | 3 | 4 | 5 | 6) : null,
      title: !this.noTitle,
      table: !this.noTable,
      actions: !this.noActions,
      open: this._open && !this.noTable,
      drawn: this._drawn,
      failed: this._loader.state === 'failed',
      fallback: hasFallback(this),
      narrow: this._narrow,
      busy: this._loading,
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

  private readonly _refresh = (): void => this.requestUpdate();

  private _moved(): void {
    this._language.start(this);
    this._speak();
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
      emit: (type, detail) => this._reporter.emit(type, detail),
      tell: (problem, sentence) => this._reporter.tell(problem, sentence),
    };
  }
}

/** A property may be given anything. */
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
