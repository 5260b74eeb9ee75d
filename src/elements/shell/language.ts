/** The language that an element stands in, as HTML defines it, and a watch for its changes. */
import type { ReactiveController } from 'lit';

import { onAddLanguage } from '../../locales/registry.js';
import { parentOf } from './ancestors.js';

/** Quotes that editors put round a value by mistake: `lang=”fr”`. */
const QUOTES = /["'«»‘’“”„′″\s]/g;

/** The nearest `lang` that is not empty, from the element outwards across shadow roots; else `fr`. */
export function languageOf(element: Element): string {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const tag = at.getAttribute('lang')?.slice(0, 400).replace(QUOTES, '');
    if (tag) return tag;
  }
  return 'fr';
}

/** Calls back when a `lang` around the element changes, or the site registers a language. */
export class LanguageWatcher implements ReactiveController {
  private _observer: MutationObserver | undefined;
  private _stopListening: (() => void) | undefined;
  private readonly _element: Element;
  private readonly _onChange: () => void;

  constructor(element: Element, onChange: () => void) {
    this._element = element;
    this._onChange = onChange;
  }

  /** Also after a move: the roots around the element may be others. */
  hostConnected(): void {
    this.hostDisconnected();
    this._stopListening = onAddLanguage(this._onChange);
    this._observer = new MutationObserver(this._onChange);
    for (let at: Element | undefined = this._element; at;) {
      const root: Node = at.getRootNode();
      this._observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
      at = (root as Partial<ShadowRoot>).host;
    }
  }

  hostDisconnected(): void {
    this._observer?.disconnect();
    this._stopListening?.();
  }
}
