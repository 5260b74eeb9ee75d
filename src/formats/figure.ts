/**
 * A View as an ordinary figure: picture, finding, table, source. It is what stands in a page before
 * any script and where none runs, so it is made of what every editor keeps: no style sheet, no
 * script, no tag that WordPress takes out.
 */
import type { Panel, Row, View } from '../view/view.js';
import { escapeMarked, escapeText, webAddress } from './escape.js';

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
    small(credit(view)),
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

/** The figures as tables, folded, with what has to be known to read them. */
function details(view: View): string[] {
  if (view.state === 'empty') return [];
  const notes = view.notes.map(({ sign, text }) => (sign ? `${sign} ${text}` : text));
  const lines = [
    view.panels[0]?.showBase ? '' : view.base,
    view.sample,
    view.reading,
    ...notes,
  ].filter(Boolean);
  return [
    `<details><summary>${escapeText(view.tableName)}</summary>`,
    ...view.panels.map((panel) => table(panel)),
    ...lines.map((line) => small(escapeText(line))),
    ...[sources(view)].filter(Boolean),
    '</details>',
  ];
}

function table(panel: Panel): string {
  const base = panel.showBase ? `<br><small>${escapeText(panel.base)}</small>` : '';
  const caption = `<caption>${escapeText(panel.caption)}${signs(panel.signs)}${base}</caption>`;
  const heads = [
    head(panel.rowHead),
    ...(panel.familyHead ? [head(panel.familyHead)] : []),
    ...panel.columns.map((column) => head(column.head, column.signs)),
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

/** Whose figures they are, leading to the first text that prints them and has an address. */
function credit(view: View): string {
  const address = view.sources.map(({ url }) => url && webAddress(url)).find(Boolean);
  const text = escapeMarked(view.credit, view.french);
  return address ? link(address, text) : text;
}

/** The texts that print the figures. */
function sources(view: View): string {
  const texts = view.sources.map(({ text, url }) => {
    const address = url && webAddress(url);
    const marked = escapeMarked(text, view.french);
    return address ? link(address, marked) : marked;
  });
  return texts.length ? small([escapeText(view.readIn), ...texts].join('<br>')) : '';
}

const link = (address: string, html: string): string =>
  `<a href="${escapeText(address)}" rel="noopener noreferrer">${html}</a>`;

const small = (html: string): string => `<p><small>${html}</small></p>`;
