/** Styles of the tooltip, which come with it: the first table does without. */
import { css } from 'lit';

export const tipStyles = css`
  .button[aria-pressed='true'] {
    color: var(--surface);
    background: var(--accent);
    border-color: var(--accent);
  }
  /* Its ground is taken away where colours are forced: the system's own mark of a choice is not. */
  @media (forced-colors: active) {
    .button[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
      border-color: Highlight;
    }
  }
  /* Out from under a page's sticky header, when the focus comes from below. */
  .stage,
  .actions *,
  .foot :is(a, summary) {
    scroll-margin-block: 96px;
  }
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
