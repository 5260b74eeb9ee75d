/**
 * Styles that load after the first table, with the code that needs them; and all styles of a widget
 * in another document: an editor's frame, a picture-in-picture window. A document drops the sheets of
 * an element that moves into it, and accepts none that another document has made.
 */
import { CSSResult, type LitElement } from 'lit';

/** The styles that each root has adopted after those of its class. */
const lateStyles = new WeakMap<ShadowRoot, Set<CSSResult>>();

/** Adds them to a shadow root once; where sheets can't be adopted, in a `<style>` as lit does. */
export function adoptStyles(root: ShadowRoot, styles: CSSResult, name: string): void {
  const adopted = lateStyles.get(root) ?? new Set();
  if (adopted.has(styles)) return;
  lateStyles.set(root, adopted.add(styles));
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

/** A sheet that the root's document accepts. */
function sheetFor(root: ShadowRoot, styles: CSSResult): CSSStyleSheet | undefined {
  const { defaultView } = root.ownerDocument;
  if (!styles.styleSheet || !defaultView || defaultView === window) return styles.styleSheet;
  const sheet = new defaultView.CSSStyleSheet();
  sheet.replaceSync(styles.cssText);
  return sheet;
}
