/** Styles of the tooltip and of what is pointed at: they come with it, the first table does without. */
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
  /* The keys, for those who see: on the edge of the focus mark, between finding and chart. Assistive
     technology has it as the group's name. */
  .stage:focus-visible::after {
    content: attr(aria-label);
    content: attr(aria-label) / '';
    position: absolute;
    inset-block-end: calc(100% - 2px);
    inset-inline-start: 8px;
    max-inline-size: calc(100% - 16px);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    padding-inline: 4px;
    font-size: max(0.857em, 12px);
    line-height: 1.35;
    color: var(--text);
    background: var(--surface);
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
