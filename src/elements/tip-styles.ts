/** Styles of the tooltip, which come with it: the first table does without. */
import { css } from 'lit';

const styles = css`
  .tip {
    position: absolute;
    z-index: 1;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(100%, 220px);
    padding: 4px 8px;
    font-size: max(0.857em, 12px);
    line-height: 1.35;
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--muted);
    border-radius: var(--_radius, 2px);
  }
  .tip[hidden] {
    display: none;
  }
  .tip > * {
    display: block;
  }
`;

/** Adds them to a shadow root once; where sheets can't be adopted, in a `<style>` as lit does. */
export function adoptTipStyles(root: ShadowRoot): void {
  const sheet = styles.styleSheet;
  if (sheet) {
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    return;
  }
  if (root.querySelector('style[data-tip]')) return;
  const style = document.createElement('style');
  const { litNonce } = globalThis as { litNonce?: string };
  if (litNonce) style.nonce = litNonce;
  style.dataset['tip'] = '';
  style.textContent = styles.cssText;
  root.append(style);
}
