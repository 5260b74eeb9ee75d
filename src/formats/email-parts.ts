/** The texts above and below the table of an e-mail. */
import type { View } from '../view/view.js';
import type { Look } from './email-style.js';
import { escapeMarked, escapeText, webAddress } from './escape.js';

/** Title (a link where there is an address), finding, message. */
export function headOf(view: View, look: Look, link: string | null): string {
  const title = escapeText(view.title);
  const heading = link === null ? title : anchor(link, title, look);
  return [
    `<h2 style="margin:0 3px 4px;font-size:18px;line-height:24px;font-weight:700">${heading}</h2>`,
    ...[view.summary, view.message]
      .filter((text) => text !== '')
      .map((text) => `<p style="margin:0 3px 8px">${escapeText(text)}</p>`),
  ].join('\n');
}

/** Reading, base (several are said beside their panels), sample, notes with their signs, credit, the texts read with their links. */
export function footOf(view: View, look: Look): string {
  const notes = view.notes.map(({ sign, text }) => (sign === '' ? text : `${sign} ${text}`));
  const sources = view.sources.map(({ text, url }) => {
    const address = url === null ? null : webAddress(url);
    const marked = escapeMarked(text, view.french);
    return address === null ? marked : anchor(address, marked, look);
  });
  const paragraphs = [
    [view.reading],
    [view.panels[0]?.showBase ? '' : view.base, view.sample],
    notes,
  ].map((lines) => lines.filter((line) => line !== '').map(escapeText));
  paragraphs.push(view.credit === '' ? [] : [escapeMarked(view.credit, view.french)]);
  paragraphs.push(sources.length > 0 ? [escapeText(view.readIn), ...sources] : []);
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => `<p style="margin:0 0 6px">${lines.join('<br>')}</p>`)
    .join('\n');
}

function anchor(address: string, content: string, look: Look): string {
  return `<a href="${escapeText(address)}" style="color:${look.link}">${content}</a>`;
}
