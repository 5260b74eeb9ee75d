/** The forms of one chart: picture, alternative text, e-mail, plain text. */
import type { Words } from 'baro-widgets';
import {
  drawSheet,
  fileName,
  layoutSheet,
  toAlternative,
  toEmail,
  toSvg,
  toText,
} from 'baro-widgets/formats';
import { darkTheme, lightTheme, type Theme } from 'baro-widgets/theme';
import { type View, widgets } from 'baro-widgets/view';

import type { Choices } from './state.js';

export interface Forms {
  readonly view: View;
  readonly canvas: HTMLCanvasElement;
  readonly svg: string;
  readonly alt: string;
  readonly long: string;
  readonly email: string;
  readonly text: string;
  /** Name of a file with this extension. */
  readonly name: (extension: 'png' | 'svg' | 'html' | 'txt') => string;
}

/** Device pixels a CSS pixel: sharp on every screen. */
export const SCALE = 2;

/** Draws, writes and words one chart; what it needs of the page is a canvas. */
export function formsOf(words: Words, choices: Choices): Forms {
  const { widget, view: name, edition, theme: themeName } = choices;
  const view = widgets[widget].view(words, { view: name, edition });
  const theme: Theme = themeName === 'dark' ? darkTheme : lightTheme;
  const width = Number(choices.width);

  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser gives no canvas to draw on');
  const measure = (text: string, size: number, weight: number) => {
    context.font = `${weight} ${size}px ${theme.font}`;
    return context.measureText(text).width;
  };
  const sheet = layoutSheet(view, { width, measure });
  const svg = toSvg(view, theme, { width, measure });
  canvas.width = sheet.width * SCALE;
  canvas.height = sheet.height * SCALE;
  drawSheet(context, sheet, theme, { scale: SCALE });

  const { short, long } = toAlternative(view);
  return {
    view,
    canvas,
    svg,
    alt: short,
    long,
    email: toEmail(view, { theme }),
    text: toText(view),
    name: (extension) => {
      const editions = edition ? [edition] : [];
      const picture = extension === 'png' || extension === 'svg';
      return fileName(view, extension, {
        editions,
        theme: extension === 'txt' ? undefined : themeName,
        width: picture ? width : undefined,
        scale: extension === 'png' ? SCALE : 1,
      });
    },
  };
}
