/** Base, sample, reading, caveats, source: folded where narrow, but the base is always seen. */
import { html, nothing, type TemplateResult } from 'lit';

import type { SourceText } from '../../view/view.js';
import type { Shown } from '../types.js';

/** More links than these fold: with chart and buttons a widget has six tab stops at most. */
const FEW = 3;

export function foot({ view, text, narrow }: Shown): TemplateResult {
  // Several bases stand beside their headings, where each says whose it is.
  const base = view.panels[0]?.showBase ? nothing : html`<p>${view.base}</p>`;
  const rest = html`
    ${view.sample ? html`<p>${view.sample}</p>` : nothing}
    ${view.reading ? html`<p>${view.reading}</p>` : nothing}
    ${view.notes.map(
      (note) => html`<p>${note.sign ? html`<sup>${note.sign}</sup> ` : nothing}${note.text}</p>`,
    )}
  `;
  const links = html`<ul role="list">
    ${view.sources.map((source) => html`<li>${link(source, view.french)}</li>`)}
  </ul>`;
  const source = html`<div part="source" class="source">
    ${view.credit ? html`<p>${marked(view.credit, view.french)}</p>` : nothing}
    ${
      view.sources.length
        ? view.sources.length > FEW && !narrow
          ? html`<details>
              <summary>${view.readIn}</summary>
              ${links}
            </details>`
          : html`<p>${view.readIn}</p>
              ${links}`
        : nothing
    }
  </div>`;
  if (narrow) {
    return html`<div class="foot">
      <div part="notes">
        ${base}
        <details>
          <summary>${text.notes}</summary>
          ${rest} ${source}
        </details>
      </div>
    </div>`;
  }
  return html`<div class="foot">
    <div part="notes">${base} ${rest}</div>
    ${source}
  </div>`;
}

/** A link only where it leads to the web; anything else stays text. */
function link({ text, url }: SourceText, french: readonly string[]): TemplateResult | string {
  const href = webAddress(url);
  const words = marked(text, french);
  return href ? html`<a href=${href} rel="noopener noreferrer">${words}</a>` : words;
}

/** French in another language is read aloud in French. */
function marked(text: string, french: readonly string[]): TemplateResult | string {
  const title = french.find((one) => text.includes(one));
  if (!title) return text;
  const [before, after] = text.split(title);
  return html`${before}<span lang="fr">${title}</span>${after}`;
}

function webAddress(url: string | null): string | null {
  try {
    const { protocol, href } = new URL(url ?? '');
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}
