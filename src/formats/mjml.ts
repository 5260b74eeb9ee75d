/** A View as MJML: a section to include in a template, or a document of its own. */
import { lightTheme } from '../theme/light.js';
import type { View } from '../view/view.js';
import { type EmailOptions, placePicture } from './email.js';
import { emailFoot, emailHead } from './email-parts.js';
import { type EmailStyle, emailStyleOf, FONT } from './email-style.js';
import { panelRows } from './email-table.js';
import { escapeText, requireWebAddress } from './escape.js';

/**
 * An `mj-section`: texts, a data table a panel (or the picture), the foot.
 * @throws RangeError when `link` or `imageBase` is not an absolute http(s) address.
 */
export function toMjml(view: View, options: EmailOptions = {}): string {
  const style = emailStyleOf(options.theme ?? lightTheme);
  const link = options.link === undefined ? null : requireWebAddress('link', options.link);
  const { picture } = options;
  const middle = picture
    ? [image(view, placePicture(picture), link)]
    : view.panels.map((panel) => table(view, panelRows(panel, style), style));
  const head = text(view, emailHead(view, style, link), { colour: style.text, size: '14px' });
  const foot = text(view, emailFoot(view, style), {
    colour: style.muted,
    size: '12px',
    padding: '12px 0 0',
  });
  return [
    `<mj-section background-color="${style.surface}" padding="16px">`,
    `<mj-column>`,
    ...(picture ? [...middle, head] : [head, ...middle, foot]),
    `</mj-column>`,
    `</mj-section>`,
    '',
  ].join('\n');
}

/** The section in a document that compiles as it is. */
export function toMjmlDocument(view: View, options: EmailOptions = {}): string {
  return [
    `<mjml lang="${escapeText(view.lang)}" dir="${view.dir}">`,
    `<mj-head>`,
    `<mj-title>${escapeText(view.title)}</mj-title>`,
    `<mj-preview>${escapeText(view.summary)}</mj-preview>`,
    `</mj-head>`,
    `<mj-body width="600px">`,
    toMjml(view, options).trimEnd(),
    `</mj-body>`,
    `</mjml>`,
    '',
  ].join('\n');
}

const typeAttributes = (colour: string, size: string, padding = '0'): string =>
  `padding="${padding}" font-family="${FONT}" font-size="${size}" line-height="1.4" color="${colour}"`;

interface TextStyle {
  readonly colour: string;
  readonly size: string;
  readonly padding?: string;
}

function text(view: View, content: string, { colour, size, padding }: TextStyle): string {
  return `<mj-text ${typeAttributes(colour, size, padding)}>\n<div lang="${escapeText(view.lang)}">\n${content}\n</div>\n</mj-text>`;
}

function table(view: View, rows: string, style: EmailStyle): string {
  const withLang = rows.replaceAll('<tbody>', `<tbody lang="${escapeText(view.lang)}">`);
  return `<mj-table cellpadding="3" ${typeAttributes(style.text, '14px')}>\n${withLang}\n</mj-table>`;
}

function image(
  view: View,
  { src, width, height }: { src: string; width: number; height: number },
  link: string | null,
): string {
  const href = link === null ? '' : ` href="${escapeText(link)}"`;
  return `<mj-image src="${escapeText(src)}" width="${width}px" height="${height}px" fluid-on-mobile="true" alt="${escapeText(view.name)}"${href} padding="0 0 12px" />`;
}
