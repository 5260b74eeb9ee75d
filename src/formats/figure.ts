/**
 * A View as an ordinary figure: picture, finding, table, source. A page shows it before any script
 * runs, and where none runs, so it is made of what every editor keeps: no style sheet, no
 * script, no tag that WordPress takes out.
 */
import type { Panel, Paragraph, Row, View } from '../view/view.js';
import { escapeLine, escapeText, webAddress } from './escape.js';
import { blocksOf, lineOf } from './foot.js';

/** A picture in a file. */
export interface FigureImage {
  /** Address, absolute or of the page's own server. */
  readonly src: string;
  /** CSS pixels of the picture. */
  readonly width: number;
  readonly height: number;
}

export interface FigureOptions {
  /** The picture in a file; `narrow` for windows of 480 CSS pixels at most. */
  readonly image?: (FigureImage & { readonly narrow?: FigureImage | undefined }) | undefined;
  /** The picture itself, as `toSvg` makes it: for pages whose policy refuses images. */
  readonly svg?: string | undefined;
  /**
   * True for pages whose policy refuses styles: no `style` attribute, which would be a violation.
   */
  readonly strict?: boolean | undefined;
}

/** Windows up to this width take the narrow picture. */
const NARROW = 480;

/** HTML of the figure, a line a block: editors make a paragraph of each line end inside one. */
export function toFigure(view: View, options: FigureOptions = {}): string {
  const caption = view.summary || view.message || view.title;
  return [
    `<figure lang="${escapeText(view.lang)}" dir="${view.dir}"${style(options, 'margin:0')}>${picture(view, options)}`,
    `<figcaption>${escapeText(caption)}</figcaption>`,
    ...details(view),
    ...origin(view),
    '</figure>',
  ].join('\n');
}

function picture(view: View, options: FigureOptions): string {
  if (options.svg !== undefined) return inline(options.svg);
  const { image } = options;
  // Without a picture the title is said in its place.
  if (!image) return `<strong>${escapeText(view.title)}</strong>`;
  const size = `width="${image.width}" height="${image.height}"`;
  const fit = style(options, `display:block;max-width:100%;height:auto`);
  const tag = `<img src="${escapeText(image.src)}" ${size} alt="${escapeText(view.name)}"${fit}>`;
  if (!image.narrow) return tag;
  const { src, width, height } = image.narrow;
  return (
    `<picture><source media="(max-width: ${NARROW}px)" srcset="${escapeText(src)}" ` +
    `width="${width}" height="${height}">${tag}</picture>`
  );
}

/**
 * The picture of `toSvg` in the page: its height kept, drawn smaller where the page is narrow. Its
 * lines are joined, because some editors break a page at each.
 */
function inline(svg: string): string {
  const fit = 'width="100%" preserveAspectRatio="xMinYMin meet"';
  return svg
    .replace(/^<svg ([^>]*?)width="\d+"/, (_, before: string) => `<svg ${before}${fit}`)
    .replace(/>\n+/g, '>')
    .trim();
}

const style = ({ strict }: FigureOptions, css: string): string => (strict ? '' : ` style="${css}"`);

/** Kinds that do not fold with the tables: whose figures they are is always in sight. */
const isOrigin = ({ kind }: Paragraph): boolean =>
  kind === 'credit' || kind === 'read-in' || kind === 'source';

/** The figures as tables, folded, with what has to be known to read them. */
function details(view: View): string[] {
  if (view.state === 'empty') return [];
  return [
    `<details><summary>${escapeText(view.tableName)}</summary>`,
    ...view.panels.map(table),
    ...view.foot.filter((paragraph) => !isOrigin(paragraph)).map((line) => small(lineHtml(line))),
    '</details>',
  ];
}

/** Whose figures they are, and folded below it the texts that print them. */
function origin({ foot }: View): string[] {
  // The credit leads to the first text that has an address.
  const address = foot.map(({ url }) => webAddress(url ?? '')).find((found) => found !== null);
  return blocksOf(foot.filter(isOrigin)).flatMap(([first, ...rest]) => {
    if (first?.kind !== 'read-in') return first ? [small(lineHtml(first, address))] : [];
    return [
      `<details><summary>${escapeText(lineOf(first))}</summary>`,
      small(rest.map((line) => lineHtml(line)).join('<br>')),
      '</details>',
    ];
  });
}

function table(panel: Panel): string {
  const base = panel.showBase ? `<br><small>${escapeText(panel.base)}</small>` : '';
  const caption = `<caption>${escapeText(panel.caption)}${signs(panel.signs)}${base}</caption>`;
  const heads = [
    head(panel.rowHead),
    ...(panel.familyHead ? [head(panel.familyHead)] : []),
    ...panel.columns.map((column) => head(column.label, column.signs)),
  ].join('');
  return [
    `<table>${caption}`,
    `<thead><tr>${heads}</tr></thead>`,
    `<tbody>${panel.rows.map((row) => line(row, panel.familyHead !== '')).join('\n')}</tbody>`,
    '</table>',
  ].join('\n');
}

const head = (text: string, sign: readonly string[] = []): string =>
  `<th scope="col">${escapeText(text)}${signs(sign)}</th>`;

function line(row: Row, families: boolean): string {
  const detail = row.detail ? `<br><small>${escapeText(row.detail)}</small>` : '';
  const name = `<th scope="row">${escapeText(row.label)}${signs(row.signs)}${detail}</th>`;
  const family = families ? `<td>${escapeText(row.family)}</td>` : '';
  const cells = row.cells.map((cell) => `<td>${escapeText(cell.text)}${signs(cell.signs)}</td>`);
  return `<tr>${name}${family}${cells.join('')}</tr>`;
}

const signs = (all: readonly string[]): string =>
  all.length ? ` <sup>${escapeText(all.join(' '))}</sup>` : '';

/** A line, leading to its own address or the one given. */
function lineHtml(line: Paragraph, address = webAddress(line.url ?? '')): string {
  const html = escapeLine(line);
  return address === null
    ? html
    : `<a href="${escapeText(address)}" rel="noopener noreferrer">${html}</a>`;
}

const small = (html: string): string => `<p><small>${html}</small></p>`;
