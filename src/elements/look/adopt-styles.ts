/** Styles that come later than the first table, with the code that they are for. */
import type { CSSResult } from 'lit';

/** Adds them to a shadow root once; where sheets can't be adopted, in a `<style>` as lit does. */
export function adoptStyles(root: ShadowRoot, styles: CSSResult, name: string): void {
  const sheet = styles.styleSheet;
  if (sheet) {
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    return;
  }
  if (root.querySelector(`style[data-name=${name}]`)) return;
  const style = document.createElement('style');
  const { litNonce } = globalThis as { litNonce?: string };
  if (litNonce) style.nonce = litNonce;
  style.dataset['name'] = name;
  style.textContent = styles.cssText;
  root.append(style);
}
