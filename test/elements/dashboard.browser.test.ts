/** Widgets that are linked: by a dashboard around them, or by a group. */
import { expect } from '@open-wc/testing';

import type { BaroChart, BaroDashboard, BaroElement } from '../../src/index.js';
import {
  canvasOf,
  drawn,
  eachInWindow,
  layoutsOf,
  middleOf,
  mount,
  nextFrame,
  part,
  parts,
  textOf,
  until,
  warned,
} from '../kit/widgets.js';

import 'axe-core/axe.min.js';

eachInWindow(1000);

const TAGS = 'baro-adoption, baro-effects, baro-levers, baro-chart';

const PALETTE = '<baro-adoption view="palette"></baro-adoption>';
const PURPOSES = '<baro-adoption view="purposes"></baro-adoption>';
const EFFECTS = '<baro-effects></baro-effects>';

const OWN = {
  figures: [
    { item: 'management', edition: 2024, value: 44, base: 'members', source: 'Survey' },
    { item: 'website', edition: 2024, value: 12, base: 'members', source: 'Survey' },
  ],
};

/** The widgets in some markup, drawn. */
async function widgets(markup: string): Promise<BaroElement[]> {
  const all = [...mount(markup).querySelectorAll<BaroElement>(TAGS)];
  for (const element of all) {
    // Without figures there is nothing to draw.
    await (element.localName === 'baro-chart' ? element.ready : drawn(element));
  }
  return all;
}

const inDashboard = (inside: string, attributes = ''): Promise<BaroElement[]> =>
  widgets(`<baro-dashboard ${attributes}>${inside}</baro-dashboard>`);

/** Chooses a figure as a click on its mark does. */
function click(element: BaroElement, figure: string): void {
  const [clientX, clientY] = middleOf(element, figure);
  const at = { clientX, clientY, bubbles: true, composed: true, cancelable: true };
  part(element, '.chart-slot').dispatchEvent(new MouseEvent('click', at));
}

const press = (target: EventTarget, key: string): boolean =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );

const lit = (element: BaroElement): string | null => element.toJSON()?.highlight?.id ?? null;

/** Waits until each widget brings out what is wanted of it. */
const untilLit = (all: readonly BaroElement[], wanted: readonly (string | null)[]) =>
  until(() => all.map(lit).join() === wanted.join(), `${wanted.join()}`);

const editions = (element: BaroElement): string => element.toJSON()?.editions.join(' ') ?? '';

/** Every task that is on its way is done, and drawn. */
async function still(all: readonly BaroElement[]): Promise<void> {
  for (let i = 0; i < 3; i += 1) {
    await Promise.all(all.map((one) => one.ready));
    await nextFrame();
  }
}

const MANAGEMENT = 'adoption.palette.management.uses.2019';
const PURPOSE_2025 = 'adoption.purposes.network.uses.2025';

describe('a choice in a dashboard', () => {
  it('by click is brought out in those that have its item, else its edition', async () => {
    const all = await inDashboard(`${PALETTE}<div>${PURPOSES}</div>${EFFECTS}`);
    const [palette, purposes, effects] = all as [BaroElement, BaroElement, BaroElement];
    const before = effects.toJSON();
    click(palette, MANAGEMENT);
    await untilLit(all, ['management', 'management', null]);
    click(purposes, 'adoption.purposes.network.uses.2022');
    await untilLit(all, ['2022', 'network', null]);
    expect(effects.toJSON()).to.equal(before);
    expect(warned()).to.deep.equal([]);
  });

  it('shows in view, table, CSV, description and colours', async () => {
    const all = await inDashboard(PALETTE + PURPOSES);
    const [palette, purposes] = all as [BaroElement, BaroElement];
    const colour = (figure: string): string => {
      const mark = layoutsOf(purposes)[0]!.marks.find((one) => one.figure === figure)!;
      const scale = canvasOf(purposes).width / layoutsOf(purposes)[0]!.width;
      const [x, y] = [(mark.x + 3) * scale, (mark.y + mark.height / 2) * scale];
      return String(canvasOf(purposes).getContext('2d')!.getImageData(x, y, 1, 1).data);
    };
    const others = colour(PURPOSE_2025);
    const own = colour('adoption.purposes.management.uses.2025');
    expect(others).to.equal(own);
    click(palette, MANAGEMENT);
    await untilLit(all, ['management', 'management']);
    await until(() => colour(PURPOSE_2025) !== others);
    expect(colour('adoption.purposes.management.uses.2025')).to.equal(own);
    await until(() => parts(purposes, '[data-highlighted]').length > 0);
    expect(parts(purposes, 'tr [aria-current=true]').map(textOf)).to.deep.equal([
      'Gérer les activités',
    ]);
    expect(parts(purposes, 'td[data-highlighted]').map(textOf)).to.deep.equal([
      '60 %',
      '63 %',
      '70 %',
    ]);
    expect(getComputedStyle(part(purposes, 'td[data-highlighted]')).fontWeight).to.equal('700');
    expect(textOf(part(purposes, '#description'))).to.match(
      /^Mis en évidence : Gérer les activités\. /,
    );
    expect(purposes.toCSV().match(/,yes\r\n/g)?.length).to.equal(3);
    expect(await purposes.toSVG()).to.include('Mis en évidence\u00a0: Gérer les activités.');
    press(document.body, 'Escape');
    await untilLit(all, [null, null]);
    await until(() => colour(PURPOSE_2025) === others);
    await until(() => parts(purposes, '[aria-current], [data-highlighted]').length === 0);
  });

  it('is in the PNG, and gone from it when it is taken back', async () => {
    const all = await inDashboard(PALETTE + PURPOSES);
    const [palette, purposes] = all as [BaroElement, BaroElement];
    /** Pixels in the full colour of the latest edition. */
    const teal = async (): Promise<number> => {
      const picture = await createImageBitmap(await purposes.toBlob());
      const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
      context.drawImage(picture, 0, 0);
      const { data } = context.getImageData(0, 0, picture.width, picture.height);
      const pixels = new Uint32Array(data.buffer);
      return pixels.filter((pixel) => pixel === 0xff7e6600).length;
    };
    const before = await teal();
    expect(before).to.be.greaterThan(5000);
    click(palette, MANAGEMENT);
    await untilLit(all, ['management', 'management']);
    const during = await teal();
    // One of the four bars of 2025 keeps it.
    expect(during).to.be.within(1000, before / 2);
    press(document.body, 'Escape');
    await untilLit(all, [null, null]);
    expect(await teal()).to.equal(before);
  });

  it('of an edition marks the column’s header, and is undone by the same figure', async () => {
    const all = await inDashboard(EFFECTS + '<baro-adoption></baro-adoption>');
    const [effects, tools] = all as [BaroElement, BaroElement];
    click(effects, 'effects.opinions.revenue.positive.2016');
    await untilLit(all, ['revenue', '2016']);
    await until(() => parts(tools, '[aria-current]').length > 0);
    expect(parts(tools, '[aria-current]').map(textOf)).to.deep.equal(['2016']);
    click(effects, 'effects.opinions.revenue.positive.2016');
    await untilLit(all, [null, null]);
  });

  it('is made by keyboard, said once, and taken back by Escape; the reader keeps the place', async () => {
    const all = await inDashboard(PALETTE + PURPOSES);
    const [palette, purposes] = all as [BaroElement, BaroElement];
    const stage = part(palette, '.chart-slot');
    const said = (element: Element): string => textOf(part(element, '[role=status]'));
    stage.focus();
    press(stage, 'Home');
    await until(() => said(palette).startsWith('Outils de comptabilité'));
    press(stage, 'Enter');
    await untilLit(all, ['accounting', '2019']);
    await until(() => said(palette) === 'Mis en évidence : Outils de comptabilité.', 'said');
    expect(part(palette, '.tip').hidden).to.equal(false);
    expect(said(purposes)).to.equal('');
    press(stage, 'ArrowRight');
    await until(() => said(palette).includes('2 sur 9'));
    press(stage, 'Escape');
    await untilLit(all, [null, null]);
    await until(() => said(palette) === 'Plus rien n’est mis en évidence.', 'said');
    expect(part(palette, '.tip').hidden).to.equal(true);
    expect(said(purposes)).to.equal('');
    press(stage, 'ArrowRight');
    await until(() => said(palette).includes('3 sur 9'));
  });

  it('leaves a widget’s own highlight as it is', async () => {
    const all = await inDashboard(
      PALETTE + '<baro-adoption view="purposes" highlight="network"></baro-adoption>',
    );
    const [palette, purposes] = all as [BaroElement, BaroElement];
    click(palette, MANAGEMENT);
    await untilLit(all, ['management', 'network']);
    expect(palette.highlight ?? null).to.equal(null);
    purposes.removeAttribute('highlight');
    await untilLit(all, ['management', 'management']);
  });

  it('reaches figures of a dataset by the same id', async () => {
    const all = await inDashboard(PALETTE + '<baro-chart></baro-chart>');
    const [palette, own] = all as [BaroElement, BaroChart];
    own.figures = OWN;
    await until(() => editions(own) === '2024');
    click(palette, MANAGEMENT);
    await untilLit(all, ['management', 'management']);
    await until(() => own.hasAttribute('data-drawn'));
    click(own, 'website.2024');
    await untilLit(all, [null, 'website']);
    expect(warned()).to.deep.equal([]);
  });

  it('Escape for another part of the page is not for it', async () => {
    const all = await inDashboard(PALETTE);
    const input = mount('<input />').querySelector('input')!;
    click(all[0]!, MANAGEMENT);
    await untilLit(all, ['management']);
    press(input, 'Escape');
    await still(all);
    expect(all.map(lit)).to.deep.equal(['management']);
    press(part(all[0]!, 'button'), 'Escape');
    await untilLit(all, [null]);
  });
});

describe('the widgets of a dashboard', () => {
  it('may come later, in shadow roots and slots, and go', async () => {
    const place = mount(`<baro-dashboard>${PALETTE}<div id="host"></div></baro-dashboard>`);
    const palette = place.querySelector<BaroElement>('baro-adoption')!;
    await drawn(palette);
    click(palette, MANAGEMENT);
    await untilLit([palette], ['management']);
    const root = place.querySelector('#host')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<div>${PURPOSES}</div>`;
    const late = document.createElement('baro-adoption');
    late.view = 'purposes';
    place.querySelector('baro-dashboard')!.append(late);
    const inside = root.querySelector<BaroElement>('baro-adoption')!;
    await untilLit([inside, late], ['management', 'management']);
    inside.remove();
    place.append(late);
    await untilLit([inside, late], [null, null]);
    expect(warned()).to.deep.equal([]);
  });

  it('are those that a component slots into it', async () => {
    const place = mount(`<div>${PALETTE}${PURPOSES}</div>`);
    const host = place.firstElementChild!;
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<baro-dashboard edition="2019"><slot></slot></baro-dashboard>';
    const all = [...place.querySelectorAll<BaroElement>('baro-adoption')];
    await until(() => all.every((one) => editions(one) === '2019'));
    await drawn(all[0]!);
    click(all[0]!, MANAGEMENT);
    await untilLit(all, ['management', 'management']);
    place.append(all[1]!);
    await untilLit(all, ['management', null]);
    expect(editions(all[1]!)).to.equal('2019 2022 2025');
  });

  it('belong to the nearest of two, and go from one to another', async () => {
    const place = mount(
      `<baro-dashboard edition="2022"><baro-dashboard edition="2019">${PALETTE}</baro-dashboard>${PURPOSES}</baro-dashboard>`,
    );
    const all = [...place.querySelectorAll<BaroElement>('baro-adoption')];
    const [palette, purposes] = all as [BaroElement, BaroElement];
    await until(() => all.map(editions).join() === '2019,2022');
    await drawn(palette);
    click(palette, MANAGEMENT);
    await untilLit(all, ['management', null]);
    palette.before(purposes);
    await untilLit(all, ['management', 'management']);
    expect(editions(purposes)).to.equal('2019');
    palette.parentElement!.parentElement!.append(palette);
    await untilLit(all, [null, 'management']);
    expect(editions(palette)).to.equal('2022');
  });

  it('have its editions where they have any of them, and their own first', async () => {
    const all = await inDashboard(
      PURPOSES +
        '<baro-adoption view="purposes" edition="2019"></baro-adoption>' +
        EFFECTS +
        '<baro-chart></baro-chart>',
      'edition="2022 2025"',
    );
    const dashboard = all[0]!.parentElement as BaroDashboard;
    (all[3] as BaroChart).figures = OWN;
    await until(() => all.map(editions).join() === '2022 2025,2019,2016,2024');
    dashboard.edition = 'latest';
    await until(() => all.map(editions).join() === '2025,2019,2016,2024');
    dashboard.edition = [2019, 2022];
    await until(() => all.map(editions).join() === '2019 2022,2019,2016,2024');
    dashboard.removeAttribute('edition');
    await until(() => all.map(editions).join() === '2019 2022 2025,2019,2016,2024');
    expect(warned()).to.deep.equal([]);
  });

  it('have its language and its theme, and their own first', async () => {
    const all = await inDashboard(
      PALETTE + '<baro-effects lang="fr" theme="light"></baro-effects>',
      'lang="en" theme="dark"',
    );
    const ground = (element: Element) =>
      getComputedStyle(part(element, '.root')).getPropertyValue('--_text').trim();
    expect(all.map((one) => one.toJSON()?.lang)).to.deep.equal(['en', 'fr']);
    expect(all.map(ground)).to.deep.equal(['#e8ecee', '#1b2327']);
    const dashboard = all[0]!.parentElement as BaroDashboard;
    dashboard.theme = 'light';
    dashboard.lang = 'de';
    await until(() => ground(all[0]!) === '#1b2327');
    await until(() => all[0]!.toJSON()?.lang === 'de');
    dashboard.theme = null;
    expect(dashboard.hasAttribute('theme')).to.equal(false);
  });

  it('take back all it shared when it goes, or loses them', async () => {
    const all = await inDashboard(PURPOSES, 'edition="2022"');
    const dashboard = all[0]!.parentElement!;
    const place = dashboard.parentElement!;
    click(all[0]!, 'adoption.purposes.network.uses.2022');
    await untilLit(all, ['network']);
    // A move is no removal.
    place.append(dashboard);
    await still(all);
    expect([lit(all[0]!), editions(all[0]!)]).to.deep.equal(['network', '2022']);
    place.append(all[0]!);
    dashboard.remove();
    await untilLit(all, [null]);
    expect(editions(all[0]!)).to.equal('2019 2022 2025');
    dashboard.append(all[0]!);
    place.append(dashboard);
    await until(() => editions(all[0]!) === '2022');
    expect(lit(all[0]!)).to.equal(null);
  });

  it('DAT-19 fail each by itself: unknown tags, no figures, itself within itself', async () => {
    const all = await inDashboard(
      `<baro-nonsense>${PURPOSES}</baro-nonsense><baro-chart></baro-chart>` +
        `<baro-adoption view="nonsense"></baro-adoption>${PALETTE}<p id="x"></p>`,
    );
    const [purposes, , wrong, palette] = all;
    const dashboard = palette!.parentElement!;
    expect(() => dashboard.append(dashboard)).to.throw(DOMException);
    click(palette!, MANAGEMENT);
    await untilLit([purposes!, palette!], ['management', 'management']);
    expect(wrong!.toJSON()?.view).to.equal('tools');
    expect(warned().length).to.equal(1);
    expect(warned()[0]).to.include('view "nonsense": expected');
    for (const detail of [undefined, null, 5, {}, { figure: 1, item: 2, edition: 3 }]) {
      palette!.dispatchEvent(new CustomEvent('baro-select', { bubbles: true, detail }));
    }
    await still(all);
    expect(lit(palette!)).to.equal('management');
  });

  it('DAT-19 a hundred show a choice one after another, and the page goes on between', async function () {
    this.timeout(30_000);
    const all = await inDashboard(PALETTE + PURPOSES.repeat(99));
    all[0]!.scrollIntoView();
    const steps = new Set<number>();
    const look = (): boolean => {
      const count = all.filter((one) => lit(one) === 'management').length;
      steps.add(count);
      return count === all.length;
    };
    click(all[0]!, MANAGEMENT);
    await until(look, 'all');
    // One after another, with frames between: never all in one task.
    expect(steps.size).to.be.greaterThan(5);
  });
});

it('says what is wrong with its own values, once', async () => {
  const heard: unknown[] = [];
  const note = (event: Event) => heard.push((event as CustomEvent).detail);
  document.addEventListener('baro-error', note);
  const all = await inDashboard(PURPOSES, 'theme="blue" edition="2022 soon"');
  document.removeEventListener('baro-error', note);
  expect(heard).to.deep.equal([
    { code: 'bad-value', name: 'theme', value: 'blue', expected: ['auto', 'light', 'dark'] },
    { code: 'bad-value', name: 'edition', value: 'soon', expected: ['a year', 'latest'] },
  ]);
  expect(heard.every(Object.isFrozen)).to.equal(true);
  expect(warned()).to.deep.equal([
    '<baro-dashboard> theme "blue": expected one of auto, light, dark.',
    '<baro-dashboard> edition "soon": expected one of a year, latest.',
  ]);
  expect(editions(all[0]!)).to.equal('2022');
});

it('EMB-09 takes what was set before its tag was defined', async () => {
  class Later extends (customElements.get('baro-dashboard') as typeof BaroDashboard) {}
  const place = mount(`<late-dashboard>${PURPOSES}</late-dashboard>`);
  const element = place.querySelector<BaroElement>('baro-adoption')!;
  Object.assign(place.firstElementChild!, { edition: 2022, theme: 'dark' });
  customElements.define('late-dashboard', Later);
  await until(() => editions(element) === '2022');
  expect(place.firstElementChild!.getAttribute('theme')).to.equal('dark');
});

describe('a group', () => {
  const PAIR = `<baro-adoption view="palette" group="a"></baro-adoption>`;

  it('links widgets of one name in the whole page, and nobody else', async () => {
    const all = await widgets(
      `${PAIR}<div id="host"></div><baro-adoption view="purposes" group=" a "></baro-adoption>` +
        '<baro-adoption view="purposes" group="b"></baro-adoption>' +
        PURPOSES +
        '<baro-dashboard><baro-adoption view="purposes" group="a"></baro-adoption></baro-dashboard>',
    );
    const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<baro-adoption view="purposes" group="a"></baro-adoption>';
    all.push(root.firstElementChild as BaroElement);
    await all.at(-1)!.ready;
    click(all[0]!, MANAGEMENT);
    await untilLit(all, ['management', 'management', null, null, null, 'management']);
    const late = document.createElement('baro-adoption');
    Object.assign(late, { view: 'purposes' });
    late.setAttribute('group', 'a');
    all[0]!.after(late);
    await untilLit([late], ['management']);
    late.setAttribute('group', 'b');
    await untilLit([late], [null]);
    press(part(all[3]!, 'button'), 'Escape');
    await still(all);
    expect(lit(all[1]!)).to.equal('management');
    press(part(all[1]!, 'button'), 'Escape');
    await untilLit(all, [null, null, null, null, null, null]);
    expect(warned()).to.deep.equal([]);
  });

  it('of one is itself', async () => {
    const all = await widgets(PAIR);
    click(all[0]!, MANAGEMENT);
    await untilLit(all, ['management']);
    click(all[0]!, MANAGEMENT);
    await untilLit(all, [null]);
  });
});

it('the same is built by hand from the event and the property', async () => {
  const { highlightIn } = await import('../../src/view/index.js');
  const all = await widgets(`<div>${PALETTE}${PURPOSES}${EFFECTS}</div>`);
  all[0]!.parentElement!.addEventListener('baro-select', (event) => {
    const { item, edition } = event.detail;
    for (const one of all) one.highlight = highlightIn(one.toJSON(), [item, edition]);
  });
  click(all[0]!, MANAGEMENT);
  await untilLit(all, ['management', 'management', null]);
  expect(warned()).to.deep.equal([]);
});

it('A11-01, A11-26 axe finds no fault in a dashboard with an item chosen, its tables shown', async () => {
  const { axe } = globalThis as unknown as {
    axe: { run(context: Node, options: object): Promise<{ violations: { id: string }[] }> };
  };
  const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  // The test runner's own page has no title.
  const rules = { 'document-title': { enabled: false } };
  for (const theme of ['light', 'dark']) {
    const markup = `<main><h1>Page</h1><baro-dashboard theme="${theme}">${PALETTE}${PURPOSES}</baro-dashboard></main>`;
    const all = await widgets(markup);
    click(all[0]!, MANAGEMENT);
    await untilLit(all, ['management', 'management']);
    for (const one of all) part(one, '[aria-pressed]').click();
    await still(all);
    expect(parts(all[1]!, '[aria-current]').length).to.equal(1);
    const { violations } = await axe.run(document, { runOnly, rules });
    expect(
      violations.map(({ id }) => id),
      theme,
    ).to.deep.equal([]);
    all[0]!.closest('main')!.remove();
  }
});
