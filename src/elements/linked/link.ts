/**
 * Widgets that share an edition and a choice: those that belong to it under a root, at any depth,
 * in open shadow roots and slots too, from when they come until they go. A widget's own options
 * come first, and nothing is written to them.
 */
import type { Shared } from '../../view/index.js';
import { highlightIn } from '../../view/selection-match.js';
import { flatParentOf } from '../shell/ancestors.js';
import type { BaroSelect } from '../types.js';
import { isLinkable, type Linkable } from './linkable.js';

/** The link that a widget is in: one at most. */
const linkOf = new WeakMap<Linkable, Link>();

export class Link {
  private readonly _root: Element | Document;
  private readonly _belongs: (widget: Element) => boolean;
  private readonly _widgets = new Set<Linkable>();
  /** Shadow roots that are observed, and tags that are not defined yet. */
  private readonly _watched = new Set<Node>();
  private readonly _awaited = new Set<string>();
  private readonly _observer = new MutationObserver((records) => this._look(records));
  private _stop: AbortController | undefined;
  /** Ends the wait for Escape, which clears the choice. */
  private _escape: AbortController | undefined;
  private _choice: BaroSelect | null = null;
  private _edition = '';
  /** Undefined where there is nothing to share: a widget may then show a prepared View. */
  private _shared: Shared | undefined;
  /** Widgets out of sight that are still to be updated. */
  private readonly _pending = new Set<Linkable>();

  /** @param belongs whether a widget is this link's: asked again whenever it may have moved */
  constructor(root: Element | Document, belongs: (widget: Element) => boolean) {
    this._root = root;
    this._belongs = belongs;
  }

  /** A group is all over the page, and looks for its widgets only while something is chosen. */
  private get _isGroup(): boolean {
    return this._root.nodeType === 9;
  }

  start(): void {
    if (this._stop) return;
    this._stop = new AbortController();
    const { signal } = this._stop;
    // A root that came to a component later is seen when a widget in it speaks.
    this._root.addEventListener('baro-ready', this._met, { signal });
    this._root.addEventListener('slotchange', () => this._look([]), { signal });
    this._watch(this._root);
  }

  /** Gives every widget back its own state. */
  stop(): void {
    this._stop?.abort();
    this._stop = undefined;
    this._escape?.abort();
    this._observer.disconnect();
    this._watched.clear();
    this._choice = null;
    this._share();
    for (const widget of [...this._widgets]) this._leave(widget);
  }

  /** Editions with spaces between, or '' for those that each widget shows by itself. */
  set edition(edition: string) {
    if (edition === this._edition) return;
    this._edition = edition;
    this._share();
    this._update(this._widgets);
  }

  /**
   * Highlights a choice in all widgets that have it. The same one again, or null, ends that.
   *
   * @param source where it was made: it may be in a closed shadow root
   */
  choose(choice: BaroSelect | null, source?: Linkable): void {
    const before = this._names();
    this._choice = choice?.figure === this._choice?.figure ? null : choice;
    this._share();
    if (this._isGroup && !this._choice) return this.stop();
    this._look([]);
    if (source) this._join(source);
    const names = this._names();
    const concerned = [...this._widgets].filter((widget) => {
      const view = widget.toJSON();
      // A widget with neither the old choice nor the new one stays as it is.
      return !view || highlightIn(view, [...before, ...names]) !== null;
    });
    this._update(concerned);
    this._escape?.abort();
    if (this._choice) this._listen();
  }

  private _listen(): void {
    this._escape = new AbortController();
    const { signal } = this._escape;
    const page = this._root.ownerDocument ?? this._root;
    page.addEventListener('keydown', (event) => this._press(event), { signal });
  }

  /** Escape in another part of the page is for what is open there. */
  private _press(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    const path = event.composedPath() as Node[];
    // Every path leads through the page: a group is its widgets.
    const own = (node: Node): boolean =>
      this._widgets.has(node as Linkable) || (node === this._root && !this._isGroup);
    const nowhere = /^(body|html)$/i.test(path[0]?.nodeName ?? '');
    if (nowhere || path.some(own)) this.choose(null);
  }

  private _names(): string[] {
    return this._choice ? [this._choice.item, this._choice.edition] : [];
  }

  /** The same object until it says something else: widgets look no closer. */
  private _share(): void {
    const highlight = this._names();
    const any = this._edition || highlight.length;
    this._shared = any ? { edition: this._edition, highlight } : undefined;
  }

  private readonly _met = (event: Event): void => {
    const [widget] = event.composedPath();
    if (!isLinkable(widget) || this._widgets.has(widget) || !this._belongs(widget)) return;
    for (let at: Element | null = widget; at && at !== this._root; at = flatParentOf(at)) {
      const { parentNode } = at;
      if (parentNode?.nodeType === 11) this._watch(parentNode as ShadowRoot);
    }
    this._join(widget);
  };

  private _watch(root: Element | Document | ShadowRoot): void {
    if (this._watched.has(root)) return;
    this._watched.add(root);
    const attributeFilter = ['group'];
    this._observer.observe(root, { childList: true, subtree: true, attributeFilter });
    this._seek(root);
  }

  private _look(records: readonly MutationRecord[]): void {
    for (const widget of [...this._widgets]) {
      if (!widget.isConnected || !this._belongs(widget)) this._leave(widget);
    }
    for (const { addedNodes, target, attributeName } of records) {
      if (attributeName !== null) this._visit(target as Element);
      addedNodes.forEach((node) => {
        // It may have gone again by now.
        if (node.nodeType === 1 && node.isConnected) this._visit(node as Element, true);
      });
    }
    if (!records.length) this._seek(this._root);
  }

  private _seek(root: ParentNode): void {
    root.querySelectorAll('*').forEach((element) => this._visit(element));
  }

  private _visit(element: Element, deep = false): void {
    if (deep) this._seek(element);
    if (isLinkable(element)) {
      if (this._belongs(element)) this._join(element);
      return;
    }
    const { localName, shadowRoot } = element;
    if (localName === 'slot') {
      for (const one of (element as HTMLSlotElement).assignedElements()) this._visit(one, true);
    }
    if (shadowRoot) this._watch(shadowRoot);
    if (localName.includes('-') && element.matches(':not(:defined)')) this._await(localName);
  }

  /** A widget whose code comes later is found before it shows anything. */
  private _await(tag: string): void {
    if (this._awaited.has(tag)) return;
    this._awaited.add(tag);
    void customElements.whenDefined(tag).then(() => {
      if (this._stop) this._look([]);
    });
  }

  private _join(widget: Linkable): void {
    if (this._widgets.has(widget)) return;
    const other = linkOf.get(widget);
    if (other) other._leave(widget);
    linkOf.set(widget, this);
    this._widgets.add(widget);
    widget.shared = this._shared;
  }

  private _leave(widget: Linkable): void {
    this._widgets.delete(widget);
    linkOf.delete(widget);
    widget.shared = undefined;
  }

  /** What is in sight at once, the others a task each: a hundred charts would block the page. */
  private _update(widgets: Iterable<Linkable>): void {
    const wasIdle = this._pending.size === 0;
    for (const widget of widgets) {
      if (isInSight(widget)) widget.shared = this._shared;
      else this._pending.add(widget);
    }
    if (wasIdle) void this._updatePending();
  }

  private async _updatePending(): Promise<void> {
    for (const widget of this._pending) {
      await new Promise((resolve) => setTimeout(resolve));
      this._pending.delete(widget);
      if (this._widgets.has(widget)) widget.shared = this._shared;
    }
  }
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
