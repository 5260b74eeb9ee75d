/** Styles that load with the chart: its focus, the pressed button, the row of buttons. */
import { css } from 'lit';

export const chartStyles = css`
  .button[aria-pressed='true'] {
    color: var(--surface);
    background: var(--accent);
    border-color: var(--accent);
  }
  /* Forced colours remove its background, so it takes the system's colours of a selection. */
  @media (forced-colors: active) {
    .button[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
      border-color: Highlight;
    }
  }
  /* The keys, for sighted readers: on the edge of the focus ring, between finding and chart. For
     assistive technology they are the group's name. */
  .chart-slot:focus-visible::after {
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
  .chart-slot,
  .actions *,
  .foot :is(a, summary) {
    scroll-margin-block: 96px;
  }
  .actions {
    flex-wrap: wrap;
    gap: 8px;
  }
`;
