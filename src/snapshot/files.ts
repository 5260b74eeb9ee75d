/** How each form of a snapshot is made of one View. */
import { toAltText } from '../formats/alt.js';
import { toCsvFile, toExcelCsv } from '../formats/csv.js';
import { toEmail } from '../formats/email.js';
import { fileName } from '../formats/file-name.js';
import { toJson } from '../formats/json.js';
import { toMjml } from '../formats/mjml.js';
import type { Sheet } from '../formats/picture/sheet.js';
import { type FontFace, writeSvg } from '../formats/picture/write-svg.js';
import { toText } from '../formats/text.js';
import type { View } from '../view/view.js';
import { fontData, type Renderer } from './canvas.js';
import { type Format, type FormatName, formats } from './format-list.js';
import type { CheckedPicture, ViewSnapshotOptions } from './options.js';
import { drawPng } from './png.js';

/** All that a form is made of, laid out once for several. */
export interface RenderJob {
  readonly view: View;
  readonly picture: CheckedPicture;
  readonly options: ViewSnapshotOptions;
  readonly renderer: Renderer | null;
  readonly sheet: Sheet | null;
}

export function nameOf(job: Pick<RenderJob, 'view' | 'picture'>, name: FormatName): string {
  const { view, picture } = job;
  const format: Format = formats[name];
  return fileName(view, format.extension, {
    editions: picture.compared ? [...picture.editions, 'comparison'] : picture.editions,
    theme: format.depends === 'nothing' ? undefined : picture.themeName,
    width: format.depends === 'theme and width' ? picture.width : undefined,
    scale: name === 'png' ? picture.scale : 1,
    form: format.form,
  });
}

/** The content of one form; the options are checked already. */
export async function contentOf(name: FormatName, job: RenderJob): Promise<string | Uint8Array> {
  const { view, picture, options } = job;
  const { theme } = picture;
  const { link, configure } = options;
  switch (name) {
    case 'png': {
      const { renderer, sheet } = drawing(job);
      return drawPng(renderer, { view, sheet, theme, scale: picture.scale, configure });
    }
    case 'svg': {
      const { renderer, sheet } = drawing(job);
      const fonts = options.embedFont ? await fontFaces(job) : [];
      return writeSvg(view, sheet, theme, { measure: renderer.measure, fonts, configure });
    }
    case 'html':
      return toEmail(view, { theme, link });
    case 'html-picture': {
      const { sheet } = drawing(job);
      const { imageBase = '' } = options;
      const { width, height } = sheet;
      const file = { imageBase, name: nameOf(job, 'png'), width, height };
      return toEmail(view, { theme, link, picture: file });
    }
    case 'mjml':
      return toMjml(view, { theme, link });
    case 'txt':
      return toText(view);
    case 'txt-plain':
      return toText(view, { bars: false });
    case 'csv':
      return toCsvFile(view);
    case 'csv-excel':
      return toExcelCsv(view);
    case 'json':
      return toJson(view);
    case 'alt':
      return toAltText(view);
  }
}

function drawing({ renderer, sheet }: RenderJob): { renderer: Renderer; sheet: Sheet } {
  if (renderer === null || sheet === null) throw new TypeError('nothing was laid out');
  return { renderer, sheet };
}

async function fontFaces({ view }: RenderJob): Promise<FontFace[]> {
  const files = await fontData(JSON.stringify(view));
  return files.map((file) => ({ family: 'Inter', ...file }));
}
