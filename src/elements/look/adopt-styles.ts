/**
 * Styles that come later than the first table, with the code that they are for; and all styles of a
 * widget in another document: an editor's frame, a picture-in-picture window. A document drops the
 * sheets of what moves into it, and takes none that another has made.
 */
import { CSSResult, type LitElement } from 'lit';

/** What each root was given after the styles of its class. */
const lateStyles = new WeakMap<ShadowRoot, Set<CSSResult>>();

/** Adds them to a shadow root once; where sheets can't be adopted, in a `<style>` as lit does. */
export function adoptStyles(root: ShadowRoot, styles: CSSResult, name: string): void {
  const given = lateStyles.get(root) ?? new Set();
  if (given.has(styles)) return;
  lateStyles.set(root, given.add(styles));
  const sheet = sheetFor(root, styles);
  if (sheet) {
    root.adoptedStyleSheets.push(sheet);
    return;
  }
  const style = document.createElement('style');
  const { litNonce } = globalThis as { litNonce?: string };
  if (litNonce) style.nonce = litNonce;
  style.dataset['name'] = name;
  style.textContent = styles.cssText;
  root.append(style);
}

/** Gives an element that has moved to another document its styles, in sheets of that document. */
export function restyle(element: LitElement): void {
  const root = element.shadowRoot;
  if (!root) return;
  const { elementStyles } = element.constructor as typeof LitElement;
  const own = elementStyles.filter((styles) => styles instanceof CSSResult);
  const all = [...own, ...(lateStyles.get(root) ?? [])];
  root.adoptedStyleSheets = all.flatMap((styles) => sheetFor(root, styles) ?? []);
}

/** A sheet that the root's document takes. */
function sheetFor(root: ShadowRoot, styles: CSSResult): CSSStyleSheet | undefined {
  const { defaultView } = root.ownerDocument;
  if (!styles.styleSheet || !defaultView || defaultView === window) return styles.styleSheet;
  const sheet = new defaultView.CSSStyleSheet();
  sheet.replaceSync(styles.cssText);
  return sheet;
}
