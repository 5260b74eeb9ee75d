/** Base, sample, reading, caveats, source: folded where narrow, but the base is always seen. */
import { html, nothing, type TemplateResult } from 'lit';

import type { Paragraph } from '../../view/view.js';
import type { RenderState } from '../types.js';

/** More links than these fold: with chart and buttons a widget has six tab stops at most. */
const FEW = 3;

export function foot({ view, text, narrow }: RenderState): TemplateResult {
  const of = (...kinds: Paragraph['kind'][]): Paragraph[] =>
    view.foot.filter(({ kind }) => kinds.includes(kind));
  const base = of('base').map(line);
  const rest = of('sample', 'reading', 'note').map(line);
  const origin = html`<div part="source" class="source">
    ${of('credit').map(line)} ${sources(of('read-in'), of('source'), narrow)}
  </div>`;
  if (narrow) {
    return html`<div class="foot">
      <div part="notes">
        ${base}
        <details>
          <summary>${text.notes}</summary>
          ${rest} ${origin}
        </details>
      </div>
    </div>`;
  }
  return html`<div class="foot">
    <div part="notes">${base} ${rest}</div>
    ${origin}
  </div>`;
}

/** Many sources fold, where they are not folded with the rest already. */
function sources(
  head: readonly Paragraph[],
  list: readonly Paragraph[],
  narrow: boolean,
): TemplateResult | typeof nothing {
  if (!list.length) return nothing;
  const links = html`<ul role="list">
    ${list.map((source) => html`<li>${link(source)}</li>`)}
  </ul>`;
  return list.length > FEW && !narrow
    ? html`<details>
        <summary>${head.map(runsOf)}</summary>
        ${links}
      </details>`
    : html`${head.map(line)} ${links}`;
}

const line = (paragraph: Paragraph): TemplateResult =>
  html`<p>
    ${paragraph.sign ? html`<sup>${paragraph.sign}</sup> ` : nothing}${runsOf(paragraph)}
  </p>`;

/** A link only where it leads to the web; anything else stays text. */
function link(source: Paragraph): unknown {
  const href = webAddress(source.url);
  const words = runsOf(source);
  return href ? html`<a href=${href} rel="noopener noreferrer">${words}</a>` : words;
}

/** French in another language is read aloud in French. */
const runsOf = ({ runs }: Paragraph): unknown[] =>
  runs.map(({ text, lang }) => (lang ? html`<span lang=${lang}>${text}</span>` : text));

function webAddress(url: string | undefined): string | null {
  try {
    const { protocol, href } = new URL(url ?? '');
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}
