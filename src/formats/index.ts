/**
 * A View in other forms: CSV, JSON, plain text, alternative text, e-mail, MJML, SVG. Pure
 * functions of the View; the page and the command share them.
 */
export type { DatasetCsv } from '../input/csv-dataset.js';
export { type Alternative, toAlternative, toAltText } from './alt.js';
export { toCsv, toCsvFile, toExcelCsv } from './csv.js';
export { parseDatasetCsv } from './dataset-csv.js';
export { type EmailOptions, type EmailPicture, toEmail } from './email.js';
export {
  type EmbedOptions,
  type EmbedVariant,
  embedVariants,
  scriptTag,
  toEmbed,
  toWidget,
} from './embed.js';
export { type FigureImage, type FigureOptions, toFigure } from './figure.js';
export { fileName, type NameParts } from './file-name.js';
export { toJson } from './json.js';
export { layoutSheet } from './layout-sheet.js';
export { toMjml, toMjmlDocument } from './mjml.js';
export { drawSheet } from './picture/draw-sheet.js';
export type { Sheet, SheetOptions } from './picture/sheet.js';
export { toQuotation } from './quotation.js';
export { type FontFace, type SvgOptions, toSvg } from './svg.js';
export { type TextOptions, toText } from './text.js';
