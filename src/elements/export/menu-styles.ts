/** Styles of the open menu. */
import { css } from 'lit';

export const menuStyles = css`
  .exports {
    display: grid;
    flex-basis: 100%;
    justify-items: start;
    padding-inline-start: 12px;
    border-inline-start: 1px solid var(--border);
  }
  .exports button {
    min-block-size: 32px;
    padding: 4px 0;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: start;
    color: var(--accent);
    background: none;
    border: 0;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .exports button[aria-disabled='true'] {
    color: var(--muted);
    cursor: progress;
  }
  /* One line is kept free, so that a message moves nothing. */
  .result {
    min-block-size: 1.5em;
    overflow-wrap: anywhere;
  }
`;
