import { expect } from '@open-wc/testing';
import { sendMouse, setViewport } from '@web/test-runner-commands';

import type { BaroElement } from '../../../src/index.js';
import { inWebKit, itWhere } from '../../kit/can-do.js';
import {
  canvasOf,
  drawn,
  drawnFrom,
  eachInWindow,
  ink,
  layoutsOf,
  middleOf,
  mount,
  nextFrame,
  openMenu,
  pageStyle,
  part,
  parts,
  textOf,
  until,
  warned,
  widgetIn,
} from '../../kit/widgets.js';

eachInWindow(1280);

const widthOf = (element: Element) => element.getBoundingClientRect().width;

/** Resolves once the chart is as wide as its box and holds ink. */
async function inked(element: BaroElement): Promise<void> {
  await drawn(element);
  await until(() => canvasOf(element).clientWidth === part(element, '.box').clientWidth);
  expect(ink(canvasOf(element))).to.be.greaterThan(0.005);
}

const hidden: [name: string, before: string, after: (place: HTMLElement) => void][] = [
  ['visibility:hidden', 'visibility:hidden', (place) => (place.style.visibility = '')],
  ['opacity:0', 'opacity:0', (place) => (place.style.opacity = '')],
  ['content-visibility:hidden', 'content-visibility:hidden', (p) => p.removeAttribute('style')],
  ['content-visibility:auto', 'content-visibility:auto', () => {}],
];

for (const [name, style, show] of hidden) {
  it(`LAY-08 ${name}: the right size when shown`, async () => {
    const place = mount(`<div style="${style}"><baro-adoption></baro-adoption></div>`, 600);
    const element = widgetIn(place);
    await element.ready;
    show(place.firstElementChild as HTMLElement);
    await inked(element);
    expect(widthOf(element)).to.equal(600);
    const fresh = await drawnFrom('<baro-adoption></baro-adoption>', 600);
    expect(element.offsetHeight).to.equal(fresh.offsetHeight);
    expect(warned()).to.deep.equal([]);
  });
}

it('LAY-08 found by a search in the page, or in details that open', async () => {
  const widget = '<baro-adoption></baro-adoption>';
  const place = mount(
    `<div hidden="until-found">${widget}</div><details><summary>More</summary>${widget}</details>`,
    600,
  );
  const elements = [...place.querySelectorAll<BaroElement>('baro-adoption')];
  for (const element of elements) await element.ready;
  place.querySelector('div')!.removeAttribute('hidden');
  place.querySelector('details')!.open = true;
  for (const element of elements) {
    await inked(element);
    expect(widthOf(element)).to.equal(600);
  }
});

it('LAY-09 a place without any size that gets one later: no error, then the chart', async () => {
  const errors: string[] = [];
  const note = (event: ErrorEvent) => errors.push(event.message);
  addEventListener('error', note);
  const place = mount('<baro-effects></baro-effects>');
  place.style.cssText = 'width:0;height:0;overflow:hidden;contain:strict';
  const element = widgetIn(place);
  await element.ready;
  for (let frame = 0; frame < 5; frame += 1) await nextFrame();
  place.style.cssText = 'width:600px';
  await inked(element);
  removeEventListener('error', note);
  expect(errors).to.deep.equal([]);
  expect(widthOf(element)).to.equal(600);
});

it('LAY-14 a place 70 000 px wide, or 40 000 high: a canvas that browsers can hold', async () => {
  const element = await drawnFrom('<baro-adoption></baro-adoption>', 70_000);
  const canvas = canvasOf(element);
  expect(canvas.width).to.be.at.most(16_384);
  expect(canvas.height).to.be.at.most(16_384);
  expect(ink(canvas)).to.be.greaterThan(0.0001);
  const tall = mount('<baro-adoption style="height:40000px"></baro-adoption>', 600);
  await inked(widgetIn(tall));
  expect(canvasOf(widgetIn(tall)).height).to.be.at.most(16_384);
});

it('LAY-16 a page from right to left, a widget in French: its own direction', async () => {
  const place = mount('<div dir="rtl"><baro-adoption lang="fr"></baro-adoption></div>', 600);
  const element = await drawn(widgetIn(place));
  expect(getComputedStyle(part(element, '[part=summary]')).direction).to.equal('ltr');
  const plain = await drawnFrom('<baro-adoption lang="fr"></baro-adoption>', 600);
  const places = (of: BaroElement) => layoutsOf(of)[0]!.marks.map(({ x, width }) => [x, width]);
  expect(places(element)).to.deep.equal(places(plain));
  const [box, root] = [element, part(element, '.root')].map((one) => one.getBoundingClientRect());
  expect([root!.left, root!.right]).to.deep.equal([box!.left, box!.right]);
});

it('LAY-17 a window of 320 by 256: one direction to scroll in, every control reached', async () => {
  await setViewport({ width: 320, height: 256 });
  pageStyle('body{margin:0!important}');
  for (const tag of ['baro-adoption', 'baro-effects', 'baro-levers']) {
    const element = await drawnFrom(`<${tag}></${tag}>`, 320);
    expect(document.documentElement.scrollWidth, tag).to.be.at.most(320);
    const controls = parts(element, 'button, a, summary, [tabindex="0"]');
    expect(controls.length, tag).to.be.greaterThan(3);
    for (const control of controls) {
      if (!control.checkVisibility({ visibilityProperty: true })) continue;
      control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      control.focus();
      expect(element.shadowRoot!.activeElement, control.outerHTML).to.equal(control);
      const { left, right, top, bottom } = control.getBoundingClientRect();
      expect(left, control.outerHTML).to.be.at.least(-1);
      expect(right, control.outerHTML).to.be.at.most(321);
      // A chart is higher than this window; anything else is seen as a whole.
      if (!control.matches('.chart-slot, .tables')) {
        expect([top >= -1, bottom <= 257], control.outerHTML).to.deep.equal([true, true]);
      }
    }
    // The open table, and the open menu.
    part(element, '[aria-pressed]').click();
    await openMenu(element);
    await element.updateComplete;
    expect(document.documentElement.scrollWidth, tag).to.be.at.most(320);
    element.parentElement!.remove();
  }
});

const around = {
  'overflow:hidden': 'overflow:hidden',
  'contain:strict': 'contain:strict;height:900px',
  'container-type': 'container-type:inline-size',
  'position:fixed': 'position:fixed;inset:0;width:640px',
  isolation: 'isolation:isolate',
};

for (const [name, style] of Object.entries(around)) {
  it(`LAY-20 inside ${name}, below a banner: the tooltip stays in the widget`, async () => {
    const banner = '<i style="position:fixed;inset:auto 0 0;height:20px;z-index:9999"></i>';
    const inside = `<div style="${style}"><baro-adoption></baro-adoption></div>`;
    const place = mount(inside + banner, 300);
    const element = await drawn(widgetIn(place));
    const box = element.getBoundingClientRect();
    const { rows } = element.toJSON()!.panels[0]!;
    // The first and the last row have the edges of the chart nearest.
    for (const row of [rows[0]!, rows.at(-1)!]) {
      for (const { figure } of row.cells) {
        if (!figure) continue;
        await sendMouse({ type: 'move', position: [1, 1] });
        await sendMouse({ type: 'move', position: middleOf(element, figure, 0.9) });
        const tip = part(element, '.tip');
        expect(textOf(tip)).to.include(row.label);
        const { left, right, top, bottom } = tip.getBoundingClientRect();
        expect([left >= box.left, right <= box.right], figure).to.deep.equal([true, true]);
        expect([top >= box.top, bottom <= box.bottom], figure).to.deep.equal([true, true]);
        expect(tip.scrollWidth).to.be.at.most(tip.clientWidth + 1);
      }
    }
  });
}

const late = itWhere(!inWebKit, 'WebKitGTK tells a page of no font that a script has loaded');

late('LAY-23 the page’s font comes late: texts are measured again', async () => {
  const name = 'Late Font';
  pageStyle(`.late{font-family:'${name}',monospace}`);
  const place = mount('<div class="late"><baro-adoption></baro-adoption></div>', 600);
  const element = await drawn(widgetIn(place));
  const marks = () =>
    layoutsOf(element)[0]!
      .marks.map(({ x }) => x)
      .join();
  const before = marks();
  const url = new URL('../../../node_modules/inter-ui/web/Inter-Regular.woff2', import.meta.url);
  const font = new FontFace(name, `url(${url.href})`);
  document.fonts.add(font);
  await font.load();
  await until(() => marks() !== before);
  const fresh = mount('<div class="late"><baro-adoption></baro-adoption></div>', 600);
  const other = await drawn(widgetIn(fresh));
  expect(marks()).to.equal(
    layoutsOf(other)[0]!
      .marks.map(({ x }) => x)
      .join(),
  );
  expect(element.offsetHeight).to.equal(other.offsetHeight);
  document.fonts.delete(font);
});

it('LIF-14 four events, as they are documented: they bubble, cross roots, and are frozen', async () => {
  const heard: CustomEvent<Record<string, unknown>>[] = [];
  const names = ['baro-ready', 'baro-draw', 'baro-error', 'baro-select'];
  const note = (event: Event) => heard.push(event as CustomEvent<Record<string, unknown>>);
  for (const name of names) document.addEventListener(name, note);
  const place = mount('<div></div>');
  const root = place.firstElementChild!.attachShadow({ mode: 'open' });
  root.innerHTML = '<baro-adoption view="nonsense"></baro-adoption>';
  const element = root.firstElementChild as BaroElement;
  await drawn(element);
  await until(() => heard.length === 3);
  const stage = part(element, '.chart-slot');
  stage.focus();
  for (const key of ['ArrowRight', 'Enter']) {
    stage.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }
  for (const name of names) document.removeEventListener(name, note);
  const said = heard.map(({ type, detail }) => [type, Object.keys(detail).sort().join()]);
  expect(said.sort()).to.deep.equal([
    ['baro-draw', 'lang,view'],
    ['baro-error', 'code,expected,name,value'],
    ['baro-ready', 'lang,state,view'],
    ['baro-select', 'edition,figure,item'],
  ]);
  for (const { bubbles, composed, cancelable, detail } of heard) {
    expect([bubbles, composed, cancelable]).to.deep.equal([true, true, false]);
    expect(Object.isFrozen(detail)).to.equal(true);
  }
  expect(warned().length).to.equal(1);
});
