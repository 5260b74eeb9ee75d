import { messageOf } from '../input/fault.js';
import { Link } from './linked/link.js';
import { dashboardOf, dashboards, isLinkable } from './linked/linkable.js';
import { Reporter } from './shell/reporter.js';
import type { BaroSelect } from './types.js';
import { version } from './version.js';

/** Without a page there are no elements, and the class is only a name. */
const Base = globalThis.HTMLElement ?? Object;

const STYLES = `:host{display:block}
:host([hidden]){display:none}
:host([theme=light]){color-scheme:light}
:host([theme=dark]){color-scheme:dark}`;

const THEMES = ['auto', 'light', 'dark'];

/**
 * Gives the widgets inside it, at any depth and whenever they come, one `lang`, `theme` and
 * `edition`, and links them: what a reader chooses in one is highlighted in all that have its item,
 * else its edition. The same figure again, or Escape, ends that. A widget's own options come first.
 *
 * @summary Shared settings and a linked highlight.
 * @tag baro-dashboard
 *
 * @slot - Widgets, and whatever else stands between them.
 *
 * @attr {string} lang - Language of the widgets, as of anything else inside.
 * @attr {'auto' | 'light' | 'dark'} theme - `auto` (default) follows the page's color-scheme.
 * @attr {string} edition - Editions separated by spaces, or `latest`; what each widget shows by
 *   itself by default.
 *
 * @fires {CustomEvent<BaroProblem>} baro-error - A value of the dashboard is not allowed.
 */
export class BaroDashboard extends Base {
  /** Version of the package. */
  static readonly version: string = version;

  static get observedAttributes(): string[] {
    return ['theme', 'edition'];
  }

  private readonly _link = new Link(this, (widget) => dashboardOf(widget) === this);
  private readonly _reporter = new Reporter(this);
  /** The faults reported last. */
  private _reported = '';

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.append(document.createElement('slot'));
    adopt(root);
    this.addEventListener('baro-select', this._select);
  }

  // How its settings reach a widget: `lang` as any `lang` around it (shell/language.ts), `theme` as the
  // color-scheme of this element (look/theme-resolver.ts), `edition` and the highlight by the internal
  // property `shared` (linked/link.ts).

  /**
   * `auto` (default) follows the page's color-scheme; `light`, `dark`.
   * @type {'auto' | 'light' | 'dark' | null}
   */
  get theme(): string | null {
    return this.getAttribute('theme');
  }

  set theme(theme: string | null) {
    this._write('theme', theme);
  }

  /**
   * Editions separated by spaces, or `latest`. A widget that has none of them shows its own.
   * @type {string | null}
   */
  get edition(): string | null {
    return this.getAttribute('edition');
  }

  set edition(edition: string | number | readonly (string | number)[] | null) {
    this._write('edition', edition);
  }

  connectedCallback(): void {
    dashboards.add(this);
    // Set before the tag was defined.
    for (const name of ['theme', 'edition'] as const) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete (this as { [K in typeof name]?: unknown })[name];
      this[name] = value;
    }
    this._link.edition = textOf(this.edition);
    this._link.start();
    this._check();
  }

  disconnectedCallback(): void {
    // A move takes an element out and puts it back at once: nothing is given up for that.
    queueMicrotask(() => {
      if (this.isConnected) return;
      dashboards.delete(this);
      this._link.stop();
    });
  }

  /** With this callback `moveBefore` is no removal. */
  connectedMoveCallback(): void {}

  /** A style sheet belongs to one document. */
  adoptedCallback(): void {
    if (this.shadowRoot) adopt(this.shadowRoot);
  }

  attributeChangedCallback(): void {
    if (!this.isConnected) return;
    this._link.edition = textOf(this.edition);
    this._check();
  }

  private readonly _select = (event: Event): void => {
    const [widget] = event.composedPath();
    if (!isLinkable(widget) || dashboardOf(widget) !== this) return;
    const { detail } = event as CustomEvent<unknown>;
    if (isChoice(detail)) this._link.choose(detail, widget);
  };

  private _write(name: string, value: unknown): void {
    const text = textOf(value);
    if (text) this.setAttribute(name, text);
    else this.removeAttribute(name);
  }

  /** Reports its own wrong values once; that a view lacks an edition is no fault. */
  private _check(): void {
    const { theme, edition } = this;
    const years = textOf(edition)
      .split(/\s+/)
      .filter((year) => !/^(\d{4}|latest)?$/.test(year));
    const faults = [
      ...(theme && !THEMES.includes(theme)
        ? [{ name: 'theme', value: theme, expected: THEMES }]
        : []),
      ...years.map((value) => ({ name: 'edition', value, expected: ['a year', 'latest'] })),
    ];
    const key = JSON.stringify(faults);
    if (key === this._reported) return;
    this._reported = key;
    for (const { name, value: given, expected } of faults) {
      const value = given.slice(0, 80);
      this._reporter.report(
        { code: 'bad-value', name, value, expected },
        messageOf({ path: name, found: value, expected }),
      );
    }
  }
}

/** A page may send any event. */
function isChoice(detail: unknown): detail is BaroSelect {
  if (typeof detail !== 'object' || detail === null) return false;
  const { figure, item, edition } = detail as Partial<Record<keyof BaroSelect, unknown>>;
  return [figure, item, edition].every((text) => typeof text === 'string');
}

/** A property may be given anything. */
function textOf(value: unknown): string {
  const texts = (Array.isArray(value) ? value : [value]) as unknown[];
  return texts
    .filter((one) => typeof one === 'string' || typeof one === 'number')
    .join(' ')
    .trim();
}

// As `look/adopt-styles.ts`, which travels with the chart: a dashboard must not wait for that.
function adopt(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets.push(sheet);
  } catch {
    const style = document.createElement('style');
    const { litNonce } = globalThis as { litNonce?: string };
    if (litNonce) style.nonce = litNonce;
    style.textContent = STYLES;
    root.append(style);
  }
}
