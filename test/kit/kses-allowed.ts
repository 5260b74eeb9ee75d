/**
 * What WordPress keeps of the posts of those who may not write unfiltered HTML: tags, attributes
 * and style properties, as they stand in `wp-includes/kses.php` of WordPress 7.0, MathML left out.
 * Facts only; the filter that applies them is ours.
 */

/** Attributes that every allowed tag may have; `data-*` stands for all of that kind. */
export const everywhere: readonly string[] = [
  ...['aria-controls', 'aria-current', 'aria-describedby', 'aria-details', 'aria-expanded'],
  ...['aria-hidden', 'aria-label', 'aria-labelledby', 'aria-live'],
  ...['class', 'data-*', 'dir', 'hidden', 'id', 'lang', 'style', 'title', 'role', 'xml:lang'],
];

const align = ['align'];
const cells = ['align', 'char', 'charoff', 'valign'];
const cell = [
  ...['abbr', 'align', 'axis', 'bgcolor', 'char', 'charoff', 'colspan', 'headers', 'height'],
  ...['nowrap', 'rowspan', 'scope', 'valign', 'width'],
];
const columns = [...cells, 'span', 'width'];
const none: string[] = [];

/** Allowed tags with the attributes that are theirs. */
export const tags: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
  abbr: none,
  acronym: none,
  address: none,
  area: ['alt', 'coords', 'href', 'nohref', 'shape', 'target'],
  article: align,
  aside: align,
  audio: ['autoplay', 'controls', 'loop', 'muted', 'preload', 'src'],
  b: none,
  bdo: none,
  big: none,
  blockquote: ['cite'],
  br: none,
  button: [
    ...['disabled', 'name', 'type', 'value', 'popovertarget', 'popovertargetaction'],
    'aria-haspopup',
  ],
  caption: align,
  cite: none,
  code: none,
  col: columns,
  colgroup: columns,
  data: ['value'],
  dd: none,
  del: ['datetime'],
  details: ['align', 'open', 'name'],
  dfn: none,
  dialog: ['closedby', 'open', 'popover'],
  div: ['align', 'popover'],
  dl: none,
  dt: none,
  em: none,
  fieldset: none,
  figcaption: align,
  figure: align,
  font: ['color', 'face', 'size'],
  footer: align,
  h1: align,
  h2: align,
  h3: align,
  h4: align,
  h5: align,
  h6: align,
  header: align,
  hgroup: align,
  hr: ['align', 'noshade', 'size', 'width'],
  i: none,
  img: [
    ...['alt', 'align', 'border', 'height', 'hspace', 'loading', 'longdesc', 'vspace', 'src'],
    ...['usemap', 'width'],
  ],
  ins: ['datetime', 'cite'],
  kbd: none,
  label: ['for'],
  legend: align,
  li: ['align', 'value'],
  main: align,
  map: ['name'],
  mark: none,
  menu: ['type'],
  meter: ['high', 'low', 'max', 'min', 'optimum', 'value'],
  nav: align,
  object: ['data', 'type'],
  ol: ['start', 'type', 'reversed'],
  p: align,
  pre: ['width'],
  progress: ['max', 'value'],
  q: ['cite'],
  rb: none,
  rp: none,
  rt: none,
  rtc: none,
  ruby: none,
  s: none,
  samp: none,
  search: none,
  section: align,
  small: none,
  span: align,
  strike: none,
  strong: none,
  sub: none,
  summary: align,
  sup: none,
  table: ['align', 'bgcolor', 'border', 'cellpadding', 'cellspacing', 'rules', 'summary', 'width'],
  tbody: cells,
  td: cell,
  textarea: ['cols', 'rows', 'disabled', 'name', 'readonly'],
  tfoot: cells,
  th: cell,
  thead: cells,
  time: ['datetime'],
  title: none,
  tr: ['align', 'bgcolor', 'char', 'charoff', 'valign'],
  track: ['default', 'kind', 'label', 'src', 'srclang'],
  tt: none,
  u: none,
  ul: ['type', 'popover', 'role'],
  var: none,
  video: [
    ...['autoplay', 'controls', 'height', 'loop', 'muted', 'playsinline', 'poster', 'preload'],
    ...['src', 'width'],
  ],
  wbr: none,
};

const sides = ['top', 'right', 'bottom', 'left'];
const logical = ['block-start', 'block-end', 'inline-start', 'inline-end'];
const corners = ['top-left', 'top-right', 'bottom-left', 'bottom-right'];

/** Style properties that stay; custom properties (`--…`) stay too. */
export const styles: readonly string[] = [
  ...['', '-color', '-image', '-position', '-repeat', '-size', '-attachment', '-blend-mode'].map(
    (end) => `background${end}`,
  ),
  ...['', '-radius', '-width', '-color', '-style', '-spacing', '-collapse'].map(
    (end) => `border${end}`,
  ),
  ...sides.flatMap((side) =>
    ['', '-color', '-style', '-width'].map((end) => `border-${side}${end}`),
  ),
  ...corners.map((corner) => `border-${corner}-radius`),
  ...['caption-side', 'columns', 'column-count', 'column-fill', 'column-gap', 'column-rule'],
  ...['column-span', 'column-width', 'color', 'filter', 'font', 'font-family', 'font-size'],
  ...['font-style', 'font-variant', 'font-weight', 'letter-spacing', 'line-height'],
  ...['text-align', 'text-decoration', 'text-indent', 'text-transform', 'white-space'],
  ...['', 'min-', 'max-'].flatMap((start) => [`${start}height`, `${start}width`]),
  ...['margin', 'padding'].flatMap((name) => [
    name,
    ...[...sides, ...logical].map((side) => `${name}-${side}`),
  ]),
  ...['', '-basis', '-direction', '-flow', '-grow', '-shrink', '-wrap'].map((end) => `flex${end}`),
  ...['gap', 'row-gap', 'grid-template-columns', 'grid-auto-columns', 'grid-column'],
  ...['grid-column-start', 'grid-column-end', 'grid-column-gap', 'grid-template-rows'],
  ...['grid-auto-rows', 'grid-row', 'grid-row-start', 'grid-row-end', 'grid-row-gap', 'grid-gap'],
  ...['justify', 'align'].flatMap((name) =>
    ['content', 'items', 'self'].map((part) => `${name}-${part}`),
  ),
  ...['clear', 'cursor', 'direction', 'float', 'list-style-type', 'object-fit', 'object-position'],
  ...['opacity', 'overflow', 'vertical-align', 'writing-mode', 'position', ...sides, 'z-index'],
  ...['box-shadow', 'aspect-ratio', 'container-type', 'display'],
];

/** Of these, what WordPress did not know before: 6.5 still takes them out. */
export const recentStyles: readonly string[] = [
  ...['display', 'opacity', 'white-space', 'grid-column', 'grid-row', 'container-type'],
];
