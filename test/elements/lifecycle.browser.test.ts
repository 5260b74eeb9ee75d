import { expect } from '@open-wc/testing';

import type { BaroElement } from '../../src/index.js';
import { inWebKit } from '../kit/can-do.js';
import {
  begin,
  canvasOf,
  drawn,
  drawnFrom,
  end,
  ink,
  layoutsOf,
  mount,
  nextFrame,
  part,
  parts,
  shown,
  textOf,
  until,
  warned,
  widgetIn,
} from '../kit/widgets.js';

beforeEach(begin);
afterEach(end);

it('LIF-02 an ancestor taken away in three ways, and the chart with it', async () => {
  const ways: ((place: HTMLElement) => void)[] = [
    (place) => place.remove(),
    (place) => (place.innerHTML = ''),
    (place) => place.replaceChildren(),
  ];
  for (const way of ways) {
    const place = mount('<section><baro-effects></baro-effects></section>');
    const element = await drawn(widgetIn(place));
    way(place);
    await Promise.resolve();
    expect(element.hasAttribute('data-drawn')).to.equal(false);
    place.replaceChildren(element);
    document.body.append(place);
    await drawn(element);
    expect(ink(canvasOf(element))).to.be.greaterThan(0.005);
  }
});

it('LIF-03 200 moves: one chart, the open table and the language kept', async () => {
  const element = await drawnFrom('<baro-adoption lang="en"></baro-adoption>');
  const canvas = canvasOf(element);
  part(element, '[aria-pressed]').click();
  const other = mount('');
  const home = element.parentElement!;
  const move = 'moveBefore' in home ? 'moveBefore' : 'insertBefore';
  for (let count = 0; count < 100; count += 1) {
    (count % 2 ? home : other).append(element);
    (count % 2 ? other : home)[move as 'insertBefore'](element, null);
  }
  await element.ready;
  expect(element.hasAttribute('data-drawn')).to.equal(true);
  expect(canvasOf(element)).to.equal(canvas);
  expect(parts(element, 'canvas').length).to.equal(1);
  expect(parts(element, '.tip').length).to.equal(1);
  expect(part(element, '[aria-pressed]').getAttribute('aria-pressed')).to.equal('true');
  expect(element.toJSON()?.lang).to.equal('en');
  expect(ink(canvas)).to.be.greaterThan(0.005);
});

it('LIF-03 a move under another language takes its words', async () => {
  const element = await drawnFrom('<baro-adoption></baro-adoption>');
  mount('<div lang="en"></div>').firstElementChild!.append(element);
  await element.ready;
  expect(element.toJSON()?.lang).to.equal('en');
});

it('LIF-04 connected and taken out in one task, or while its code comes: no chart later', async () => {
  const rejections: unknown[] = [];
  const note = (event: PromiseRejectionEvent) => rejections.push(event.reason);
  addEventListener('unhandledrejection', note);
  // The chart's controller listens for this: what listens after its element has gone is a leak.
  const signals: (AbortSignal | undefined)[] = [];
  const native = document.addEventListener.bind(document);
  document.addEventListener = ((
    type: string,
    run: EventListener,
    options?: AddEventListenerOptions,
  ) => {
    if (type === 'transitionend') signals.push(options?.signal);
    native(type, run, options);
  }) as typeof document.addEventListener;
  const place = mount('');
  const events: string[] = [];
  const brief: BaroElement[] = [];
  for (const wait of [0, 1, 2, 3, 4]) {
    const element = document.createElement('baro-levers');
    // On a slow machine it may be drawn before it goes, as it should.
    element.addEventListener('baro-draw', () => {
      if (!element.isConnected) events.push(`drawn after ${wait}`);
    });
    place.append(element);
    for (let frame = 0; frame < wait; frame += 1) await Promise.resolve();
    if (wait > 2) await element.ready;
    // Printing asks for the chart at once: it is on its way when the element goes.
    if (wait > 3) dispatchEvent(new Event('beforeprint'));
    element.remove();
    brief.push(element);
  }
  await drawnFrom('<baro-levers></baro-levers>');
  await nextFrame();
  removeEventListener('unhandledrejection', note);
  Reflect.deleteProperty(document, 'addEventListener');
  expect(signals.filter((signal) => !signal?.aborted).length).to.equal(1);
  expect(events).to.deep.equal([]);
  expect(brief.some((element) => element.hasAttribute('data-drawn'))).to.equal(false);
  expect(rejections).to.deep.equal([]);
});

it('LIF-05 taken out with the tooltip open', async () => {
  const element = await drawnFrom('<baro-adoption></baro-adoption>');
  const stage = part(element, '.chart-slot');
  stage.focus();
  stage.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', cancelable: true }));
  expect(part(element, '.tip').hidden).to.equal(false);
  const place = element.parentElement!;
  element.remove();
  await Promise.resolve();
  expect(parts(element, '.tip')).to.deep.equal([]);
  place.append(element);
  await drawn(element);
  expect(part(element, '.tip').hidden).to.equal(true);
  expect(warned()).to.deep.equal([]);
});

it('LIF-12 a listener of the page that throws breaks nothing', async () => {
  const place = mount('');
  const { onerror } = window;
  window.onerror = () => true;
  place.addEventListener('baro-ready', () => {
    throw new Error('a listener of the page');
  });
  place.innerHTML = '<baro-effects></baro-effects>';
  await drawn(widgetIn(place));
  window.onerror = onerror;
  expect(widgetIn(place).dataset['state']).to.equal('ready');
});

it('a change that changes nothing leaves the DOM and the chart alone', async () => {
  const element = await drawnFrom('<baro-adoption></baro-adoption>');
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((seen) => records.push(...seen));
  const all = { attributes: true, childList: true, characterData: true, subtree: true };
  observer.observe(element.shadowRoot!, all);
  const layouts = layoutsOf(element);
  element.view = 'tools';
  element.requestUpdate();
  await element.ready;
  await nextFrame();
  observer.disconnect();
  const real = records.filter((record) => {
    const nodes = [...record.addedNodes, ...record.removedNodes];
    return (
      record.type !== 'childList' || nodes.some((node) => (node as Element).localName !== 'span')
    );
  });
  expect(real.filter((record) => record.attributeName !== 'style').length).to.equal(0);
  expect(layoutsOf(element)[0]!.width).to.equal(layouts[0]!.width);
});

it('NET-02 code that fails is asked for again under another address', async () => {
  const { importAgain } = await import('../../src/elements/shell/import-again.js');
  const address = new URL('./no-such-chunk.js', import.meta.url).href;
  const failing = () => import(/* @vite-ignore */ address) as Promise<{ x: string }>;
  const messages: string[] = [];
  for (const load of [failing, () => importAgain(failing, 3, 'x')]) {
    await load().catch((error: unknown) => messages.push(String(error)));
  }
  const asked = performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.startsWith(address))
    .map(({ name }) => name.slice(address.length));
  // WebKit does not say which address failed, and does not need another one.
  expect(asked.at(-1)).to.equal(inWebKit ? '' : '?r=3');
  expect(asked.length).to.be.at.least(2);
  if (!inWebKit) expect(messages[1]).to.include('no-such-chunk.js?r=3');
});

it('NET-02 code that comes in a file with other code is found in it', async () => {
  const { importAgain } = await import('../../src/elements/shell/import-again.js');
  const address = new URL('../kit/merged.ts', import.meta.url).href;
  const failing = () => Promise.reject(new Error(`error loading ${address}`));
  const found = await importAgain<{ importAgain: unknown }>(failing, 1, 'importAgain');
  expect(found.importAgain).to.be.a('function');
});

it('A11-28 no canvas: the table stands, a notice says why, nothing is thrown', async () => {
  const native = HTMLCanvasElement.prototype.getContext;
  const ways = [
    () => null,
    () => {
      throw new Error('blocked');
    },
  ];
  for (const way of ways) {
    HTMLCanvasElement.prototype.getContext = way as never;
    try {
      const element = await shown('<baro-effects></baro-effects>');
      element.scrollIntoView();
      await until(() => parts(element, '[role=alert]').length === 1);
      expect(textOf(part(element, '[role=alert]'))).to.equal(
        'Le graphique ne s’affiche pas. Le tableau donne les mêmes chiffres. Réessayer',
      );
      expect(element.dataset['state']).to.equal('ready');
      expect(part(element, '.tables').getBoundingClientRect().height).to.be.greaterThan(100);
      HTMLCanvasElement.prototype.getContext = native;
      part(element, '[role=alert] button').click();
      await drawn(element);
      expect(parts(element, '[role=alert]')).to.deep.equal([]);
    } finally {
      HTMLCanvasElement.prototype.getContext = native;
    }
  }
  expect(warned().length).to.equal(2);
});
