/**
 * Print styles, which load with the chart: dark on light in every theme, the whole chart, the table
 * under it, every note and address, no button. A widget stays on one sheet where it fits.
 */
import { css } from 'lit';

export const printStyles = css`
  .print {
    display: none;
  }
  @media print {
    :host {
      break-inside: avoid;
    }
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
    .plot > canvas:not(.print) {
      display: none !important;
    }
    .plot {
      block-size: auto !important;
      overflow: visible;
    }
    .print {
      display: block;
      position: static;
      inline-size: 100% !important;
      max-inline-size: 640px;
      block-size: auto !important;
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
