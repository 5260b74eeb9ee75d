/** A widget as a picture: its View on a sheet, in the colours that it has in the page. */
import { layoutPanel } from '../../chart/layout/index.js';
import { measureWith } from '../../chart/layout/measure.js';
import type { Measure } from '../../chart/layout/types.js';
import type { Configure } from '../../chart/types.js';
import { drawSheet } from '../../formats/picture/draw-sheet.js';
import { arrangeSheet } from '../../formats/picture/sheet.js';
import { writeSvg } from '../../formats/picture/write-svg.js';
import type { Theme } from '../../theme/theme.js';
import type { View } from '../../view/view.js';
import { hookOf } from '../look/configure-hook.js';
import { resolveTheme } from '../look/theme-resolver.js';
import type { Exportable, PictureOptions } from '../types.js';

const WIDTH = 600;

type Widget = HTMLElement & Exportable;

interface PictureSource {
  readonly view: View;
  readonly theme: Theme;
  readonly context: CanvasRenderingContext2D;
  readonly measure: Measure;
}

/** PNG. */
export async function toBlob(element: Widget, options?: PictureOptions): Promise<Blob> {
  const { type, width, scale } = checkOptions(
    'toBlob',
    { type: 'image/png', width: WIDTH, scale: 1 },
    options,
  );
  const { view, theme, context, measure } = await pictureSource(element);
  const sheet = arrangeSheet(view, { width, measure }, layoutPanel);
  const { canvas } = context;
  const resize = (): void => {
    canvas.width = Math.round(sheet.width * scale);
    canvas.height = Math.round(sheet.height * scale);
  };
  resize();
  if (!canReadPixels(context)) {
    throw new Error(
      'toBlob: this browser puts noise into pictures. SVG and CSV are not concerned.',
    );
  }
  withHook(element, (configure) => {
    // Clears what a failed hook has drawn.
    resize();
    drawSheet(context, sheet, theme, { scale, configure });
  });
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type));
  // Some browsers keep a canvas's memory long after its last use.
  canvas.width = canvas.height = 0;
  if (!blob)
    throw new Error(`toBlob: this browser makes no picture of ${width} × ${scale} pixels.`);
  return blob;
}

/** Against tracking, some browsers change the pixels that a page reads from a canvas. */
function canReadPixels(context: CanvasRenderingContext2D): boolean {
  context.fillStyle = '#123456';
  context.fillRect(0, 0, 2, 2);
  const { data } = context.getImageData(0, 0, 2, 2);
  context.clearRect(0, 0, 2, 2);
  return data.every((byte, at) => byte === [0x12, 0x34, 0x56, 0xff][at % 4]);
}

export async function toSVG(element: Widget, options?: PictureOptions): Promise<string> {
  const { width } = checkOptions('toSVG', { width: WIDTH }, options);
  const { view, theme, measure } = await pictureSource(element);
  const sheet = arrangeSheet(view, { width, measure }, layoutPanel);
  return withHook(element, (configure) => writeSvg(view, sheet, theme, { measure, configure }));
}

/** With the widget's hook, and without it where it fails: the chart in the page reports that. */
function withHook<T>(element: Widget, make: (configure?: Configure) => T): T {
  const configure = hookOf(element);
  if (!configure) return make();
  try {
    return make(configure);
  } catch {
    return make();
  }
}

async function pictureSource(element: Widget): Promise<PictureSource> {
  await element.ready;
  const view = element.toJSON();
  const root = element.shadowRoot?.querySelector('.root');
  if (!view || !root) throw new Error('There is no picture: the widget shows no figures.');
  const { theme } = resolveTheme(element, root);
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('There is no picture: this browser gives no canvas to draw on.');
  return { view, theme, context, measure: measureWith(context, theme.font) };
}

const rules: Readonly<Record<string, readonly [text: string, is: (value: unknown) => boolean]>> = {
  type: ['image/png', (value) => value === 'image/png'],
  width: ['a number from 240 to 2560', (value) => within(value, 240, 2560)],
  scale: ['a number from 1 to 4', (value) => within(value, 1, 4)],
};

const within = (value: unknown, min: number, max: number): boolean =>
  typeof value === 'number' && value >= min && value <= max;

/** The options over their defaults. @throws RangeError that lists what is allowed */
function checkOptions<T extends object>(method: string, defaults: T, options: object = {}): T {
  const names = Object.keys(defaults);
  if (typeof options !== 'object' || options === null) {
    const what = `expected an object of ${names.join(', ')}`;
    throw new RangeError(`${method}: options ${quoted(options)}: ${what}.`);
  }
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue;
    const rule = names.includes(name) ? rules[name] : undefined;
    if (!rule) {
      const what = `expected one of ${names.join(', ')}`;
      throw new RangeError(`${method}: option ${quoted(name)}: ${what}.`);
    }
    if (!rule[1](value)) {
      throw new RangeError(`${method}: ${name} ${quoted(value)}: expected ${rule[0]}.`);
    }
  }
  const defined = Object.entries(options).filter(([, value]) => value !== undefined);
  return { ...defaults, ...Object.fromEntries(defined) };
}

/** A value as a developer would write it; a long one is cut. */
function quoted(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return (text ?? String(value)).slice(0, 80);
}
