/** Signs of notes, raised behind the text that they concern. */
import { html, nothing } from 'lit';

export const signsOf = (signs: readonly string[]) =>
  signs.length ? html`<sup>${signs.join(' ')}</sup>` : nothing;
