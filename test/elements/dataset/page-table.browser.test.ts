/** A table inside `<baro-chart>`: as people write it, and as editors leave it. */
import { expect } from '@open-wc/testing';

import { pageTable } from '../../../src/elements/dataset/page-table.js';
import type { BaroElement } from '../../../src/index.js';
import { begin, drawn, end, mount, part, parts, textOf, warned } from '../../kit/widgets.js';

beforeEach(begin);
afterEach(end);

const table = (more = ''): string =>
  `<table>${more}
    <tr><th>Outil</th><th>2022</th><th>2024 (%)</th></tr>
    <tr><th>Site internet</th><td>66&nbsp;%</td><td>71 %<sup>1</sup></td></tr>
    <tr><th>Blog</th><td>non demandé</td><td>12,5</td></tr>
  </table>`;
const chartIn = (inside: string, attributes = ''): BaroElement =>
  mount(`<baro-chart lang="fr" ${attributes}>${inside}</baro-chart>`)
    .firstElementChild as BaroElement;

const rowsOf = (element: BaroElement): string[] =>
  parts(element, 'tbody tr').map((row) => [...row.children].map(textOf).join(' | '));

const wanted = ['Site internet | 66 % | 71 %', 'Blog | non demandé | 12,5 %'];

describe('R5 a table inside the tag', () => {
  it('is the dataset: years, items, reasons, and the caption as title', async () => {
    const element = chartIn(table('<caption>Nos outils</caption>'));
    await drawn(element);
    expect(rowsOf(element)).to.deep.equal(wanted);
    expect(textOf(part(element, '[part~=title]'))).to.equal('Nos outils');
    expect(parts(element, 'thead th').map(textOf)).to.deep.equal(['Outil', '2022', '2024']);
    expect(warned()).to.deep.equal([]);
  });

  const sections = table().replace('<tr>', '<thead><tr>').replace('</tr>', '</tr></thead><tbody>');
  for (const [name, inside] of [
    ['with thead and tbody', sections],
    ['in the figure of an editor', `<figure class="wp-block-table">${table()}</figure>`],
    ['in blocks of an editor', `<div><section>\n<p></p>${table()}</section></div>`],
    ['behind an empty script', `<script type="application/json"></script><p><br></p>${table()}`],
  ] as const) {
    it(`is found ${name}`, async () => {
      const element = chartIn(inside);
      await element.ready;
      expect(rowsOf(element)).to.deep.equal(wanted);
    });
  }

  it('has the caption of the figure around it', async () => {
    const caption = '<figcaption>Nos outils</figcaption>';
    const element = chartIn(`<figure class="wp-block-table">${table()}${caption}</figure>`);
    await element.ready;
    expect(textOf(part(element, '[part~=title]'))).to.equal('Nos outils');
  });

  it('gives way to a script with figures, and to the property', async () => {
    const figures = [{ item: 'Don', edition: 2024, value: 33 }];
    const script = `<script type="application/json">${JSON.stringify({ figures })}</script>`;
    const element = chartIn(script + table());
    await element.ready;
    expect(rowsOf(element)).to.deep.equal(['Don | 33 %']);
    const other = chartIn(table());
    Object.assign(other, { figures });
    await other.ready;
    expect(rowsOf(other)).to.deep.equal(['Don | 33 %']);
  });

  it('that is no table of shares is told once, in a sentence', async () => {
    const element = chartIn('<table><tr><td>Outil</td><td>Part</td></tr></table>');
    await element.ready;
    expect(element.dataset['state']).to.equal('error');
    expect(warned().join()).to.include(
      'row 1, column 1 "Outil": expected a first row with the year above each column of shares',
    );
  });

  it('F06 JSON in a paragraph that an editor has made is read', async () => {
    const figures = [{ item: 'Don', edition: 2024, value: 33 }];
    const script = `<script type="application/json">${JSON.stringify({ figures })}</script>`;
    const element = chartIn(`<p>${script}</p>`);
    await element.ready;
    expect(rowsOf(element)).to.deep.equal(['Don | 33 %']);
  });
});

it('R5 cells are read as a reader sees them', () => {
  const cells =
    '<td>7<sup>1</sup></td><td>CO<sup>x</sup></td><td>71&nbsp;%<br>environ</td>' +
    '<td><strong>62</strong> %<span hidden>x</span></td><td colspan="2" rowspan="0">  a \n b </td>';
  const place = mount(`<table><tr>${cells}</tr></table>`);
  const { rows, caption } = pageTable(place.querySelector('table')!);
  expect(caption).to.equal('');
  expect(rows).to.deep.equal([
    [
      { text: '7', columns: 1, rows: 1 },
      { text: 'COx', columns: 1, rows: 1 },
      { text: '71\u00a0% environ', columns: 1, rows: 1 },
      { text: '62 %', columns: 1, rows: 1 },
      { text: 'a b', columns: 2, rows: Number.MAX_SAFE_INTEGER },
    ],
  ]);
});
