/** The `oembed.json` of a frame's page, in the form of which WordPress keeps the most. */
import type { View } from '../view/view.js';
import { escapeText, requireWebAddress } from './escape.js';
import type { FigureImage } from './figure.js';
import { frameAddress } from './frame-page.js';

export interface OEmbedOptions {
  /** Public address of the folder that holds `baro.js`, with `/` at its end. */
  readonly address: string;
  /** Whose site it is. */
  readonly provider: { readonly name: string; readonly url: string };
  /** The picture at 600 CSS pixels: the frame's page at that width is about as tall. */
  readonly height: number;
  /** A picture for readers that show no frame: `src` is absolute. */
  readonly thumbnail: FigureImage;
}

/** An answer of type "rich" as https://oembed.com defines it. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly provider_name: string;
  readonly provider_url: string;
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  readonly cache_age: number;
}

const WIDTH = 600;
/** CSS pixels that the widget's buttons take, which a picture has not. */
const BUTTONS = 44;
/** Seconds: a day. */
const CACHED = 86_400;

/** @throws RangeError when an address is not an absolute http(s) address; the message names it. */
export function toOEmbed(view: View, options: OEmbedOptions): OEmbed {
  const { provider, thumbnail } = options;
  // WordPress makes a frame 200 to 1000 pixels high, whatever it asks for.
  const height = Math.min(1000, Math.max(200, Math.round(options.height) + BUTTONS));
  return {
    version: '1.0',
    type: 'rich',
    provider_name: provider.name,
    provider_url: requireWebAddress('provider.url', provider.url),
    title: view.title,
    html: html(view, frameAddress(view, options.address), height),
    width: WIDTH,
    height,
    thumbnail_url: requireWebAddress('thumbnail.src', thumbnail.src),
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
    cache_age: CACHED,
  };
}

/**
 * A link and the finding in words, which show until the frame answers, then the frame. In one line
 * that begins with the quotation: only there does WordPress find it.
 */
function html(view: View, address: string, height: number): string {
  const link = `<a href="${escapeText(address)}">${escapeText(view.title)}</a>`;
  const finding = escapeText(view.summary || view.message);
  return (
    `<blockquote class="wp-embedded-content">${link} – ${finding}</blockquote>` +
    `<iframe sandbox="allow-scripts" security="restricted" src="${escapeText(address)}" ` +
    `width="${WIDTH}" height="${height}" title="${escapeText(view.name)}" ` +
    `class="wp-embedded-content" frameborder="0" marginwidth="0" marginheight="0"></iframe>`
  );
}
