/**
 * Copies and downloads: a button that unfolds a list of buttons in the flow of the widget, so that
 * nothing is covered or cut off in a frame. Not an ARIA menu: Tab leads through it as anywhere.
 */
import { html, nothing, type TemplateResult } from 'lit';

import { loadMenu, type MenuWords } from '../../locales/menu.js';
import type { View } from '../../view/view.js';
import { adoptStyles } from '../look/adopt-styles.js';
import { themeOf } from '../look/theme-resolver.js';
import { importAgain } from '../shell/retry-import.js';
import type { ChartHost, Shown } from '../types.js';
import type { Announcer } from './announcer.js';
import { canSave, copy, save } from './clipboard-and-download.js';
import { menuStyles } from './menu-styles.js';

/** The picture's width in CSS pixels, and its device pixels a CSS pixel. */
const WIDTH = 600;
const SCALE = 2;

type Act = (view: View, words: MenuWords) => Promise<string>;

export class Menu {
  private readonly _host: ChartHost;
  private readonly _announcer: Announcer;
  private _words: MenuWords | undefined;
  /** The language of these words, and the title that they were last said of. */
  private _spoken = '';
  private _title = '';
  /** Words that have come: what is there once need not be waited for again. */
  private readonly _known = new Map<string, MenuWords>();
  private _open = false;
  /** What was said last, about which View. */
  private _said = '';
  private _view: View | undefined;
  private _busy = false;
  private _attempts = 0;

  constructor(host: ChartHost, announcer: Announcer) {
    this._host = host;
    this._announcer = announcer;
    const root = host.element.shadowRoot;
    if (root) adoptStyles(root, menuStyles, 'menu');
  }

  /** Said where nothing is brought out any more; nothing before its words have come. */
  get plain(): string {
    return this._words?.plain ?? '';
  }

  /** Nothing until its words have come, nor where they do not: the widget is whole without. */
  template({ view }: Shown): TemplateResult | typeof nothing {
    if (view !== this._view) {
      this._said = '';
      this._view = view;
      void this._speak(view);
    }
    const words = this._words;
    if (!words) return nothing;
    // Until the words of another language are there nothing is said in two at once.
    const current = this._spoken === view.lang;
    if (current) this._title = view.title;
    return html`<button
        class="button open"
        aria-expanded=${this._open}
        aria-label=${words.about(words.open, this._title)}
        lang=${current ? nothing : this._spoken}
        @click=${this._toggle}
        @keydown=${this._escape}
      >
        ${words.open}
      </button>
      ${this._open ? this._list(view, words) : nothing}`;
  }

  /** The earlier words stand until those of another language are there, and the focus with them. */
  private async _speak(view: View): Promise<void> {
    const known = this._known.get(view.lang);
    if (known) this._say(known, view.lang);
    const came = await loadMenu(view.lang).catch(() => undefined);
    const words = came ?? this._known.get(view.lang);
    if (words) this._known.set(view.lang, words);
    if (view !== this._view || words === this._words) return;
    this._say(words, view.lang);
    this._refresh();
  }

  private _say(words: MenuWords | undefined, language: string): void {
    this._words = words;
    this._spoken = language;
  }

  private _list(view: View, words: MenuWords): TemplateResult {
    const entry = (text: string, act: Act) =>
      html`<li>
        <button
          aria-label=${words.about(text, view.title)}
          aria-disabled=${this._busy}
          @click=${() => this._do(act, view, words)}
        >
          ${text}
        </button>
      </li>`;
    const table = words.size(new Blob([this._host.element.toCSV()]).size);
    return html`<div class="exports" @keydown=${this._escape}>
      <ul role="list">
        ${entry(words.copySentence, this._copySentence)} ${entry(words.copyTable, this._copyTable)}
        ${
          canSave()
            ? html`${entry(words.saveTable(table), this._saveTable)}
              ${entry(words.savePng(words.number(WIDTH * SCALE)), this._savePng)}
              ${entry(words.saveSvg, this._saveSvg)}`
            : nothing
        }
      </ul>
      <p class="said">${this._said}</p>
    </div>`;
  }

  private readonly _toggle = (): void => {
    this._open = !this._open;
    this._said = '';
    this._refresh();
  };

  /** Closes, and takes the focus back to where it came from. The page is not told: it was ours. */
  private readonly _escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this._open) return;
    event.preventDefault();
    event.stopPropagation();
    this._toggle();
    this._host.root()?.querySelector<HTMLElement>('.open')?.focus();
  };

  /** Says what came of it. Nothing is thrown into the page. */
  private _do(act: Act, view: View, words: MenuWords): void {
    if (this._busy) return;
    this._busy = true;
    this._refresh();
    void act(view, words)
      .catch(() => words.failed)
      .then((text) => {
        this._busy = false;
        if (view === this._view) this._said = text;
        this._announcer.say(text);
        this._refresh();
      });
  }

  private readonly _copySentence: Act = async ({ title, summary, credit }, words) =>
    (await copy([title, summary, credit].filter(Boolean).join('\n')))
      ? words.copied
      : words.notCopied;

  private readonly _copyTable: Act = async (_, words) =>
    (await copy(this._host.element.toCSV())) ? words.copied : words.notCopied;

  private readonly _saveTable: Act = async (view, words) => {
    const [{ toCsv, toExcelCsv }, { fileName }] = await Promise.all([
      import('../../formats/csv.js'),
      import('../../formats/file-name.js'),
    ]);
    const text = words.decimalComma ? toExcelCsv(view) : toCsv(view);
    const form = words.decimalComma ? 'excel' : '';
    return this._save(
      text,
      'text/csv;charset=utf-8',
      fileName(view, 'csv', { editions: this._editions(view), form }),
      words,
    );
  };

  private readonly _savePng: Act = async (view, words) => {
    const [blob, { fileName }] = await Promise.all([
      this._picture().then(({ toBlob }) =>
        toBlob(this._host.element, { width: WIDTH, scale: SCALE }),
      ),
      import('../../formats/file-name.js'),
    ]);
    const name = fileName(view, 'png', { ...this._parts(view), scale: SCALE });
    return this._save(blob, 'image/png', name, words);
  };

  private readonly _saveSvg: Act = async (view, words) => {
    const [text, { fileName }] = await Promise.all([
      this._picture().then(({ toSVG }) => toSVG(this._host.element, { width: WIDTH })),
      import('../../formats/file-name.js'),
    ]);
    return this._save(text, 'image/svg+xml', fileName(view, 'svg', this._parts(view)), words);
  };

  /** Where a page or a reader chose some, the files' names say which. */
  private _editions(view: View): readonly string[] {
    const { edition } = this._host.element;
    const chosen = typeof edition === 'number' || edition?.length;
    return chosen ? view.editions : [];
  }

  private _parts(view: View) {
    const root = this._host.root();
    const theme = root ? themeOf(this._host.element, root).theme.name : '';
    return { editions: this._editions(view), theme, width: WIDTH };
  }

  /** Asked for again where it failed before. */
  private _picture() {
    return importAgain(() => import('../export/picture.js'), (this._attempts += 1), 'toBlob');
  }

  private _save(part: BlobPart, type: string, name: string, words: MenuWords): string {
    const blob = new Blob([part], { type });
    save(blob, name, this._host.element);
    return words.saved(name, words.size(blob.size));
  }

  private _refresh(): void {
    this._host.shown()?.refresh();
  }
}
