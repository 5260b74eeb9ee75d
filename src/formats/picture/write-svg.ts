/** A sheet as an SVG picture: text as text, no script, no style sheet, nothing from elsewhere. */
import type { Measure } from '../../chart/layout/types.js';
import type { Configure } from '../../chart/types.js';
import type { Theme } from '../../theme/theme.js';
import type { View } from '../../view/view.js';
import { escapeText } from '../escape.js';
import { type Context2D, drawSheet } from './draw-sheet.js';
import type { Sheet } from './sheet.js';
import { SvgContext } from './svg-context.js';

/** A font file put inside the picture. */
export interface FontFace {
  readonly family: string;
  readonly weight: 400 | 600;
  /** The file as base64, of type font/woff2. */
  readonly woff2: string;
  /** The characters that it is for, as `unicode-range` has them; all where absent. */
  readonly range?: string;
}

export interface SvgWriteOptions {
  /** Width of a text in CSS pixels in the theme's font: a canvas measures it. */
  readonly measure: Measure;
  /**
   * Fonts to put inside. Without them the picture names the theme's families and the reader's
   * machine takes the first that it has: the file stays small, and each text is drawn narrower or
   * wider, so that it takes the width that was measured and the layout holds.
   */
  readonly fonts?: readonly FontFace[];
  /**
   * Changes each chart's configuration before it is drawn; what it throws is thrown.
   * @experimental
   */
  readonly configure?: Configure | null | undefined;
}

/**
 * The sheet as a text: an XML document without declaration, ready for a file or a page.
 * The same arguments give the same text.
 */
export function writeSvg(
  view: View,
  sheet: Sheet,
  theme: Theme,
  { measure, fonts = [], configure }: SvgWriteOptions,
): string {
  const ctx = new SvgContext(measure, fonts.length === 0);
  drawSheet(ctx as unknown as Context2D, sheet, theme, { configure });
  const { width, height } = sheet;
  const size = `width="${width}" height="${height}"`;
  const type = `font-family="${escapeText(theme.font)}" font-size="14"`;
  const language = `lang="${escapeText(view.lang)}" xml:lang="${escapeText(view.lang)}"`;
  const direction = sheet.dir === 'rtl' ? ' direction="rtl"' : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}" role="img" ${language}${direction} ${type}>`,
    `<title>${escapeText(view.name)}</title>`,
    `<desc>${escapeText(view.description)}</desc>`,
    ...(fonts.length ? [`<style>${fonts.map(face).join('')}</style>`] : []),
    ctx.markup,
    '</svg>',
    '',
  ].join('\n');
}

function face({ family, weight, woff2, range = '' }: FontFace): string {
  const name = family.replace(/[^\w -]/g, '');
  const data = woff2.replace(/[^A-Za-z0-9+/=]/g, '');
  const source = `url(data:font/woff2;base64,${data}) format('woff2')`;
  const only = range && `;unicode-range:${range.replace(/[^\w+,-]/g, '')}`;
  return `@font-face{font-family:'${name}';font-weight:${weight};src:${source}${only}}`;
}
