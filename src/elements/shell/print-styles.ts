/**
 * Print styles, which come with the element: dark on light in every theme, the whole chart, the table
 * under it, every note and address, no button. A sheet ends between chart and table, or between two
 * rows, never within one.
 */
import { css } from 'lit';

export const printStyles = css`
  @media print {
    .root {
      --_text: #000000 !important;
      --_muted: #3d4549 !important;
      --_surface: #ffffff !important;
      --_ground: #ffffff !important;
      --_border: #9aa4a9 !important;
      --_accent: #000000 !important;
      min-block-size: 0 !important;
      print-color-adjust: exact;
      outline: 0;
    }
    .panel,
    tr,
    .foot p {
      break-inside: avoid;
    }
    .title,
    .summary,
    .panel-title,
    .legend,
    caption {
      break-after: avoid;
    }
    .actions,
    .tip {
      display: none;
    }
    /* Chart.js writes its own display. */
    .paper ~ * {
      display: none !important;
    }
    .paper {
      display: block;
    }
    .plot {
      block-size: auto !important;
      overflow: visible;
    }
    .plot > svg {
      inline-size: 100%;
      max-inline-size: 640px;
      block-size: auto;
    }
    /* A picture that the author put inside: never both. */
    .over:not(.tables) {
      display: none;
    }
    .chart-slot {
      visibility: visible;
    }
    .tables {
      margin-block-start: 16px;
    }
    :host(:not([no-table])) .tables {
      position: static;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      clip-path: none;
    }
    summary {
      color: inherit;
    }
    /* One that was folded after beforeprint; browsers without this pseudo-element show it open. */
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    a[href]::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
