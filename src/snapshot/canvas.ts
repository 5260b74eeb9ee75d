/**
 * The Node canvas and the bundled font: loaded on first use, and only here. The
 * machine's own fonts are not used.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type * as CanvasPackage from '@napi-rs/canvas';

import { measureWith } from '../chart/layout/measure.js';
import type { Measure } from '../chart/layout/types.js';
import { SnapshotError } from './fault.js';

interface Bundled {
  readonly family: string;
  /** The package that it comes from, where it has its files. */
  readonly from: string;
  readonly files: Readonly<Record<400 | 600, string>>;
  /** What it is for, as CSS says it; all that the others lack where absent. */
  readonly range?: string;
}

/** Names that no machine has, so that an installed Inter of another version is never taken. */
const bundled: readonly Bundled[] = [
  {
    family: 'Baro Inter',
    from: 'inter-ui/web',
    files: { 400: 'Inter-Regular.woff2', 600: 'Inter-SemiBold.woff2' },
  },
  {
    family: 'Baro Noto Arabic',
    from: '@fontsource/noto-sans-arabic/files',
    files: {
      400: 'noto-sans-arabic-arabic-400-normal.woff2',
      600: 'noto-sans-arabic-arabic-600-normal.woff2',
    },
    range: 'U+0600-06FF,U+0750-077F',
  },
];

/** The families of a drawing: a letter is taken from the first that has it. */
export const FAMILIES = bundled.map(({ family }) => `"${family}"`).join(', ');

const INSTALL = 'Pictures need the package @napi-rs/canvas: npm install @napi-rs/canvas@1.1.1';

/** Widths kept: a chart has some hundred texts, most of them the next chart's too. */
const MAX_WIDTHS = 20_000;
const MAX_LENGTH = 200;

export interface Renderer {
  /** Width in CSS pixels in the bundled font. */
  readonly measure: Measure;
  /** The one canvas, at a size in device pixels: a new one, so it is empty. */
  readonly createCanvas: (width: number, height: number) => CanvasPackage.Canvas;
  /** Gives the pixels' memory back. */
  readonly release: (canvas: CanvasPackage.Canvas) => void;
}

let renderer: Promise<Renderer> | undefined;

/**
 * The canvas with the font registered.
 * @throws SnapshotError when the optional package is not installed; the message says what to do.
 */
export async function loadRenderer(): Promise<Renderer> {
  renderer ??= open();
  return renderer;
}

/** Path of a font: beside the built modules, or in a checkout the package that it comes from. */
function pathOf({ from, files }: Bundled, weight: 400 | 600): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const places = [join(here, '../fonts'), join(here, '../../node_modules', from)];
  const found = places.map((place) => join(place, files[weight])).find((file) => existsSync(file));
  if (found === undefined) throw new SnapshotError('The bundled font files are missing.');
  return found;
}

export interface FontData {
  readonly weight: 400 | 600;
  /** The file as base64. */
  readonly woff2: string;
  /** The characters that it is for; all where absent. */
  readonly range?: string;
}

/** The font files for a text, for a picture that carries its own. */
export async function fontData(text: string): Promise<FontData[]> {
  const needed = bundled.filter(({ range }) => range === undefined || ARABIC.test(text));
  return Promise.all(
    needed.flatMap((font) =>
      ([400, 600] as const).map(async (weight) => {
        const woff2 = (await readFile(pathOf(font, weight))).toString('base64');
        return { weight, woff2, ...(font.range === undefined ? {} : { range: font.range }) };
      }),
    ),
  );
}

const ARABIC = /[\u0600-\u06ff\u0750-\u077f]/;

async function open(): Promise<Renderer> {
  const { GlobalFonts, createCanvas } = await load();
  for (const font of bundled) {
    for (const weight of [400, 600] as const) {
      if (GlobalFonts.registerFromPath(pathOf(font, weight), font.family) === null) {
        throw new SnapshotError(`The bundled font ${font.files[weight]} could not be read.`);
      }
    }
  }
  const measureText = measureWith(createCanvas(1, 1).getContext('2d'), FAMILIES);
  // A table per size and weight, so that looking up joins no texts.
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
      const width = measureText(text, size, weight);
      if (widths.size >= MAX_WIDTHS) widths.clear();
      if (text.length <= MAX_LENGTH) widths.set(text, width);
      return width;
    },
    createCanvas: (width, height) => createCanvas(width, height),
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
