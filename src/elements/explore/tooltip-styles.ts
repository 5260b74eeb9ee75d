/** Styles of the tooltip. */
import { css } from 'lit';

export const tooltipStyles = css`
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
