/** Applies the theme to a widget, and reports when the page or the system changes it. */
import type { Theme } from '../../theme/theme.js';
import { flatParentOf } from '../shell/ancestors.js';
import type { ChartHost } from '../types.js';
import { type ResolvedTheme, resolveTheme } from './theme-resolver.js';

const MEDIA = [
  '(prefers-color-scheme: dark)',
  '(forced-colors: active)',
  '(prefers-contrast: more)',
];

export class ThemeWatcher {
  private readonly _host: ChartHost;
  private readonly _onChange: () => void;
  private readonly _stop = new AbortController();
  private readonly _observer: MutationObserver;
  private _frame = 0;
  private _resolved: ResolvedTheme | undefined;
  private _reported = '';

  constructor(host: ChartHost, onChange: () => void) {
    this._host = host;
    this._onChange = onChange;
    const { signal } = this._stop;
    for (const query of MEDIA) {
      matchMedia(query).addEventListener('change', this._schedule, { signal });
    }
    // A page that fades from light to dark has its new colours only at the end.
    document.addEventListener('transitionend', this._schedule, { signal });
    // A style sheet has loaded, anywhere in the page.
    document.addEventListener('load', this._onLoad, { signal, capture: true });
    this._observer = new MutationObserver(this._schedule);
    this._observe(host.element);
  }

  /**
   * Pages switch their theme by a class, a style or a data attribute of an element around us, by a
   * sheet in the head or by `<meta name="color-scheme">`. No observer sees a rule that a script
   * inserts into a sheet: its effect shows at the next change of these.
   */
  private _observe(element: Element): void {
    const all = { attributes: true, childList: true, characterData: true, subtree: true };
    if (document.head) this._observer.observe(document.head, all);
    this._observer.observe(element, { attributes: true, attributeFilter: ['class', 'style'] });
    for (let at = flatParentOf(element); at; at = flatParentOf(at)) {
      this._observer.observe(at, { attributes: true });
      const root = at.getRootNode();
      if (root instanceof ShadowRoot) this._observer.observe(root, { childList: true });
    }
  }

  stop(): void {
    this._stop.abort();
    this._observer.disconnect();
    cancelAnimationFrame(this._frame);
  }

  /** Reads the theme again; returns the same object where nothing has changed. */
  read(root: HTMLElement): Theme {
    const resolved = resolveTheme(this._host.element, root);
    if (!this._resolved || JSON.stringify(resolved) !== JSON.stringify(this._resolved))
      this._resolved = resolved;
    this._write(root, this._resolved);
    this._report(this._resolved);
    return this._resolved.theme;
  }

  private readonly _onLoad = ({ target }: Event): void => {
    if (target instanceof Element && /^(style|link)$/.test(target.localName)) this._schedule();
  };

  /** The page may change many things at once: the theme is read once a frame. */
  private readonly _schedule = (): void => {
    this._frame ||= requestAnimationFrame(() => {
      this._frame = 0;
      this._onChange();
    });
  };

  private _write(root: HTMLElement, { theme, paints }: ResolvedTheme): void {
    const { text, muted, surface, border, accent, radius } = theme;
    const values = { text, muted, surface, border, accent };
    for (const [name, value] of Object.entries(values)) root.style.setProperty(`--_${name}`, value);
    root.style.setProperty('--_radius', `${radius}px`);
    if (paints) root.style.removeProperty('--_ground');
    else root.style.setProperty('--_ground', 'transparent');
  }

  private _report({ invalid, corrected }: ResolvedTheme): void {
    const key = JSON.stringify([invalid, corrected]);
    if (key === this._reported) return;
    this._reported = key;
    if (invalid.length) {
      const value = invalid.join('; ').slice(0, 300);
      const expected = ['a CSS colour', 'a length in px for --baro-radius'];
      this._host.reporter.report(
        { code: 'bad-colour', name: 'style', value, expected },
        `${value}: not a colour or length. The theme's own is shown.`,
      );
    }
    if (corrected.length) {
      const value = corrected.join(', ');
      const expected = ['4.5:1 for text', '3:1 for marks'];
      this._host.reporter.report(
        { code: 'low-contrast', name: 'style', value, expected },
        `${value}: too little contrast with the ground. Corrected to 4.5:1 for text, 3:1 for marks.`,
      );
    }
  }
}
