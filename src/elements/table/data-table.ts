/** The data tables: a real table for each panel, every header in words. */
import { html, nothing, type TemplateResult } from 'lit';

import type { Panel, Row, View } from '../../view/view.js';
import { signsOf } from './note-signs.js';

export const tables = (view: View): TemplateResult[] => view.panels.map(table);

function table(panel: Panel): TemplateResult {
  const { caption, signs, rowHead, familyHead, columns, rows, base, showBase } = panel;
  return html`<table part="table">
    <caption>
      ${caption}${signsOf(signs)}${showBase ? html`<span class="detail">${base}</span>` : nothing}
    </caption>
    <thead>
      <tr>
        <th scope="col">${rowHead}</th>
        ${familyHead ? html`<th scope="col">${familyHead}</th>` : nothing}
        ${columns.map((column) => html`<th scope="col">${column.label}${signsOf(column.signs)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => line(row, familyHead !== ''))}
    </tbody>
  </table>`;
}

function line({ label, signs, detail, family, cells }: Row, families: boolean): TemplateResult {
  return html`<tr>
    <th scope="row">
      ${label}${signsOf(signs)}${detail ? html`<span class="detail">${detail}</span>` : nothing}
    </th>
    ${families ? html`<td class="family">${family}</td>` : nothing}
    ${cells.map((cell) => html`<td>${cell.text}${signsOf(cell.signs)}</td>`)}
  </tr>`;
}
