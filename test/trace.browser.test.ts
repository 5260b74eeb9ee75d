/** Every figure of the contract in the tables a reader gets, and one of them down to its pixels. */
import { expect } from '@open-wc/testing';

import { parseCsv } from '../scripts/shared/csv.js';
import type { BaroElement } from '../src/elements/baro-element.js';
import { viewNames } from '../src/view/widgets.js';
import { FIGURES, NOT_SHOWN } from './kit/settled.js';
import { drawnFrom, mount, part } from './kit/widgets.js';

import '../src/define/index.js';

interface Row {
  readonly id: string;
  readonly widget: string;
  readonly view: string;
  readonly edition: string;
  readonly measure: string;
  readonly value: string;
}

const rows = parseCsv(await (await fetch('/data/barometer.csv')).text()) as unknown as Row[];
const contract = rows.filter(({ id }) => !NOT_SHOWN.figures.some((figure) => figure === id));

/** As each language prints a share; written out here, not taken from the code. */
const printed = { fr: (value: string) => `${value}\u00a0%`, en: (value: string) => `${value}%` };

const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

for (const lang of ['fr', 'en'] as const) {
  it(`DAT-18 every row of the contract stands in a table in ${lang}, as toCSV() writes it`, async () => {
    expect(rows.length).to.equal(FIGURES);
    for (const [widget, names] of Object.entries(viewNames)) {
      for (const view of names) {
        const place = mount(`<baro-${widget} lang="${lang}" view="${view}"></baro-${widget}>`);
        const element = place.firstElementChild as BaroElement;
        await element.ready;
        const cells = [...element.shadowRoot!.querySelectorAll('tbody td:not(.family)')].map((td) =>
          // Signs of notes are apart, in <sup>.
          [...td.childNodes]
            .filter((node) => node.nodeType === Node.TEXT_NODE)
            .map((node) => node.textContent)
            .join('')
            .trim(),
        );
        const csv = parseCsv(element.toCSV().replaceAll('\r\n', '\n'));
        // Table and CSV go through the figures in the same order.
        expect(cells.map(plain)).to.deep.equal(csv.map((line) => plain(line['text'] ?? '')));
        for (const row of contract.filter((r) => r.widget === widget && r.view === view)) {
          const at = csv.findIndex((line) => line['figure'] === row.id);
          expect(at, row.id).to.be.at.least(0);
          expect(cells[at], row.id).to.equal(printed[lang](row.value));
          expect(csv[at]?.['text'], row.id).to.equal(printed[lang](row.value));
          expect(csv[at]?.['value'], row.id).to.equal(row.value);
        }
        place.remove();
      }
    }
  });
}

it('adoption.tools.social-networks.uses.2016 is 62, from the contract to the pixel', async () => {
  const row = contract.find(({ id }) => id === 'adoption.tools.social-networks.uses.2016');
  expect(row?.value).to.equal('62');

  const element = await drawnFrom(
    '<baro-adoption lang="fr" theme="light" items="social-networks" edition="2016"></baro-adoption>',
  );
  const line = [...element.shadowRoot!.querySelectorAll('tbody tr')].map((tr) =>
    plain(tr.textContent),
  );
  expect(line).to.deep.equal(['Réseaux sociaux 62 %']);

  // One bar from zero: its end over the plot's end is the share.
  const canvas = part(element, 'canvas') as HTMLCanvasElement;
  const { data, width, height } = canvas
    .getContext('2d')!
    .getImageData(0, 0, canvas.width, canvas.height);
  const isBar = (x: number, y: number) => {
    const at = 4 * (y * width + x);
    // #00667e, the full colour of the first series in the light theme.
    return (
      data[at] === 0x00 && data[at + 1] === 0x66 && data[at + 2] === 0x7e && data[at + 3] === 255
    );
  };
  let longest = { from: 0, length: 0 };
  for (let y = 0; y < height; y += 1) {
    let from = -1;
    for (let x = 0; x <= width; x += 1) {
      const bar = x < width && isBar(x, y);
      if (bar && from < 0) from = x;
      if (!bar && from >= 0) {
        if (x - from > longest.length) longest = { from, length: x - from };
        from = -1;
      }
    }
  }
  const scale = canvas.width / canvas.clientWidth;
  const whole = await wholeLength(element);
  expect(longest.length / scale / whole).to.be.closeTo(0.62, 0.01);
});

/** Length of 100 % in CSS pixels: the width of the plot for the same panel, font and width. */
async function wholeLength(element: BaroElement): Promise<number> {
  const { layoutPanel } = await import('../src/chart/index.js');
  const canvas = part(element, 'canvas') as HTMLCanvasElement;
  const context = document.createElement('canvas').getContext('2d')!;
  const { fontFamily, fontSize } = getComputedStyle(part(element, '.root'));
  const view = element.toJSON()!;
  const layout = layoutPanel(view.panels[0]!, {
    width: canvas.clientWidth,
    fontSize: Number.parseFloat(fontSize),
    measure: (text, size, weight) => {
      context.font = `${weight} ${size}px ${fontFamily}`;
      return context.measureText(text).width;
    },
  });
  return layout.plot.width;
}
