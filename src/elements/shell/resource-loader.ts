/**
 * Requests what a widget is made of in the language that the element stands in, and requests it
 * again when that language changes. An answer to an earlier request is dropped.
 */
import type { ReactiveController } from 'lit';

import type { InterfaceWords } from '../../locales/index.js';
import { matchLanguage, registry } from '../../locales/registry.js';
import type * as Table from '../table/index.js';
import { importAgain, LOAD_TIMEOUT } from './import-again.js';
import { languageOf } from './language.js';
import { loadResources, type PreparedName, type Resources } from './resources.js';

const loadTable = () => import('../table/index.js');

export interface ResourceHost {
  readonly element: Element;
  /** Null where options, or a class with a dataset, need a View that can't have been prepared. */
  preparedName(): PreparedName | null;
  /** Waited for before anything is shown; never rejects. */
  pageSettings(): Promise<unknown> | undefined;
  onRequest(): void;
  onLoaded(): void;
  onError(error: unknown): void;
}

export class ResourceLoader implements ReactiveController {
  /** The language of the last request: a key of the registry. */
  language = '';
  isLoading = true;
  table: typeof Table | undefined;
  resources: Resources | undefined;
  private readonly _host: ResourceHost;
  private _isConnected = false;
  /** How often the reader has tried again. */
  private _attempts = 0;
  /** Words that the site has registered. */
  private _siteWords: unknown;
  private _round = 0;
  private _timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ResourceHost) {
    this._host = host;
  }

  /** Words of the interface. */
  get text(): InterfaceWords | undefined {
    return this.resources?.text;
  }

  hostConnected(): void {
    this._isConnected = true;
    this.request();
  }

  hostDisconnected(): void {
    // A move takes an element out and puts it back at once.
    queueMicrotask(() => {
      if (!this._host.element.isConnected) clearTimeout(this._timer);
    });
  }

  /**
   * Requests what to show where the language is another one, or all that any View needs. Before the
   * element is in a page its attributes are not complete, and nothing is requested.
   */
  request(anyView = false): void {
    if (!this._isConnected) return;
    const language = matchLanguage(languageOf(this._host.element));
    const siteWords = registry.get(language)!.site;
    if (language === this.language && siteWords === this._siteWords && !anyView) return;
    this.language = language;
    this._siteWords = siteWords;
    this.isLoading = true;
    this._host.onRequest();
    void this._load(anyView || siteWords ? null : this._name());
  }

  /** Requests it again after a failure. */
  retry(): void {
    this._attempts += 1;
    this.language = '';
    this.request();
  }

  private _name(): PreparedName | null {
    return this._attempts ? null : this._host.preparedName();
  }

  private async _load(name: PreparedName | null): Promise<void> {
    const attempt = this._attempts;
    const round = (this._round += 1);
    clearTimeout(this._timer);
    // What comes later is shown all the same.
    this._timer = setTimeout(() => this._fail(round, 'timeout'), LOAD_TIMEOUT);
    try {
      const [resources, table] = await Promise.all([
        loadResources(this.language, name, attempt),
        attempt ? importAgain(loadTable, attempt, 'loadLayouts') : loadTable(),
      ]);
      await Promise.all([
        table.loadLayouts(resources.prepared),
        attempt || this._host.pageSettings(),
      ]);
      if (round !== this._round) return;
      clearTimeout(this._timer);
      this.table = table;
      // Options may have changed on the way.
      if (!resources.anyView && name?.view !== this._name()?.view) return this.request(true);
      this.resources = resources;
      this.isLoading = false;
      this._host.onLoaded();
    } catch (error) {
      this._fail(round, error);
    }
  }

  private _fail(round: number, error: unknown): void {
    if (round !== this._round) return;
    clearTimeout(this._timer);
    this.isLoading = false;
    this._host.onError(error);
  }
}
