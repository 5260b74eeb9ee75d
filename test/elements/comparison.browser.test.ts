/** Another survey beside the barometer's, in a page: by property and by JSON inside the tag. */
import { expect } from '@open-wc/testing';

import type { BaroElement, BaroProblem } from '../../src/index.js';
import { begin, drawn, end, mount, part, parts, textOf, until, warned } from '../kit/widgets.js';

beforeEach(begin);
afterEach(end);

const network = {
  name: 'Notre réseau',
  sample: 412,
  edition: 2026,
  base: 'adhérents du réseau',
  source: 'Enquête du réseau',
  values: { communication: 88 },
};
const json = (given: object): string =>
  `<script type="application/json">${JSON.stringify(given)}</script>`;

/** The cells of the table's row of that label. */
const rowOf = (element: BaroElement, label: string): string[] => {
  const row = parts(element, 'tbody tr').find((one) => textOf(one).startsWith(label));
  return [...(row?.querySelectorAll('td') ?? [])].map((cell) => textOf(cell));
};
const headsOf = (element: BaroElement): string[] => parts(element, 'thead th').map(textOf);

const label = 'Se faire connaître';

describe('a comparison', () => {
  it('given as a property stands in table, chart, speech and CSV, and goes when it is taken away', async () => {
    const place = mount('<baro-adoption view="purposes" lang="fr"></baro-adoption>');
    const element = place.firstElementChild as BaroElement;
    await element.ready;
    expect(headsOf(element)).to.deep.equal(['Usage', '2019', '2022', '2025']);
    element.comparison = network;
    await drawn(element);
    expect(headsOf(element).at(-1)).to.equal('Notre réseau (2026)†');
    expect(rowOf(element, label).at(-1)).to.equal('88 %');
    expect(element.toCSV()).to.include('comparison,Notre réseau (2026),2026,88,');
    const stage = part(element, '.chart-slot');
    stage.focus();
    for (const key of ['Home', 'ArrowDown', 'ArrowDown', 'ArrowDown']) {
      stage.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    }
    await until(() => textOf(part(element, '[role=status]')).includes('Notre réseau (2026)'));
    expect(textOf(part(element, '[role=status]'))).to.include('88 %, 4 sur 20.');
    element.comparison = null;
    await element.ready;
    expect(headsOf(element)).to.have.length(4);
  });

  it('stands inside the tag as JSON, also when it comes or changes later', async () => {
    const place = mount(
      `<baro-adoption view="purposes" lang="fr">${json(network)}</baro-adoption>`,
    );
    const element = place.firstElementChild as BaroElement;
    await drawn(element);
    expect(rowOf(element, label).at(-1)).to.equal('88 %');
    element.replaceChildren();
    await until(() => headsOf(element).length === 4);
    element.innerHTML = json({ ...network, values: { communication: 41 } });
    await until(() => rowOf(element, label).at(-1) === '41 %');
    expect(warned()).to.deep.equal([]);
  });

  it('that is wrong is told once, with its place; the barometer stands', async () => {
    const place = mount('<baro-adoption view="purposes" lang="fr"></baro-adoption>');
    const element = place.firstElementChild as BaroElement;
    const told: BaroProblem[] = [];
    element.addEventListener('baro-error', (event) => told.push(event.detail));
    element.comparison = { ...network, values: { communication: 880 } };
    await until(() => told.length > 0);
    await element.ready;
    expect(told.map(({ name, value }) => [name, value])).to.deep.equal([
      ['comparison.values.communication', '880'],
    ]);
    expect(headsOf(element)).to.have.length(4);
    expect(warned()).to.deep.equal([
      '<baro-adoption> comparison.values.communication "880": expected a share from 0 to 100.',
    ]);
  });

  it('of fewer than 30 shows no share, and says so in each cell', async () => {
    const place = mount(
      `<baro-adoption view="purposes" lang="fr">${json({ ...network, sample: 12 })}</baro-adoption>`,
    );
    const element = place.firstElementChild as BaroElement;
    await element.ready;
    expect(rowOf(element, label).at(-1)).to.equal('moins de 30 réponses');
    expect(element.toCSV()).not.to.include(',88,');
  });
});
