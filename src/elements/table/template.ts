/** What a widget shows, top to bottom, once it has words: the order is the order of reading. */
import { html, nothing, type TemplateResult } from 'lit';

import { notice } from '../shell/retry-notice.js';
import type { Shown } from '../types.js';
import { stage } from './chart-slot.js';
import { tables } from './data-table.js';
import { foot } from './footer.js';

export function template(shown: Shown): TemplateResult {
  const { view, text, theme, busy, stands } = shown;
  const slot = html`<slot @slotchange=${shown.refresh}></slot>`;
  const told = notice(shown.loading ? text.loading : text.chartFailed, text.retry, shown.retry);
  return html`${stands ? slot : nothing}
    <div
      class="root ${theme} ${stands ? 'behind' : ''}"
      role="figure"
      aria-label=${view.title}
      aria-busy=${busy}
      lang=${view.lang}
      dir=${view.dir}
    >
      ${shown.title ? title(shown) : nothing}
      ${view.summary ? html`<p part="summary" class="summary">${view.summary}</p>` : nothing}
      ${view.state === 'empty' ? html`<p class="message">${view.message}</p>` : body(shown)}
      ${shown.failed && !stands ? told : nothing} ${foot(shown)}
    </div>
    ${
      shown.failed && stands
        ? html`<div class="root ${theme}" lang=${view.lang} dir=${view.dir}>${told}</div>`
        : nothing
    }`;
}

/** Chart, buttons, table: the table comes last but lies in the chart's place. */
function body(shown: Shown): TemplateResult {
  const { view, text, open, drawn, fallback } = shown;
  const front = open ? 'table' : drawn ? 'chart' : fallback ? 'fallback' : 'table';
  const hidden = !shown.table && !shown.failed;
  return html`<div class="body">
    <div class="box">${stage(view, text, front === 'chart')}</div>
    ${
      drawn || shown.stands
        ? nothing
        : html`<div class="over" ?hidden=${front !== 'fallback'}>
            <slot @slotchange=${shown.refresh}></slot>
          </div>`
    }
    ${
      shown.actions && !(shown.failed && !fallback)
        ? html`<div part="actions" class="actions">
            ${
              shown.table
                ? html`<button class="button" aria-pressed=${open} @click=${shown.toggle}>
                    ${text.showTable}
                  </button>`
                : nothing
            }
            ${shown.loading ? html`<span class="late">${text.loading}</span>` : shown.menu?.(shown)}
          </div>`
        : nothing
    }
    <div
      class="tables ${front === 'table' && !hidden ? 'over' : 'away'}"
      role="group"
      aria-label=${view.tableName}
    >
      ${tables(view)}
    </div>
  </div>`;
}

/**
 * A heading's level is the page's to choose; templates can't vary a tag's name. Spaces around the
 * title would be part of its text.
 */
// prettier-ignore
const title = ({ view, heading }: Shown): TemplateResult =>
  html`<p part="title" class="title" role=${heading ? 'heading' : nothing} aria-level=${heading ?? nothing}>${view.title}</p>`;
