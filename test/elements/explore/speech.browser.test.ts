import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';

import { type BaroElement, type BaroSelect, viewNames } from '../../../src/index.js';
import { languages } from '../../../src/locales/registry.js';
import { inFirefox, inWebKit, itWhere } from '../../kit/can-do.js';
import {
  drawn,
  drawnFrom,
  eachInWindow,
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

eachInWindow(1000);

const itFocused = itWhere(
  !inFirefox,
  'Firefox without a screen takes the focus from its window, where then no element matches :focus',
);

const itRinged = itWhere(
  !inFirefox && !inWebKit,
  'without a screen, the windows of Firefox and WebKitGTK match no :focus-visible',
);

const press = (target: Element, key: string): void => {
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
};

const region = (element: Element): HTMLElement => part(element, '[role=status]');

/** Focuses the chart, walks by these keys and waits for what is said of the last figure. */
async function said(element: BaroElement, ...keys: string[]): Promise<string> {
  const stage = part(element, '.chart-slot');
  stage.focus();
  for (const key of keys) press(stage, key);
  await until(() => region(element).textContent !== '');
  return textOf(region(element));
}

it('A11-06 the arrows reach every figure of every view, in the words of the View', async () => {
  for (const [widget, views] of Object.entries(viewNames)) {
    const element = await drawnFrom(`<baro-${widget}></baro-${widget}>`);
    for (const view of views) {
      element.view = view;
      await element.ready;
      await until(() => element.hasAttribute('data-drawn'));
      const { panels } = element.toJSON()!;
      const wanted = panels.flatMap((panel) =>
        panel.rows.flatMap((row) =>
          row.cells.map((cell, c) => {
            const series = [panel.columns[c]!.label, row.detail].filter(Boolean).join(', ');
            return [row.label, series, cell.text].join('|');
          }),
        ),
      );
      const stage = part(element, '.chart-slot');
      stage.focus();
      const seen: string[] = [];
      press(stage, 'Home');
      for (const { cells } of panels.flatMap((panel) => panel.rows)) {
        // From whatever series the walk came, to the first one.
        cells.forEach(() => press(stage, 'ArrowUp'));
        cells.forEach((_, c) => {
          if (c) press(stage, 'ArrowDown');
          const lines = parts(element, '.tip > *').map((one) => one.textContent ?? '');
          // The signs of notes stand behind the value.
          seen.push(lines.join('|').replace(/( [*†‡§¶‖#]+)+$/, ''));
        });
        press(stage, 'ArrowRight');
      }
      expect(seen, view).to.deep.equal(wanted);
      stage.blur();
    }
  }
});

it('A11-10 after Escape, and after the focus has left, nothing stale is there to be read', async () => {
  const element = await drawnFrom('<baro-adoption></baro-adoption>');
  const stage = part(element, '.chart-slot');
  expect(await said(element, 'ArrowRight')).to.include('Leur propre site internet, 2013');
  await sendKeys({ press: 'Escape' });
  expect(region(element).textContent).to.equal('');
  expect(part(element, '.tip').hidden).to.equal(true);
  // The same figure is news again.
  expect(await said(element, 'Home')).to.include('Leur propre site internet, 2013');
  stage.blur();
  expect(region(element).textContent).to.equal('');
  // What waited for its turn is dropped too.
  stage.focus();
  press(stage, 'ArrowRight');
  press(stage, 'Escape');
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(region(element).textContent).to.equal('');
});

it('A11-10 chart and menu speak in turn: two messages a second at most, whoever speaks', async () => {
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: () => Promise.resolve() },
  });
  const element = await drawnFrom('<baro-adoption></baro-adoption>');
  const times: number[] = [];
  const observer = new MutationObserver(() => {
    if (region(element).textContent) times.push(performance.now());
  });
  observer.observe(region(element), { childList: true, characterData: true, subtree: true });
  await openMenu(element);
  expect(await said(element, 'ArrowRight')).to.include('Leur propre site internet');
  part(element, '.exports button').click();
  await until(() => textOf(region(element)).startsWith('Constat copié'));
  observer.disconnect();
  Reflect.deleteProperty(navigator, 'clipboard');
  expect(times.length).to.equal(2);
  expect(times[1]! - times[0]!).to.be.at.least(490);
});

it('A11-10 failures are told at once: role=alert, and only once they are there', async () => {
  const native = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = (() => null) as never;
  try {
    const place = mount('<baro-effects></baro-effects>');
    // The chart is not asked for before it is near.
    place.style.marginTop = '4000px';
    const element = widgetIn(place);
    await element.ready;
    expect(parts(element, '[role=alert]').length).to.equal(0);
    element.scrollIntoView();
    await until(() => parts(element, '[role=alert]').length === 1);
  } finally {
    HTMLCanvasElement.prototype.getContext = native;
  }
});

describe('A11-10 live-region: a region of the page’s own', () => {
  itFocused(
    'hears instead of the widget’s, in the widget’s language, for several widgets',
    async () => {
      const place = mount(
        `<p id="said" role="status"></p><baro-adoption live-region="said"></baro-adoption>
       <baro-levers lang="en" live-region="said"></baro-levers>`,
      );
      const page = place.querySelector('#said')!;
      const [one, two] = [...place.querySelectorAll<BaroElement>('baro-adoption, baro-levers')];
      for (const element of [one!, two!]) await drawn(element);
      expect(page.textContent).to.equal('');
      for (const [element, lang, text] of [
        [one!, 'fr', 'Leur propre site internet, 2013 : 69 %, 1 sur 12.'],
        [two!, 'en', 'A better knowledge of existing tools'],
      ] as const) {
        const stage = part(element, '.chart-slot');
        stage.focus();
        press(stage, 'ArrowRight');
        await until(() => page.textContent !== '');
        expect(page.querySelector('span')?.lang).to.equal(lang);
        if (lang === 'fr') expect(textOf(page)).to.include(text);
        expect(region(element).textContent).to.equal('');
        stage.blur();
        expect(page.textContent).to.equal('');
      }
      expect(warned()).to.deep.equal([]);
    },
  );

  it('is no region: told once, and the widget’s own speaks', async () => {
    const place = mount(
      '<div id="precious"><p>of the page</p></div><baro-adoption live-region="precious"></baro-adoption>',
    );
    const element = await drawn(widgetIn(place));
    expect(await said(element, 'ArrowRight')).to.include('Leur propre site internet');
    expect(await said(element, 'ArrowRight')).to.include('Leur propre site internet');
    expect(textOf(place.querySelector('#precious')!)).to.equal('of the page');
    expect(warned().length).to.equal(1);
    expect(warned()[0]).to.include('live-region "precious": expected the id of');
  });
});

it('A11-11 a move says item, series, value with unit and place, then its caveats', async () => {
  const messages = {
    fr: [
      'Leur propre site internet, 2013 : 69 %, 1 sur 12. Le rapport n’indique pas la base : l’ensemble des responsables de l’édition est présumé.',
      'Outils collaboratifs, 2019 : non publié, 9 sur 12.',
    ],
    en: [
      'Their own website, 2013: 69%, 1 of 12. The report does not state the base: all leaders of the edition are presumed.',
      'Collaborative tools, 2019: not published, 9 of 12.',
    ],
  };
  for (const [lang, [first, ninth]] of Object.entries(messages)) {
    const element = await drawnFrom(`<baro-adoption lang="${lang}"></baro-adoption>`);
    expect(await said(element, 'Home')).to.equal(first);
    press(part(element, '.chart-slot'), 'Escape');
    expect(
      await said(element, 'Home', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown'),
    ).to.equal(ninth);
  }
});

it('A11-12 pointer, touch and keys show the same figure in the same words', async () => {
  const element = await drawnFrom('<baro-effects></baro-effects>');
  const figure = 'effects.opinions.volunteer-involvement.positive.2016';
  const mark = element.toJSON()!.panels[0]!.rows[0]!.cells[0]!.figure!;
  expect(mark.startsWith(figure.slice(0, 16))).to.equal(true);
  const tip = part(element, '.tip');
  await sendMouse({ type: 'move', position: [2, 2] });
  await sendMouse({ type: 'move', position: middleOf(element, mark) });
  const byPointer = textOf(tip);
  await sendMouse({ type: 'move', position: [2, 2] });
  expect(tip.hidden).to.equal(true);
  part(element, '.chart-slot').focus();
  await sendKeys({ press: 'ArrowRight' });
  expect(textOf(tip)).to.equal(byPointer);
  await sendKeys({ press: 'Escape' });
  touch(element, mark, 'pointerdown', 'pointerup', 'pointerleave', 'click');
  expect(textOf(tip)).to.equal(byPointer);
});

/** A finger on a figure's mark, as these events. */
function touch(element: BaroElement, figure: string, ...types: string[]): void {
  const [clientX, clientY] = middleOf(element, figure);
  const target = parts(element, 'canvas').find((one) => {
    const box = one.getBoundingClientRect();
    return clientY >= box.top && clientY <= box.bottom;
  })!;
  for (const type of types) {
    const bubbles = type !== 'pointerleave';
    const init = { clientX, clientY, bubbles, composed: true, cancelable: true };
    const on = bubbles ? target : part(element, '.chart-slot');
    on.dispatchEvent(
      type === 'click'
        ? new MouseEvent(type, init)
        : new PointerEvent(type, { ...init, pointerType: 'touch' }),
    );
  }
}

it('A11-14 a finger: a tap shows and stays, resting shows, scrolling takes away', async () => {
  const element = await drawnFrom('<baro-adoption></baro-adoption>');
  const figure = 'adoption.tools.social-networks.uses.2016';
  const tip = part(element, '.tip');
  touch(element, figure, 'pointerdown', 'pointerup', 'pointerleave', 'click');
  expect(textOf(tip)).to.include('62 %');
  // Another tap, on nothing.
  part(element, '.chart-slot').click();
  expect(tip.hidden).to.equal(true);
  touch(element, figure, 'pointerdown');
  expect(textOf(tip)).to.include('62 %');
  touch(element, figure, 'pointercancel');
  expect(tip.hidden).to.equal(true);
  for (const one of [part(element, '.chart-slot'), ...parts(element, 'canvas')]) {
    expect(getComputedStyle(one).touchAction).to.equal('auto');
  }
});

it('A11-31 pressed on a control or a figure, slid off, released: nothing happens', async () => {
  const element = await drawnFrom('<baro-adoption></baro-adoption>');
  const chosen: BaroSelect[] = [];
  element.addEventListener('baro-select', (event) => chosen.push(event.detail));
  const button = part(element, '[aria-pressed]');
  const menu = part(element, '[aria-expanded]');
  for (const one of [button, menu]) {
    const { left, top, width, height } = one.getBoundingClientRect();
    const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    await sendMouse({ type: 'move', position });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [2, 2] });
    await sendMouse({ type: 'up' });
  }
  await sendMouse({
    type: 'move',
    position: middleOf(element, 'adoption.tools.website.uses.2016'),
  });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [2, 2] });
  await sendMouse({ type: 'up' });
  await element.updateComplete;
  expect(button.getAttribute('aria-pressed')).to.equal('false');
  expect(menu.getAttribute('aria-expanded')).to.equal('false');
  expect(chosen).to.deep.equal([]);
});

it('A11-24 a title is no heading, or one of the level asked for; never h1', async () => {
  const element = await drawnFrom('<baro-adoption></baro-adoption>');
  const headings = () => parts(element, 'h1, h2, h3, h4, h5, h6, [role=heading]');
  expect(headings()).to.deep.equal([]);
  expect(part(element, '[part=title]').localName).to.equal('p');
  for (const level of ['2', '3', '4', '5', '6']) {
    element.setAttribute('heading-level', level);
    await element.ready;
    expect(headings().map((one) => one.ariaLevel)).to.deep.equal([level]);
    expect(headings()[0]!.getAttribute('part')).to.equal('title');
  }
  for (const level of ['1', '0', '7', 'h2', 'none']) {
    element.setAttribute('heading-level', level);
    await element.ready;
    expect(headings(), level).to.deep.equal([]);
  }
});

it('A11-25 the words carry their language where the page speaks another, and follow a change', async () => {
  const element = await drawnFrom('<baro-adoption lang="en"></baro-adoption>');
  expect(part(element, '.root').lang).to.equal('en');
  element.lang = 'fr-CA';
  await until(() => part(element, '.root').lang === 'fr');
  expect(textOf(part(element, '[part=title]'))).to.include('Les outils numériques');
});

it('A11-26 widgets side by side: no landmark, and no name twice among figures, pictures, tables', async () => {
  const views = Object.entries(viewNames).flatMap(([widget, names]) =>
    names.map((name) => `<baro-${widget} view="${name}"></baro-${widget}>`),
  );
  const place = mount(views.join(''));
  const names: (string | null)[] = [];
  for (const element of [...place.children] as BaroElement[]) {
    await element.ready;
    expect(
      parts(element, 'main, nav, aside, header, footer, section, form, [role=region]'),
    ).to.deep.equal([]);
    for (const one of parts(element, '[role=figure], canvas, .tables')) {
      names.push(one.getAttribute('aria-label'));
    }
  }
  expect(names.length).to.be.greaterThan(45);
  expect(names.filter((name, index) => !name || names.indexOf(name) !== index)).to.deep.equal([]);
});

it('A11-30 while it waits it is busy, and a focus on its buttons is kept when words change', async () => {
  const place = mount('');
  const busy: (string | null)[] = [];
  const element = document.createElement('baro-adoption');
  place.append(element);
  await element.updateComplete;
  busy.push(part(element, '.root').getAttribute('aria-busy'));
  // Nothing of a skeleton is exposed: no picture, no table, no button.
  expect(parts(element, '[role=img], table, button, [tabindex]')).to.deep.equal([]);
  await drawn(element);
  busy.push(part(element, '.root').getAttribute('aria-busy'));
  expect(busy).to.deep.equal(['true', 'false']);
  const button = part(element, '[aria-pressed]');
  button.focus();
  const observer = new MutationObserver((records) => {
    for (const { oldValue } of records) busy.push(oldValue);
  });
  const attributeFilter = ['aria-busy'];
  observer.observe(part(element, '.root'), { attributeFilter, attributeOldValue: true });
  element.lang = 'en';
  await until(() => textOf(button) === 'Show the table');
  await element.ready;
  // Busy before the new words came, and no more.
  expect(busy).to.deep.equal(['true', 'false', 'false', 'true']);
  observer.disconnect();
  expect(part(element, '.root').getAttribute('aria-busy')).to.equal('false');
  expect(element.shadowRoot!.activeElement).to.equal(button);
});

it('A11-32 read from top to bottom: title, finding, chart, controls, table, notes, source', async () => {
  for (const lang of languages) {
    for (const width of [640, 320]) {
      const element = await drawnFrom(
        `<baro-adoption lang="${lang}" heading-level="2"></baro-adoption>`,
        width,
      );
      const order = [
        '[part=title]',
        '[part=summary]',
        '.chart-slot',
        'canvas',
        '#description',
        '[aria-pressed]',
        '[aria-expanded]',
        'table',
        '[part=notes]',
        '[part=source]',
      ].map((selector) => part(element, selector));
      order.slice(1).forEach((later, index) => {
        const before = order[index]!;
        const follows = before.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING;
        expect(follows, `${before.className} before ${later.className}`).to.be.greaterThan(0);
      });
      expect(parts(element, '[tabindex]').every((one) => one.tabIndex <= 0)).to.equal(true);
      element.parentElement!.remove();
    }
  }
});

itRinged(
  'A11-08 the focus can be seen on every control, whatever the page says of outlines',
  async () => {
    pageStyle('*{outline:0!important} *:focus{outline:none!important}');
    for (const theme of ['light', 'dark']) {
      const element = await drawnFrom(`<baro-adoption theme="${theme}"></baro-adoption>`);
      part(element, '.chart-slot').focus();
      const stops: Element[] = [];
      for (;;) {
        const at = element.shadowRoot!.activeElement;
        if (!at || stops.includes(at)) break;
        stops.push(at);
        // The focus came by keyboard from the second stop on.
        if (stops.length > 1) {
          const { outlineStyle, outlineWidth } = getComputedStyle(at);
          expect([outlineStyle, outlineWidth], at.outerHTML.slice(0, 80)).to.deep.equal([
            'solid',
            '3px',
          ]);
        }
        await sendKeys({ press: 'Tab' });
      }
      expect(stops.length).to.be.within(4, 6);
      element.parentElement!.remove();
    }
  },
);

itRinged(
  'A11-06 the keys of the chart are shown to those who come by keyboard, and cover nothing',
  async () => {
    const element = await drawn(
      widgetIn(mount('<button>before</button><baro-effects></baro-effects>')),
    );
    const stage = part(element, '.chart-slot');
    const shownKeys = () => getComputedStyle(stage, '::after').content.replaceAll('\u00a0', ' ');
    expect(shownKeys()).to.equal('none');
    document.querySelector<HTMLElement>('body button')!.focus();
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement).to.equal(stage);
    expect(shownKeys()).to.match(
      /attr\(aria-label\)|Graphique, flèches pour parcourir les chiffres/,
    );
    // It stands in the space above the chart, less than the 2 px of its lower edge.
    const { height } = getComputedStyle(stage, '::after');
    const gap =
      stage.getBoundingClientRect().top - part(element, '.summary').getBoundingClientRect().bottom;
    expect(Number.parseFloat(height) - 2).to.be.at.most(gap);
  },
);

itFocused('A11-09 under a sticky header no control that takes the focus stays hidden', async () => {
  pageStyle('#bar{position:fixed;inset:0 0 auto 0;height:80px;z-index:9}');
  const place = mount(
    '<div id="bar"></div><p style="height:900px"></p><baro-adoption></baro-adoption><p style="height:1500px"></p>',
  );
  const element = await drawn(widgetIn(place));
  const controls = parts(element, '.chart-slot, button, a, summary').filter((one) =>
    one.checkVisibility(),
  );
  expect(controls.length).to.be.within(4, 6);
  for (const control of controls) {
    // As a reader comes from below: the control in the window, but under the header.
    scrollBy(0, control.getBoundingClientRect().top - 10);
    await nextFrame();
    control.focus();
    await nextFrame();
    const { top, bottom } = control.getBoundingClientRect();
    expect(top, control.outerHTML.slice(0, 60)).to.be.at.least(80);
    expect(bottom).to.be.at.most(innerHeight);
  }
});
