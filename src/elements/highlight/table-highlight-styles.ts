/** Styles of highlighted cells and headers in a table. */
import { css } from 'lit';

export const highlightStyles = css`
  [aria-current],
  [data-highlighted] {
    font-weight: 700;
    box-shadow: inset 0 -2px var(--accent);
  }
`;
