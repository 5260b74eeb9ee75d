/** The open menu: copies and downloads, and the result of the last one. */
import { html, nothing, type TemplateResult } from 'lit';

import { toCsv, toCsvFile, toExcelCsv } from '../../formats/csv.js';
import { fileName } from '../../formats/file-name.js';
import { toQuotation } from '../../formats/quotation.js';
import { loadMenu, type MenuWords } from '../../locales/menu.js';
import type { View } from '../../view/view.js';
import { adoptStyles } from '../look/adopt-styles.js';
import { resolveTheme } from '../look/theme-resolver.js';
import { importAgain } from '../shell/import-again.js';
import type { ChartHost } from '../types.js';
import { canDownload, copy, download } from './clipboard-and-download.js';
import { menuStyles } from './menu-styles.js';

/** The picture's width in CSS pixels, and its device pixels a CSS pixel. */
const WIDTH = 600;
const SCALE = 2;

/** Does something with a view and returns the message about it. */
type Action = (view: View, words: MenuWords) => Promise<string>;

/** Of the page that the widget is in: a frame of ours has one too, one that is written into it none. */
const pageAddress = (): string => (/^https?:$/.test(location.protocol) ? location.href : '');

export interface MenuOptions {
  /** Announces a text to assistive technology. */
  readonly say: (text: string) => void;
  /** Closes the menu where Escape is pressed in it. */
  readonly escape: (event: KeyboardEvent) => void;
}

export class Menu {
  private readonly _host: ChartHost;
  private readonly _say: (text: string) => void;
  private readonly _escape: (event: KeyboardEvent) => void;
  private _words: MenuWords | undefined;
  /** The language of these words. */
  private _language = '';
  /** The last message, and the View that it is about. */
  private _message = '';
  private _view: View | undefined;
  private _busy = false;
  private _attempts = 0;

  constructor(host: ChartHost, { say, escape }: MenuOptions) {
    this._host = host;
    this._say = say;
    this._escape = escape;
    const root = host.element.shadowRoot;
    if (root) adoptStyles(root, menuStyles, 'menu');
  }

  /** Rejects where the words of the View's language can't be loaded. */
  async loadWords(view: View): Promise<void> {
    this._view = view;
    const words = await loadMenu(view.lang);
    if (view.lang !== this._view.lang) return;
    this._words = words;
    this._language = view.lang;
  }

  /** Call when the list opens: the message is from the last time. */
  clearMessage(): void {
    this._message = '';
  }

  /** Where the words of another language don't load, the earlier ones stay, with their `lang`. */
  template(view: View, open: boolean): TemplateResult | typeof nothing {
    if (view !== this._view) {
      this._message = '';
      if (view.lang === this._language) this._view = view;
      else void this.loadWords(view).then(this._refresh, () => undefined);
    }
    const words = this._words;
    return open && words ? this._list(view, words) : nothing;
  }

  private _list(view: View, words: MenuWords): TemplateResult {
    const entry = (text: string, action: Action) =>
      html`<li>
        <button
          aria-label=${words.about(text, view.title)}
          aria-disabled=${this._busy}
          @click=${() => this._run(action, view, words)}
        >
          ${text}
        </button>
      </li>`;
    const table = words.size(new Blob([toCsvFile(view)]).size);
    return html`<div
      class="exports"
      lang=${this._language === view.lang ? nothing : this._language}
      @keydown=${this._escape}
    >
      <ul role="list">
        ${entry(words.copySentence, this._copySentence)} ${entry(words.copyTable, this._copyTable)}
        ${
          canDownload()
            ? html`${entry(words.saveTable(table), this._saveTable)}
              ${entry(words.savePng(words.number(WIDTH * SCALE)), this._savePng)}
              ${entry(words.saveSvg, this._saveSvg)}`
            : nothing
        }
      </ul>
      <p class="result">${this._message}</p>
    </div>`;
  }

  /** Shows and announces the result. Nothing is thrown into the page. */
  private _run(action: Action, view: View, words: MenuWords): void {
    if (this._busy) return;
    this._busy = true;
    this._refresh();
    void action(view, words)
      .catch(() => words.failed)
      .then((text) => {
        this._busy = false;
        if (view === this._view) this._message = text;
        this._say(text);
        this._refresh();
      });
  }

  private readonly _copySentence: Action = async (view, words) =>
    (await copy(toQuotation(view, pageAddress()))) ? words.sentenceCopied : words.notCopied;

  private readonly _copyTable: Action = async (view, words) =>
    (await copy(toCsv(view))) ? words.tableCopied : words.notCopied;

  private readonly _saveTable: Action = (view, words) => {
    const excel = words.decimalComma;
    const name = fileName(view, 'csv', {
      editions: this._editions(view),
      form: excel ? 'excel' : '',
    });
    const text = excel ? toExcelCsv(view) : toCsvFile(view);
    return Promise.resolve(this._save(text, 'text/csv;charset=utf-8', name, words));
  };

  private readonly _savePng: Action = async (view, words) => {
    const { toBlob } = await this._loadPicture();
    const blob = await toBlob(this._host.element, { width: WIDTH, scale: SCALE });
    const name = fileName(view, 'png', { ...this._nameParts(view), scale: SCALE });
    return this._save(blob, 'image/png', name, words);
  };

  private readonly _saveSvg: Action = async (view, words) => {
    const { toSVG } = await this._loadPicture();
    const text = await toSVG(this._host.element, { width: WIDTH });
    return this._save(text, 'image/svg+xml', fileName(view, 'svg', this._nameParts(view)), words);
  };

  /** Files name the editions where a page or a reader chose some. */
  private _editions(view: View): readonly string[] {
    const { edition } = this._host.element;
    const chosen = typeof edition === 'number' || edition?.length;
    return chosen ? view.editions : [];
  }

  private _nameParts(view: View) {
    const root = this._host.root();
    const theme = root ? resolveTheme(this._host.element, root).theme.name : '';
    return { editions: this._editions(view), theme, width: WIDTH };
  }

  /** Loads it again where it failed before. */
  private _loadPicture() {
    return importAgain(() => import('./picture.js'), (this._attempts += 1), 'toBlob');
  }

  private _save(part: BlobPart, type: string, name: string, words: MenuWords): string {
    const blob = new Blob([part], { type });
    download(blob, name, this._host.element);
    return words.saved(name, words.size(blob.size));
  }

  private readonly _refresh = (): void => this._host.renderState()?.refresh();
}
