/**
 * The page for a frame, `f/<widget>/<view>/<lang>/index.html` beside `baro.js`: the figure that
 * needs no script, the widget's tag around it, the scripts. Its links are relative, so that the
 * folder may be anywhere and move; only the addresses by which others find it are absolute.
 */
import type { View } from '../view/view.js';
import { escapeText, requireWebAddress } from './escape.js';
import { type FigureImage, toFigure } from './figure.js';

export interface FramePageOptions {
  /** Pictures of the view in `pictures/`: `src` is the file's name. */
  readonly image: FigureImage & { readonly narrow?: FigureImage | undefined };
  /** Languages in which the same view has a page. */
  readonly languages: readonly string[];
  /**
   * Public address of the folder that holds `baro.js`, with `/` at its end. Without it no page
   * can find `oembed.json`: its address has to be absolute.
   */
  readonly address?: string | undefined;
}

/** From the page to the folder that holds `baro.js`. */
const ROOT = '../../../../';

/** Path of the page from the folder that holds `baro.js`: "f/adoption/tools/fr/". */
export const framePath = ({ widget, view, lang }: Pick<View, 'widget' | 'view' | 'lang'>): string =>
  `${['f', widget, view, lang].map(encodeURIComponent).join('/')}/`;

/**
 * The page, ready for a file.
 * @throws RangeError when `address` is not an absolute http(s) address
 */
export function framePage(view: View, options: FramePageOptions): string {
  const title = escapeText(view.title);
  return [
    '<!doctype html>',
    `<html lang="${escapeText(view.lang)}" dir="${view.dir}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${title}</title>`,
    ...links(view, options),
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    // The page that shows the frame is the one to find; the frame's content counts for that page.
    '<meta name="robots" content="noindex, indexifembedded">',
    `<meta name="description" content="${escapeText(view.summary || view.message)}">`,
    `<link rel="stylesheet" href="${ROOT}frame.css">`,
    // A classic script: it works in a frame of no origin even where the server sends no CORS
    // header, which modules need there.
    `<script defer src="${ROOT}frame.js"></script>`,
    `<script type="module" src="${ROOT}baro.js"></script>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${title}</h1>`,
    ...widget(view, options),
    '</main>',
    // Shown in frames only, where it leads out of them.
    `<p class="open" hidden><a href="./">${title}</a></p>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Where else it is found; first in the head, because WordPress reads no more than it must. */
function links(view: View, { address, languages }: FramePageOptions): string[] {
  const others = languages
    .filter((lang) => lang !== view.lang)
    .map((lang) => {
      const tag = escapeText(lang);
      return `<link rel="alternate" hreflang="${tag}" href="../${encodeURIComponent(lang)}/">`;
    });
  if (address === undefined) return others;
  const own = escapeText(frameAddress(view, address));
  return [
    `<link rel="alternate" type="application/json+oembed" href="${own}oembed.json" title="${escapeText(view.title)}">`,
    `<link rel="canonical" href="${own}">`,
    ...others,
  ];
}

/** Absolute address of the page. */
export function frameAddress(view: View, address: string): string {
  const base = requireWebAddress('address', address);
  if (!base.endsWith('/') || /[?#]/.test(base)) {
    throw new RangeError(
      `address "${address.slice(0, 80)}": expected a folder, with / at its end and no ? or #`,
    );
  }
  return base + framePath(view);
}

/** The tag with the figure inside, whose pictures are files: the page's policy may let in no style. */
function widget(view: View, { image }: FramePageOptions): string[] {
  const file = ({ src, width, height }: FigureImage): FigureImage => {
    return { src: `${ROOT}pictures/${encodeURIComponent(src)}`, width, height };
  };
  const narrow = image.narrow && file(image.narrow);
  const tag = `baro-${view.widget}`;
  return [
    `<${tag} view="${escapeText(view.view)}" lang="${escapeText(view.lang)}">`,
    toFigure(view, { image: { ...file(image), narrow }, strict: true }),
    `</${tag}>`,
  ];
}
