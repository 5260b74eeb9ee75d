/** Says that something is missing, or on its way again, with a button that asks for it. */
import { html, type TemplateResult } from 'lit';

/** The button stays while it is tried again, and the focus on it. */
export const notice = (text: string, button: string, again: () => void): TemplateResult =>
  html`<div class="notice" role="alert">
    ${text} <button class="button" @click=${again}>${button}</button>
  </div>`;
