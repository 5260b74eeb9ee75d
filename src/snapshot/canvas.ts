/**
 * The Node canvas and the bundled font: loaded on first use, and only here. Nothing of the
 * machine's own fonts is asked for.
 */
import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type * as CanvasPackage from '@napi-rs/canvas';

import type { Measure } from '../chart/layout.js';
import { SnapshotError } from './fault.js';

/** A name that no machine has, so that an installed Inter of another version is never taken. */
export const FAMILY = 'Baro Inter';

const files = { 400: 'Inter-Regular.woff2', 600: 'Inter-SemiBold.woff2' } as const;

const INSTALL = 'Pictures need the package @napi-rs/canvas: npm install @napi-rs/canvas@1.0.11';

/** Widths kept: a chart has some hundred texts, most of them the next chart's too. */
const MOST_WIDTHS = 20_000;
const LONGEST_KEPT = 200;

export interface Studio {
  /** Width in CSS pixels in the bundled font. */
  readonly measure: Measure;
  /** The one canvas, at a size in device pixels: made anew, so it is empty. */
  readonly canvas: (width: number, height: number) => CanvasPackage.Canvas;
  /** Gives the pixels' memory back. */
  readonly release: (canvas: CanvasPackage.Canvas) => void;
}

let studio: Promise<Studio> | undefined;

/**
 * The canvas with the font registered.
 * @throws SnapshotError when the optional package is not installed; the message says what to do.
 */
export function loadStudio(): Promise<Studio> {
  studio ??= open();
  return studio;
}

/** Folder of the fonts: beside the built modules, or in a checkout the package they come from. */
function fontFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const places = [join(here, '../fonts'), join(here, '../../node_modules/inter-ui/web')];
  const found = places.find((place) => existsSync(join(place, files[400])));
  if (found === undefined) throw new SnapshotError('The bundled font files are missing.');
  return found;
}

/** A font file as base64, for a picture that carries its own. */
export async function fontData(weight: 400 | 600): Promise<string> {
  return (await readFile(join(fontFolder(), files[weight]))).toString('base64');
}

async function open(): Promise<Studio> {
  const { GlobalFonts, createCanvas } = await load();
  for (const file of Object.values(files)) {
    if (GlobalFonts.registerFromPath(join(fontFolder(), file), FAMILY) === null) {
      throw new SnapshotError(`The bundled font ${file} could not be read.`);
    }
  }
  const ruler = createCanvas(1, 1).getContext('2d');
  // A table a size and weight, so that looking up joins no texts.
  const tables = {
    400: new Map<number, Map<string, number>>(),
    600: new Map<number, Map<string, number>>(),
  };
  return {
    measure(text, size, weight) {
      let widths = tables[weight].get(size);
      if (!widths) tables[weight].set(size, (widths = new Map<string, number>()));
      const known = widths.get(text);
      if (known !== undefined) return known;
      ruler.font = `${String(weight)} ${String(size)}px "${FAMILY}"`;
      const { width } = ruler.measureText(text);
      if (widths.size >= MOST_WIDTHS) widths.clear();
      if (text.length <= LONGEST_KEPT) widths.set(text, width);
      return width;
    },
    canvas: (width, height) => createCanvas(width, height),
    release(canvas) {
      canvas.width = 1;
      canvas.height = 1;
    },
  };
}

/**
 * The package's allocator gives freed pixels back to the system at once, and taking them again
 * costs more than drawing: ten times as long to read a picture. It reads this setting when it is
 * loaded, in milliseconds; afterwards the environment is as it was.
 */
const ALLOCATOR = { name: 'MIMALLOC_PURGE_DELAY', value: '100' } as const;

async function load(): Promise<typeof CanvasPackage> {
  const { env } = process;
  const free = env[ALLOCATOR.name] === undefined;
  try {
    if (free) env[ALLOCATOR.name] = ALLOCATOR.value;
    return await import('@napi-rs/canvas');
  } catch (error) {
    throw new SnapshotError(INSTALL, { cause: error });
  } finally {
    if (free) delete env[ALLOCATOR.name];
  }
}
