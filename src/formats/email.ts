/** A View as a fragment for an e-mail: a data table with bars, or the picture with its texts. */
import { lightTheme } from '../theme/light.js';
import type { Theme } from '../theme/theme.js';
import type { View } from '../view/view.js';
import { emailFoot, emailHead } from './email-parts.js';
import { type EmailStyle, emailStyleOf, FONT } from './email-style.js';
import { DATA, LAYOUT, panelRows } from './email-table.js';
import { escapeText, requireWebAddress } from './escape.js';

/** A picture on a server: mail programs take no other. */
export interface EmailPicture {
  /** Folder of the picture, an absolute http(s) address. */
  readonly imageBase: string;
  /** Name of the file, as `fileName` makes it. */
  readonly name: string;
  /** CSS pixels of the file at scale 1. */
  readonly width: number;
  readonly height: number;
}

export interface EmailOptions {
  /** The light theme by default. */
  readonly theme?: Theme | undefined;
  /** Where the title leads, an absolute http(s) address; no link when absent. */
  readonly link?: string | undefined;
  /** The picture in the table's place. */
  readonly picture?: EmailPicture | undefined;
}

/** CSS pixels that mail programs leave between their own columns. */
const MAX_WIDTH = 600;

/**
 * One table to paste into a template: 600 pixels wide at most, as narrow as a phone, readable
 * with pictures off. Inline styles and attributes only.
 * @throws RangeError when `link` or `imageBase` is not an absolute http(s) address.
 */
export function toEmail(view: View, options: EmailOptions = {}): string {
  const style = emailStyleOf(options.theme ?? lightTheme);
  const link = options.link === undefined ? null : requireWebAddress('link', options.link);
  const body = options.picture
    ? pictureBody(view, style, link, options.picture)
    : tableBody(view, style, link);
  const type = `font:14px/20px ${FONT};color:${style.text}`;
  const ground = `bgcolor="${style.surface}" style="max-width:${MAX_WIDTH}px;background-color:${style.surface};${type}"`;
  return `<table lang="${escapeText(view.lang)}" dir="${view.dir}" ${LAYOUT} ${ground}>\n${body}\n</table>\n`;
}

function tableBody(view: View, style: EmailStyle, link: string | null): string {
  const tables = view.panels.map(
    (panel) =>
      `<table ${DATA} style="font:14px/18px ${FONT};color:${style.text}">\n${panelRows(panel, style)}\n</table>`,
  );
  return [
    `<tr><td style="padding:16px 13px">`,
    emailHead(view, style, link),
    ...tables,
    `</td></tr>`,
    `<tr><td style="padding:0 16px 12px;font-size:12px;line-height:17px;color:${style.muted}">`,
    emailFoot(view, style),
    `</td></tr>`,
  ].join('\n');
}

function pictureBody(
  view: View,
  style: EmailStyle,
  link: string | null,
  picture: EmailPicture,
): string {
  const image = pictureTag(view, style, picture);
  return [
    `<tr><td>${link === null ? image : `<a href="${escapeText(link)}">${image}</a>`}</td></tr>`,
    `<tr><td style="padding:12px 13px 8px">`,
    emailHead(view, style, link),
    `</td></tr>`,
  ].join('\n');
}

function pictureTag(view: View, style: EmailStyle, picture: EmailPicture): string {
  const { src, width, height } = placePicture(picture);
  const altStyle = `font:700 16px/24px ${FONT};color:${style.text}`;
  return (
    `<img src="${escapeText(src)}" width="${width}" height="${height}" ` +
    `alt="${escapeText(view.name)}" border="0" ` +
    `style="display:block;width:100%;max-width:${width}px;height:auto;border:0;${altStyle}">`
  );
}

/** Address and size of the picture; one wider than an e-mail is shown smaller. */
export function placePicture({ imageBase, name, width, height }: EmailPicture): {
  src: string;
  width: number;
  height: number;
} {
  const base = requireWebAddress('imageBase', imageBase);
  const src = `${base}${base.endsWith('/') ? '' : '/'}${encodeURIComponent(name)}`;
  const shownWidth = Math.min(width, MAX_WIDTH);
  return { src, width: shownWidth, height: Math.round((height * shownWidth) / width) };
}
