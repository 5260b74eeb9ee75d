/** Styles of what is brought out in a table. */
import { css } from 'lit';

export const markedStyles = css`
  [aria-current],
  [data-out] {
    font-weight: 700;
    box-shadow: inset 0 -2px var(--accent);
  }
`;
