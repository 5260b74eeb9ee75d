/**
 * Snapshots in Node: a view of a widget as a picture, e-mail, text or table. No browser, no
 * network, no font of the machine. PNG and SVG need the optional package @napi-rs/canvas.
 */
import { layoutSheet } from '../formats/layout-sheet.js';
import { loadWords } from '../locales/index.js';
import type { View } from '../view/view.js';
import { widgets } from '../view/widgets.js';
import { loadRenderer } from './canvas.js';
import { contentOf, nameOf } from './files.js';
import { type FormatName, formatNames, formats, needsCanvas } from './format-list.js';
import { checkPicture, oneOf, type ViewSnapshotOptions } from './options.js';

export { SnapshotError, UsageError } from './fault.js';
export type { FormatName } from './format-list.js';
export type { Figures, ThemeName, ViewSnapshotOptions } from './options.js';

export interface SnapshotOptions extends ViewSnapshotOptions {
  /** `png` by default. */
  readonly format?: FormatName | undefined;
}

export interface SnapshotsOptions extends ViewSnapshotOptions {
  /** Forms of one view, which is laid out once for all of them. */
  readonly formats: readonly FormatName[];
}

export interface Snapshot {
  /** `baro-adoption-tools-fr-light-600.png`: `[a-z0-9-]` and the extension. */
  readonly name: string;
  readonly format: FormatName;
  /** Media type. */
  readonly type: string;
  /** Bytes of a PNG, else text. The same call gives the same content. */
  readonly data: Uint8Array | string;
  /** Size in pixels, where it is a picture. */
  readonly width: number | null;
  readonly height: number | null;
  /** What it shows, as plain data. */
  readonly view: View;
}

/**
 * One snapshot.
 * @throws UsageError when an option is not allowed; the message lists what is
 * @throws SnapshotError when the canvas package or the font is missing
 * @example
 * const { name, data } = await snapshot({ widget: 'adoption', view: 'purposes', lang: 'fr' });
 * await writeFile(name, data);
 */
export async function snapshot(options: SnapshotOptions): Promise<Snapshot> {
  const [result] = await snapshots({ ...options, formats: [options.format ?? 'png'] });
  if (result === undefined) throw new TypeError('no format was given');
  return result;
}

/** Several forms of one view; see `snapshot`. */
export async function snapshots(options: SnapshotsOptions): Promise<Snapshot[]> {
  const names = options.formats.map((name) => oneOf('format', name, formatNames));
  const picture = checkPicture(options, names);
  const words = await loadWords(picture.lang);
  const view = widgets[picture.widget].view(words, picture.options, options.data);
  const renderer = names.some(needsCanvas) ? await loadRenderer() : null;
  const sheet = renderer && layoutSheet(view, { width: picture.width, measure: renderer.measure });
  const job = { view, picture, options, renderer, sheet };
  return Promise.all(
    names.map(async (format) => {
      const data = await contentOf(format, job);
      const scale = format === 'png' ? picture.scale : format === 'svg' ? 1 : null;
      return {
        name: nameOf(job, format),
        format,
        type: formats[format].type,
        data,
        width: sheet && scale ? Math.round(sheet.width * scale) : null,
        height: sheet && scale ? Math.round(sheet.height * scale) : null,
        view,
      };
    }),
  );
}
