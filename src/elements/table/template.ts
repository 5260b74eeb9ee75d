/** What a widget shows, top to bottom, once it has words: the order is the order of reading. */
import { html, nothing, type TemplateResult } from 'lit';

import { notice } from '../shell/retry-notice.js';
import { hasChartFailed, isChartLoading } from '../state.js';
import type { RenderState } from '../types.js';
import { chartSlot } from './chart-slot.js';
import { tables } from './data-table.js';
import { foot } from './foot.js';

export function template(state: RenderState): TemplateResult {
  const { view, text, theme, busy, isBehindFigure } = state;
  const slot = html`<slot @slotchange=${state.refresh}></slot>`;
  const failure = hasChartFailed(state.chart)
    ? notice(isChartLoading(state.chart) ? text.loading : text.chartFailed, text.retry, state.retry)
    : nothing;
  return html`${isBehindFigure ? slot : nothing}
    <div
      class="root ${theme} ${isBehindFigure ? 'hidden-layout' : ''}"
      role="figure"
      aria-label=${view.title}
      aria-busy=${busy}
      lang=${view.lang}
      dir=${view.dir}
    >
      ${state.title ? title(state) : nothing}
      ${view.summary ? html`<p part="summary" class="summary">${view.summary}</p>` : nothing}
      ${view.state === 'empty' ? html`<p class="message">${view.message}</p>` : body(state)}
      ${isBehindFigure ? nothing : failure} ${foot(state)}
    </div>
    ${
      isBehindFigure && failure !== nothing
        ? html`<div class="root ${theme}" lang=${view.lang} dir=${view.dir}>${failure}</div>`
        : nothing
    }`;
}

/** Chart, buttons, table: the table comes last but lies in the chart's place. */
function body(state: RenderState): TemplateResult {
  const { view, text, open, front, fallback, chart } = state;
  const failed = hasChartFailed(chart);
  const hidden = !state.table && !failed;
  return html`<div class="body">
    <div class="box">${chartSlot(view, text, front === 'chart')}</div>
    ${
      chart === 'drawn' || state.isBehindFigure
        ? nothing
        : html`<div class="over" ?hidden=${front !== 'fallback'}>
            <slot @slotchange=${state.refresh}></slot>
          </div>`
    }
    ${
      state.actions && !(failed && !fallback)
        ? html`<div part="actions" class="actions">
            ${
              state.table
                ? html`<button class="button" aria-pressed=${open} @click=${state.toggleTable}>
                    ${text.showTable}
                  </button>`
                : nothing
            }
            ${isChartLoading(chart) ? html`<span class="late">${text.loading}</span>` : state.menu?.(state)}
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
const title = ({ view, heading }: RenderState): TemplateResult =>
  html`<p part="title" class="title" role=${heading ? 'heading' : nothing} aria-level=${heading ?? nothing}>${view.title}</p>`;
