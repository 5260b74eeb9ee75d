/** Dresses a widget in its theme, and says when the page or the system asks for another. */
import type { Theme } from '../../theme/theme.js';
import type { ChartHost } from '../types.js';
import { parentOf } from './backdrop.js';
import { type Dress, themeOf } from './theme-resolver.js';

const MEDIA = [
  '(prefers-color-scheme: dark)',
  '(forced-colors: active)',
  '(prefers-contrast: more)',
];

export class ThemeWatcher {
  private readonly _host: ChartHost;
  private readonly _changed: () => void;
  private readonly _stop = new AbortController();
  private readonly _observer: MutationObserver;
  private _frame = 0;
  private _dress: Dress | undefined;
  private _told = '';

  constructor(host: ChartHost, changed: () => void) {
    this._host = host;
    this._changed = changed;
    const { signal } = this._stop;
    for (const query of MEDIA) {
      matchMedia(query).addEventListener('change', this._soon, { signal });
    }
    // A page that fades from light to dark has its new colours only at the end.
    document.addEventListener('transitionend', this._soon, { signal });
    // A style sheet that has come, wherever in the page it stands.
    document.addEventListener('load', this._loaded, { signal, capture: true });
    this._observer = new MutationObserver(this._soon);
    this._observe(host.element);
  }

  /**
   * Pages switch their theme by a class, a style or a data attribute of an element around us, by a
   * sheet in the head or by `<meta name="color-scheme">`. A rule written into a sheet from a script
   * is not to be seen; what follows shows at the next change of these.
   */
  private _observe(own: Element): void {
    const all = { attributes: true, childList: true, characterData: true, subtree: true };
    if (document.head) this._observer.observe(document.head, all);
    this._observer.observe(own, { attributes: true, attributeFilter: ['class', 'style'] });
    for (let at = parentOf(own); at; at = parentOf(at)) {
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

  /** Reads the theme anew; the same object comes back where nothing has changed. */
  read(root: HTMLElement): Theme {
    const dress = themeOf(this._host.element, root);
    if (!this._dress || JSON.stringify(dress) !== JSON.stringify(this._dress)) this._dress = dress;
    this._write(root, this._dress);
    this._tell(this._dress);
    return this._dress.theme;
  }

  private readonly _loaded = ({ target }: Event): void => {
    if (target instanceof Element && /^(style|link)$/.test(target.localName)) this._soon();
  };

  /** The page may change much at once: one look a frame. */
  private readonly _soon = (): void => {
    this._frame ||= requestAnimationFrame(() => {
      this._frame = 0;
      this._changed();
    });
  };

  private _write(root: HTMLElement, { theme, paints }: Dress): void {
    const { text, muted, surface, border, accent, radius } = theme;
    const values = { text, muted, surface, border, accent };
    for (const [name, value] of Object.entries(values)) root.style.setProperty(`--_${name}`, value);
    root.style.setProperty('--_radius', `${radius}px`);
    if (paints) root.style.removeProperty('--_ground');
    else root.style.setProperty('--_ground', 'transparent');
  }

  private _tell({ wrong, corrected }: Dress): void {
    const key = JSON.stringify([wrong, corrected]);
    if (key === this._told) return;
    this._told = key;
    if (wrong.length) {
      const value = wrong.join('; ').slice(0, 300);
      const expected = ['a CSS colour', 'a length in px for --baro-radius'];
      this._host.report.tell(
        { code: 'bad-colour', name: 'style', value, expected },
        `${value}: not a colour or length. The theme's own is shown.`,
      );
    }
    if (corrected.length) {
      const value = corrected.join(', ');
      const expected = ['4.5:1 for text', '3:1 for marks'];
      this._host.report.tell(
        { code: 'low-contrast', name: 'style', value, expected },
        `${value}: too little contrast with the ground. Corrected to 4.5:1 for text, 3:1 for marks.`,
      );
    }
  }
}
