/**
 * Whether templates can become elements here: a policy of the page (Trusted Types) may refuse that.
 * A tag that is defined then would hide what its author put inside, and show nothing.
 */
import { html, render } from 'lit';

export function canRender(): boolean {
  try {
    render(html`<br />`, document.createElement('p'));
    return true;
  } catch {
    return false;
  }
}
