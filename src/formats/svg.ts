/** A View as an SVG picture, with every layout at hand. */
import type { Theme } from '../theme/theme.js';
import type { View } from '../view/view.js';
import { layoutSheet } from './layout-sheet.js';
import { WIDTHS } from './picture/sheet.js';
import { type SvgWriteOptions, writeSvg } from './picture/write-svg.js';

export type { FontFace } from './picture/write-svg.js';

export interface SvgOptions extends SvgWriteOptions {
  /** CSS pixels, 240 to 2560; 600 by default. */
  readonly width?: number;
}

/**
 * The picture as a text: an XML document without declaration, ready for a file or a page.
 * The same arguments give the same text.
 */
export function toSvg(view: View, theme: Theme, options: SvgOptions): string {
  const { width = WIDTHS.default, measure } = options;
  return writeSvg(view, layoutSheet(view, { width, measure }), theme, options);
}
