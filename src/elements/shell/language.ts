/** The language that an element stands in: as HTML defines it, and watched for changes. */

/** Quotes that editors put round a value by mistake: `lang=”fr”`. */
const QUOTES = /["'«»‘’“”„′″\s]/g;

/** No `instanceof`: an element may stand in another window's document, whose nodes have other classes. */
const parentOf = (node: Node): Node | null =>
  node.nodeType === 11 ? (node as ShadowRoot).host : node.parentNode;

/** The nearest `lang` that is not empty, from the element outwards across shadow roots; else `fr`. */
export function languageOf(element: Element): string {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const lang = (node as Partial<Element>).getAttribute?.('lang');
    const tag = lang?.slice(0, 400).replace(QUOTES, '');
    if (tag) return tag;
  }
  return 'fr';
}

/** Says when a `lang` changes that may concern the element, or a site has brought a language. */
export class LanguageWatcher {
  private _observer: MutationObserver | undefined;
  private readonly _changed: () => void;

  constructor(changed: () => void) {
    this._changed = changed;
  }

  /** Called again after a move: the roots around the element may be others. */
  start(element: Element): void {
    this.stop();
    addEventListener('baro-locale', this._changed);
    this._observer = new MutationObserver(this._changed);
    for (let node: Node | null = element; node;) {
      const root: Node = node.getRootNode();
      this._observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
      node = parentOf(root);
    }
  }

  stop(): void {
    this._observer?.disconnect();
    this._observer = undefined;
    removeEventListener('baro-locale', this._changed);
  }
}
