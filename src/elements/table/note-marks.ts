/** Signs of notes, raised behind the text that they concern. */
import { html, nothing } from 'lit';

export const signsOf = (signs: string) => (signs ? html`<sup>${signs}</sup>` : nothing);
