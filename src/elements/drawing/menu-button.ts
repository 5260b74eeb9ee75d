/**
 * Copies and downloads: a button that unfolds a list of buttons in the flow of the widget, so that
 * nothing is covered or cut off in a frame. It is no ARIA menu: Tab moves through it as elsewhere. The
 * list loads when a reader reaches for the button.
 */
import { html, nothing, type TemplateResult } from 'lit';

import type { Menu } from '../export/menu.js';
import { importAgain } from '../shell/import-again.js';
import { errorText } from '../shell/reporter.js';
import type { ChartHost, RenderState } from '../types.js';

const loadMenu = () => import('../export/menu.js');

export class MenuButton {
  private readonly _host: ChartHost;
  private readonly _say: (text: string) => void;
  private _open = false;
  private _menu: Menu | undefined;
  private _loading: Promise<void> | undefined;
  private _attempts = 0;

  /** @param say announces a text to assistive technology */
  constructor(host: ChartHost, say: (text: string) => void) {
    this._host = host;
    this._say = say;
  }

  readonly template = ({ view, text }: RenderState): TemplateResult => {
    const list = this._menu?.template(view, this._open) ?? nothing;
    return html`<button
        class="button open"
        aria-expanded=${list !== nothing}
        aria-label=${text.exportFor(view.title)}
        @pointerenter=${this._load}
        @focus=${this._load}
        @click=${this._toggle}
        @keydown=${this._escape}
      >
        ${text.export}
      </button>
      ${list}`;
  };

  private readonly _load = (): void => {
    this._loading ??= this._loadMenu();
  };

  private async _loadMenu(): Promise<void> {
    const attempt = this._attempts++;
    try {
      const { Menu } = await (attempt ? importAgain(loadMenu, attempt, 'Menu') : loadMenu());
      const menu = new Menu(this._host, { say: this._say, escape: this._escape });
      const view = this._host.renderState()?.view;
      if (view) await menu.loadWords(view);
      this._menu = menu;
      this._refresh();
    } catch (error) {
      // The next press loads it again.
      this._loading = undefined;
      this._open = false;
      const value = errorText(error);
      this._host.reporter.report(
        { code: 'load', name: 'menu', value, expected: [] },
        `No list of exports: ${value}`,
      );
    }
  }

  private readonly _toggle = (): void => {
    this._open = !this._open;
    this._menu?.clearMessage();
    this._load();
    this._refresh();
  };

  /** Closes the list and returns the focus. This Escape does not reach the page. */
  private readonly _escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this._open) return;
    event.preventDefault();
    event.stopPropagation();
    this._toggle();
    this._host.root()?.querySelector<HTMLElement>('.open')?.focus();
  };

  private _refresh(): void {
    this._host.renderState()?.refresh();
  }
}
