/** The texts above and below the table of an e-mail. */
import type { Paragraph, View } from '../view/view.js';
import type { EmailStyle } from './email-style.js';
import { escapeLine, escapeText, webAddress } from './escape.js';
import { blocksOf } from './foot.js';

/** Title (a link where there is an address), finding, message. */
export function emailHead(view: View, style: EmailStyle, link: string | null): string {
  const title = escapeText(view.title);
  const heading = link === null ? title : anchor(link, title, style);
  return [
    `<h2 style="margin:0 3px 4px;font-size:18px;line-height:24px;font-weight:700">${heading}</h2>`,
    ...[view.summary, view.message]
      .filter((text) => text !== '')
      .map((text) => `<p style="margin:0 3px 8px">${escapeText(text)}</p>`),
  ].join('\n');
}

/** The foot, a block a paragraph. */
export function emailFoot(view: View, style: EmailStyle): string {
  return blocksOf(view.foot)
    .map((block) => block.map((paragraph) => lineHtml(paragraph, style)).join('<br>'))
    .map((html) => `<p style="margin:0 0 6px">${html}</p>`)
    .join('\n');
}

function lineHtml(paragraph: Paragraph, style: EmailStyle): string {
  const address = webAddress(paragraph.url ?? '');
  const html = escapeLine(paragraph);
  return address === null ? html : anchor(address, html, style);
}

function anchor(address: string, content: string, style: EmailStyle): string {
  return `<a href="${escapeText(address)}" style="color:${style.link}">${content}</a>`;
}
