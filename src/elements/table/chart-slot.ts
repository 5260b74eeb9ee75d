/** The chart's side of the box: headings and legends in HTML, canvases between them. */
import { html, nothing, type TemplateResult } from 'lit';

import type { InterfaceWords } from '../../locales/words.js';
import type { Panel, View } from '../../view/view.js';
import { signsOf } from './note-signs.js';

/**
 * The stage is laid out from the start, unseen, so that the box has its height. The chart in it is
 * a group and one tab stop, not an application: readers of a screen keep their own arrow keys and
 * have the table; the keys of the group are for those who see the chart.
 */
export function chartSlot(view: View, text: InterfaceWords, seen: boolean): TemplateResult {
  return html`<div
      class="chart-slot ${seen ? '' : 'off'}"
      part="chart"
      role="group"
      tabindex="0"
      aria-label=${text.chartHelp}
    >
      ${view.panels.map(panelOf)}
    </div>
    <p id="description" class="away">${view.description}</p>
    <div class="away" role="status"></div>`;
}

function panelOf(panel: Panel): TemplateResult {
  return html`<div class="panel">
    ${
      panel.title ? html`<p class="panel-title">${panel.title}${signsOf(panel.signs)}</p>` : nothing
    }
    ${panel.showBase ? html`<p class="small">${panel.base}</p>` : nothing} ${legend(panel)}
    ${panel.axis.note ? html`<p class="small">${panel.axis.note}</p>` : nothing}
    <div class="plot">
      <canvas role="img" aria-label=${panel.name} aria-describedby="description"></canvas>
    </div>
  </div>`;
}

/** The swatches are drawn with the chart's code: their colours are the theme's. */
function legend(panel: Panel): TemplateResult | typeof nothing {
  if (!panel.legend.length) return nothing;
  return html`<ul part="legend" class="legend" role="list">
    ${panel.legend.map(
      ({ label, signs }) =>
        html`<li><span class="swatch"></span><span>${label}${signsOf(signs)}</span></li>`,
    )}
  </ul>`;
}
