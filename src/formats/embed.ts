/** The code that a webmaster pastes: script, tag, and inside it the figure that needs neither. */
import { hasUser, withoutUser } from '../input/web-address.js';
import type { View } from '../view/view.js';
import { escapeText } from './escape.js';
import { type FigureOptions, toFigure } from './figure.js';

/**
 * - `tag`: the widget's own tag
 * - `div`: a `div` with data attributes, for editors that take unknown tags out
 * - `figure`: the figure alone, with no script
 * - `frame`: a frame, for sites that let in no script
 */
export type EmbedVariant = 'tag' | 'div' | 'figure' | 'frame';

export const embedVariants: readonly EmbedVariant[] = ['tag', 'div', 'figure', 'frame'];

export interface EmbedOptions extends FigureOptions {
  /** `tag` by default. */
  readonly variant?: EmbedVariant | undefined;
  /** Folder where the files are served: `https://…/`, `/baro/` or `./baro/`; with `/` at its end or not. */
  readonly base: string;
  /**
   * Name of the script in that folder: `baro.js` by default, a module; one whose name begins with
   * `baro.all` is a classic script.
   */
  readonly script?: string | undefined;
  /** SHA-384 of the script as the build writes it: `sha384-…`. Only for a name with a version. */
  readonly integrity?: string | undefined;
  /** Attributes of the tag, as they are written: `{ view: 'purposes', lang: 'fr', 'no-title': '' }`. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  /** Height of the frame in CSS pixels, 200 to 1000; 640 by default. */
  readonly height?: number | undefined;
}

/**
 * The code to paste, ending with a line end.
 * @throws RangeError when `variant`, `base`, `script`, `integrity`, `height` or the name of an
 *   attribute is not allowed; the message names it.
 */
export function toEmbed(view: View, options: EmbedOptions): string {
  const variant = options.variant ?? 'tag';
  if (!embedVariants.includes(variant)) {
    throw new RangeError(`variant "${cut(variant)}": expected ${embedVariants.join(', ')}`);
  }
  if (variant === 'figure') return `${toFigure(view, options)}\n`;
  if (variant === 'frame') return `${frame(view, options)}\n`;
  return `${scriptTag(options)}\n${widgetTag(view, options, variant)}\n`;
}

/**
 * The tag with the figure inside, without the script: what a server prints into a page whose head
 * has the script already.
 * @throws RangeError as `toEmbed` does
 */
export function toWidget(
  view: View,
  options: FigureOptions & Pick<EmbedOptions, 'attributes'> = {},
): string {
  return `${widgetTag(view, options, 'tag')}\n`;
}

/** The script's tag alone, which a page needs once however many widgets it has. */
export function scriptTag(options: Pick<EmbedOptions, 'base' | 'script' | 'integrity'>): string {
  const { script = 'baro.js', integrity } = options;
  if (!/^baro(-\d+\.\d+\.\d+|\.all(-\d+\.\d+\.\d+\.min)?)?\.js$/.test(script)) {
    throw new RangeError(
      `script "${cut(script)}": expected baro.js, baro.all.js or one with a version`,
    );
  }
  if (integrity !== undefined && !/^sha384-[A-Za-z0-9+/]{64}$/.test(integrity)) {
    throw new RangeError(`integrity "${cut(integrity)}": expected sha384- and 64 characters`);
  }
  const kind = script.startsWith('baro.all') ? 'defer' : 'type="module"';
  const integrityAttributes = integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
  const address = escapeText(folder(options.base) + script);
  return `<script ${kind} ${LEFT_ALONE} src="${address}"${integrityAttributes}></script>`;
}

/**
 * By these LiteSpeed Cache, WP Rocket and Autoptimize leave a script as it is, each by its own: minified
 * once more, or joined with others, it is no longer the file that the hash is of.
 */
const LEFT_ALONE = 'data-no-optimize="1" data-no-minify="1" data-noptimize="1"';

function widgetTag(
  view: View,
  options: FigureOptions & Pick<EmbedOptions, 'attributes'>,
  variant: 'tag' | 'div',
): string {
  const tag = variant === 'tag' ? `baro-${view.widget}` : 'div';
  const prefix = variant === 'tag' ? '' : 'data-';
  const start = variant === 'tag' ? '' : ` data-baro="${escapeText(view.widget)}"`;
  const attributes = Object.entries(attributesOf(view, options)).map(([name, value]) => {
    if (!/^[a-z]+(-[a-z]+)*$/.test(name)) {
      throw new RangeError(`attribute "${cut(name)}": expected lower case letters and hyphens`);
    }
    return ` ${prefix}${name}${value === '' ? '' : `="${escapeText(value)}"`}`;
  });
  return `<${tag}${start}${attributes.join('')}>\n${toFigure(view, options)}\n</${tag}>`;
}

const attributesOf = (
  view: View,
  options: Pick<EmbedOptions, 'attributes'>,
): Record<string, string> => ({
  view: view.view,
  lang: view.lang,
  ...options.attributes,
});

/** A page for the frame is made for each view in each language, with no further options. */
function frame(view: View, options: EmbedOptions): string {
  const { height = 640 } = options;
  if (!Number.isInteger(height) || height < 200 || height > 1000) {
    throw new RangeError(`height ${height}: expected a whole number from 200 to 1000`);
  }
  const path = [view.widget, view.view, view.lang].map(encodeURIComponent).join('/');
  const address = escapeText(`${folder(options.base)}f/${path}/`);
  return (
    `<iframe src="${address}" title="${escapeText(view.name)}" width="100%" ` +
    `height="${height}" loading="lazy" frameborder="0" ` +
    `sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"></iframe>`
  );
}

/** The folder's address with `/` at its end. */
function folder(base: string): string {
  const isFolder = /^(https?:\/\/[^\s"'<>\\?#]+|\.{0,2}\/[^\s"'<>\\?#:]*|\.{1,2})$/i.test(base);
  if (!isFolder || base.startsWith('//') || hasUser(base)) {
    throw new RangeError(
      `base "${cut(withoutUser(String(base)))}": expected the folder of the files, https://…/, /…/ or ./…/`,
    );
  }
  return base.endsWith('/') ? base : `${base}/`;
}

const cut = (text: unknown): string => String(text).slice(0, 80);
