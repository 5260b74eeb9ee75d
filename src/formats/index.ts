/**
 * A View in other forms: CSV, JSON, plain text, alternative text, e-mail, MJML, SVG. Pure
 * functions of the View; the page and the command share them.
 */
export { toAltText, toAlternative, type Alternative } from './alt.js';
export { checkFigures, type CsvFault, type FigureReport } from '../input/csv-dataset.js';
export { toCsv, toExcelCsv } from './csv.js';
export { toEmail, type EmailOptions, type EmailPicture } from './email.js';
export {
  embedVariants,
  scriptTag,
  toEmbed,
  toWidget,
  type EmbedOptions,
  type EmbedVariant,
} from './embed.js';
export { toFigure, type FigureImage, type FigureOptions } from './figure.js';
export { fileName, type NameParts } from './file-name.js';
export { toJson } from './json.js';
export { toMjml, toMjmlDocument } from './mjml.js';
export { layoutSheet, type Sheet, type SheetOptions } from './sheet.js';
export { drawSheet } from './sheet-draw.js';
export { toSvg, type FontFace, type SvgOptions } from './svg.js';
export { toText, type TextOptions } from './text.js';
