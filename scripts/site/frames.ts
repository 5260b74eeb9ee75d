/** Pictures and pages for frames: what stands in `pictures/` and `f/` beside `baro.js`. */
import type { FigureImage } from '../../src/formats/figure.js';
import { fileName } from '../../src/formats/file-name.js';
import { framePage, framePath } from '../../src/formats/frame-page.js';
import { toOEmbed } from '../../src/formats/oembed.js';
import { languages } from '../../src/locales/index.js';
import { type Snapshot, snapshot } from '../../src/snapshot/index.js';
import { viewNames, widgetIds } from '../../src/view/index.js';
import type { View } from '../../src/view/view.js';

/** A view in a language with its two pictures, as SVG in light colours and with no font inside. */
export interface Pictured {
  readonly view: View;
  readonly usual: Snapshot;
  readonly narrow: Snapshot;
}

/** Where the site stands, and whose it is. */
export interface Site {
  /** Its public address with `/` at its end. */
  readonly url: string;
  readonly name: string;
}

export const languagesOfSite: readonly string[] = languages;

export async function picturedViews(): Promise<Pictured[]> {
  const all: Pictured[] = [];
  for (const widget of widgetIds) {
    for (const view of viewNames[widget]) {
      for (const lang of languages) {
        const options = { widget, view, lang, theme: 'light', format: 'svg' } as const;
        const usual = await snapshot({ ...options, width: 600 });
        const narrow = await snapshot({ ...options, width: 320 });
        all.push({ view: usual.view, usual, narrow });
      }
    }
  }
  return all;
}

/** Files by their path from the folder of `baro.js`. */
export function pictureFiles(all: readonly Pictured[]): Map<string, string> {
  const both = all.flatMap(({ usual, narrow }) => [usual, narrow]);
  return new Map(both.map(({ name, data }) => [`pictures/${name}`, String(data)]));
}

/**
 * Files by their path from the folder of `baro.js`. Without a site there is no `oembed.json`, since
 * all addresses in it are absolute; the pages then work wherever the folder is unpacked.
 */
export function frameFiles(all: readonly Pictured[], site?: Site): Map<string, string> {
  const files = new Map<string, string>();
  const address = site && `${site.url}baro/`;
  for (const { view, usual, narrow } of all) {
    const image = { ...imageOf(usual), narrow: imageOf(narrow) };
    const path = framePath(view);
    files.set(`${path}index.html`, framePage(view, { image, languages, address }));
    if (!site || address === undefined) continue;
    const picture = fileName(view, 'png', { theme: 'light', width: 600 });
    const oembed = toOEmbed(view, {
      address,
      provider: site,
      height: image.height,
      thumbnail: { ...image, src: `${site.url}gallery/${picture}` },
    });
    files.set(`${path}oembed.json`, `${JSON.stringify(oembed, null, 2)}\n`);
  }
  return files;
}

function imageOf({ name, width, height }: Snapshot): FigureImage {
  if (width === null || height === null) throw new TypeError(`${name} is no picture`);
  return { src: name, width, height };
}
