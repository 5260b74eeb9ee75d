/**
 * The life of what a widget is made of: asked for in the language that it stands in, brought,
 * asked for anew. What comes late for an earlier request is dropped.
 */
import type { InterfaceWords } from '../../locales/index.js';
import { matchLanguage, registry } from '../../locales/registry.js';
import type * as Contents from '../table/index.js';
import { languageOf } from './language.js';
import { bring, type PreparedName, type Supply } from './resources.js';
import { importAgain, PATIENCE } from './retry-import.js';

const loadContent = () => import('../table/index.js');

/**
 * What is waited for before anything is shown: a dashboard in the page whose code is on its way will
 * have a say in it. Set by the script that brings it; fulfilled too where it is lost.
 */
export const first: { shared?: Promise<unknown> } = {};

export interface SupplyHost {
  readonly element: Element;
  /** Null where options, or a class with a dataset, ask for a View that can't have been prepared. */
  preparedName(): PreparedName | null;
  /** Something is on its way. */
  asked(): void;
  came(): void;
  failed(error: unknown): void;
}

export class Supplier {
  /** The language asked for, one of `languages`. */
  language = '';
  loading = true;
  content: typeof Contents | undefined;
  supply: Supply | undefined;
  /** Words of the interface. */
  text: InterfaceWords | undefined;
  /** Resolves `settled`: what was asked for is shown, or can't be. */
  settle: () => void = () => {};
  settled: Promise<void> = new Promise((resolve) => (this.settle = resolve));
  private readonly _host: SupplyHost;
  /** How often it was asked for after a failure. */
  attempts = 0;
  /** Words that the site has brought. */
  private _own: unknown;
  private _round = 0;
  private _timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: SupplyHost) {
    this._host = host;
  }

  /** Brings what to show in the language that the element stands in; `whole` for any View. */
  speak(whole = false): void {
    const language = matchLanguage(languageOf(this._host.element));
    const own = registry.get(language)!.site;
    if (language === this.language && own === this._own && !whole) return;
    this.language = language;
    this._own = own;
    this.loading = true;
    this.settled = new Promise((resolve) => {
      // Who waits for the words before waits for these.
      const { settle } = this;
      this.settle = () => {
        settle();
        resolve();
      };
    });
    this._host.asked();
    void this._load(language, whole || own ? null : this._name());
  }

  /** After a failure. */
  again(): void {
    this.attempts += 1;
    this.language = '';
    this.speak();
  }

  /** Loses patience no more. */
  rest(): void {
    clearTimeout(this._timer);
  }

  private _name(): PreparedName | null {
    return this.attempts ? null : this._host.preparedName();
  }

  private async _load(language: string, name: PreparedName | null): Promise<void> {
    const attempt = this.attempts;
    const round = (this._round += 1);
    this.rest();
    // What comes later is taken all the same.
    this._timer = setTimeout(() => this._fail(round, 'timeout'), PATIENCE);
    try {
      const [supply, content] = await Promise.all([
        bring(language, name, attempt),
        attempt ? importAgain(loadContent, attempt, 'loadLayouts') : loadContent(),
      ]);
      await Promise.all([content.loadLayouts(supply.prepared), attempt || first.shared]);
      if (round !== this._round) return;
      this.rest();
      this.content = content;
      // Options may have changed on the way.
      if (!supply.figures && name?.view !== this._name()?.view) return this.speak(true);
      this.supply = supply;
      this.text = supply.text;
      this.loading = false;
      this._host.came();
    } catch (error) {
      this._fail(round, error);
    }
  }

  private _fail(round: number, error: unknown): void {
    if (round !== this._round) return;
    this.rest();
    this.loading = false;
    this._host.failed(error);
  }
}
