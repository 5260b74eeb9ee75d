/**
 * How a widget looks, against any page. Two walls keep the page's rules out: `:host` holds what a
 * page could take away with `!important`, and `.root` starts afresh from `all: initial`, because
 * inherited values pass into a shadow root. It takes back what belongs to the page and its readers:
 * the font, the spacing of letters and words, the colour scheme.
 *
 * The colours here are those of the themes light and dark (a test compares them); the theme's code
 * writes `--_*` over them once it has come. Declarations that rules share stand in the same order in
 * each, side by side: that compresses best.
 */
import { css } from 'lit';

export const styles = css`
  :host {
    display: block !important;
    position: relative;
    /* 280 px where the parent asks the child for its width or gives it none; else no more than
       there is. */
    min-inline-size: min(280px, max(100%, (160px - 100%) * 1000));
  }
  :host([hidden]:not([hidden='until-found'])) {
    display: none !important;
  }
  .root {
    --text: var(--_text, light-dark(#1b2327, #e8ecee));
    --muted: var(--_muted, light-dark(#586369, #a5b0b6));
    --surface: var(--_surface, light-dark(#ffffff, #161b20));
    --border: var(--_border, light-dark(#c8d0d3, #465159));
    --accent: var(--_accent, light-dark(#00667e, #6cc6cd));
    all: initial;
    color-scheme: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    box-sizing: border-box;
    display: block;
    position: relative;
    /* Grows with the reader's text, but does not shrink with a page that makes 1rem 10 px. */
    font-size: clamp(14px, 0.875rem, 28px);
    font-family: var(--baro-font, inherit);
    line-height: 1.5;
    font-variant-numeric: tabular-nums;
    overflow-wrap: break-word;
    padding: 16px clamp(0px, (100% - 216px) / 6, 16px);
    color: var(--text);
    background: var(--_ground, var(--surface));
    outline: 1px solid var(--border);
    outline-offset: -1px;
    border-radius: var(--_radius, 2px);
  }
  /* Laid out behind the author's figure, so that a chart can be drawn, and of no height. */
  .hidden-layout {
    visibility: hidden;
    block-size: 0;
    position: absolute;
    inset: 0 0 auto;
    overflow: clip;
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  p,
  ul,
  .title {
    margin: 0;
    max-inline-size: 75ch;
  }
  ul {
    padding: 0;
    list-style: none;
  }
  sup {
    margin-inline-start: 0.15em;
    line-height: 0;
    font-size: max(0.857em, 12px);
  }
  .title {
    font-size: 1.143em;
    font-weight: 700;
    line-height: 1.3;
  }
  .summary,
  .message {
    margin-block-start: 4px;
  }
  .body {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 16px;
  }
  .box {
    grid-area: 1 / 1;
    position: relative;
  }
  /* Lies over the box and scrolls in it, so that what it holds never changes the box's height. */
  .over {
    grid-area: 1 / 1 / 2 / 2;
    position: absolute;
    inset: 0;
    overflow: auto;
    overflow-anchor: none;
  }
  .wait {
    min-block-size: 240px;
  }
  /* What comes within half a second needs no word. */
  .late {
    animation: 0.5s late;
  }
  @keyframes late {
    from,
    to {
      visibility: hidden;
    }
  }
  .chart-slot {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
  }
  .off {
    visibility: hidden;
  }
  /* On paper what lies over a grid's cell is laid on the first page. */
  @media print {
    .root {
      color-scheme: light !important;
    }
    .body {
      display: block;
    }
  }
  /* Out of sight, not out of the page: it is still read aloud. */
  .away {
    position: absolute;
    inset: 0 auto auto 0;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
  }
  .panel-title {
    font-weight: 700;
  }
  .detail {
    display: block;
    font-weight: 400;
  }
  .small,
  .detail,
  .foot {
    color: var(--muted);
    font-size: max(0.857em, 12px);
  }
  .legend {
    max-inline-size: none;
    flex-wrap: wrap;
    margin-block: 4px 12px;
    display: flex;
    gap: 4px 16px;
  }
  .legend li {
    display: flex;
    gap: 6px;
  }
  .swatch {
    flex: none;
    inline-size: 14px;
    block-size: 14px;
    margin-block-start: calc(0.75em - 7px);
  }
  .plot {
    position: relative;
    overflow: hidden;
    margin-block-start: 4px;
  }
  /* Not in the flow: a canvas as wide as the place was must not keep the place so wide. */
  canvas {
    position: absolute;
    inset: 0 auto auto 0;
    max-inline-size: 100%;
  }
  /* Until it is painted the marks stand in its place. */
  :host(:not([data-drawn])) canvas {
    visibility: hidden;
  }
  /* The chart as SVG: on paper, and until it is painted. Its letters stand as a canvas sets them. */
  svg {
    display: block;
    max-inline-size: 100%;
    font-variant-numeric: normal;
    letter-spacing: 0;
    word-spacing: 0;
  }
  .paper {
    display: none;
  }
  @media (forced-colors: active) {
    .first * {
      fill: CanvasText;
      stroke: Canvas;
      stroke-width: 2;
      paint-order: stroke;
    }
  }
  .tables {
    background: var(--surface);
  }
  table {
    max-inline-size: 760px;
    border-collapse: collapse;
    inline-size: 100%;
  }
  table + table {
    margin-block-start: 16px;
  }
  caption {
    text-align: start;
    font-weight: 700;
    padding-block-end: 4px;
  }
  th,
  td {
    border-block-end: 1px solid var(--border);
    padding-block: 4px;
    padding-inline: 0 12px;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    font-weight: 700;
    vertical-align: bottom;
  }
  .actions {
    margin-block-start: 12px;
    display: flex;
    grid-area: 2 / 1;
    /* A button's: the menu comes with the chart, and may come alone. */
    min-block-size: calc(1.5em + 10px);
  }
  .button {
    color: var(--accent);
    cursor: pointer;
    padding: 4px 12px;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    background: var(--surface);
    border: 1px solid currentcolor;
    border-radius: var(--_radius, 2px);
  }
  .notice {
    margin-block-start: 12px;
  }
  .foot {
    display: grid;
    /* Notes and source stand side by side where there is room. */
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 340px), 1fr));
    margin-block-start: 16px;
    gap: 8px 32px;
    border-block-start: 1px solid var(--border);
    padding-block-start: 12px;
  }
  .foot sup {
    margin-inline-start: 0;
  }
  .foot p {
    margin-block-start: 2px;
  }
  details .source {
    margin-block-start: 8px;
  }
  .source li {
    padding-block: 3px;
  }
  a {
    color: var(--accent);
  }
  summary {
    padding-block: 4px;
    color: var(--accent);
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .over:focus-visible {
    outline-offset: -3px;
  }
`;
