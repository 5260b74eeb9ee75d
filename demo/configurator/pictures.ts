/** The pictures of the code: their names, their sizes, and themselves where they are not served. */
import { type FigureImage, fileName, toSvg } from 'baro-widgets/formats';
import { customTheme, darkTheme, lightTheme, type Theme } from 'baro-widgets/theme';
import type { View } from 'baro-widgets/view';

import { type Size, sizeOf } from './files.js';
import { type Choices, hasPictures } from './state.js';

/** CSS pixels of the picture, and of the one for narrow windows. */
const WIDE = 600;
const NARROW = 320;

export interface Picture extends FigureImage {
  readonly name: string;
  readonly svg: string;
}

export interface Pictures {
  readonly wide: Picture;
  readonly narrow: Picture;
  /** True where the files that are served have them. */
  readonly served: boolean;
}

export async function picturesOf(view: View, choices: Choices): Promise<Pictures> {
  const served = hasPictures(choices);
  const theme = themeOf(choices);
  const picture = async (width: number): Promise<Picture> => {
    const name = fileName(view, 'svg', {
      editions: choices.edition.split(' ').filter(Boolean),
      theme: choices.theme === 'dark' ? 'dark' : 'light',
      width,
      form: isNamed(choices) ? '' : 'own',
    });
    const svg = toSvg(view, theme, { width, measure: measureIn(theme) });
    // Served pictures were measured in another font: the size that counts is the file's.
    const size = (served ? await sizeOf(name) : null) ?? sizeIn(svg);
    return { name, svg, src: `${choices.base}pictures/${name}`, ...size };
  };
  const [wide, narrow] = await Promise.all([picture(WIDE), picture(NARROW)]);
  return { wide, narrow, served };
}

/** Not the theme of this page: a reader's dark or high-contrast screen is not the site's. */
function themeOf({ theme, colours }: Choices): Theme {
  const base = theme === 'dark' ? darkTheme : lightTheme;
  const { font, ...others } = colours;
  const { theme: own } = customTheme(base, others);
  return font === undefined ? own : { ...own, font };
}

/** True where the name says all; else it must not be that of a picture which is served. */
const isNamed = ({ items, highlight, colours }: Choices): boolean =>
  items === '' && highlight === '' && Object.keys(colours).length === 0;

function measureIn(theme: Theme) {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('this browser gives no canvas to measure on');
  return (text: string, size: number, weight: number): number => {
    context.font = `${weight} ${size}px ${theme.font}`;
    return context.measureText(text).width;
  };
}

function sizeIn(svg: string): Size {
  const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}
