import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';

import type { BaroElement, BaroProblem } from '../../../src/index.js';
import { contrast } from '../../../src/theme/colour.js';
import { darkTheme } from '../../../src/theme/dark.js';
import { lightTheme } from '../../../src/theme/light.js';
import { inWebKit, itWhere } from '../../kit/can-do.js';
import {
  begin,
  canvasOf,
  drawn,
  end,
  mount,
  nextFrame,
  pageStyle,
  part,
  parts,
  shown,
  until,
  warned,
  widgetIn,
} from '../../kit/widgets.js';

beforeEach(begin);
afterEach(async () => {
  await emulateMedia({ colorScheme: 'light' });
  end();
});

/** `#rrggbb` of a computed colour. */
function hex(colour: string): string {
  const numbers = colour
    .match(/[\d.]+/g)!
    .slice(0, 3)
    .map(Number);
  const unit = colour.startsWith('color(') ? 255 : 1;
  return `#${numbers
    .map((n) =>
      Math.round(n * unit)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** The first ground under an element that is painted, as a reader sees it. */
function groundOf(element: Element): string {
  for (let at: Element | null = element; at;) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/, 0\)$|\/ 0\)$/.test(backgroundColor)) return hex(backgroundColor);
    const root: Node = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return '#ffffff';
}

/** Contrast of all HTML text that is seen, and of the darkest ink on the canvas, with the ground. */
function worst(element: BaroElement): number {
  const ratios = parts(element, '.root :is(p, h2, button, a, summary, li)')
    .filter((one) => !one.closest('.away') && one.textContent?.trim())
    .map((one) => contrast(hex(getComputedStyle(one).color), groundOf(one)));
  return Math.min(...ratios);
}

/** Contrast with the ground of the colour that most of the canvas's ink has. */
function inkContrast(element: BaroElement): number {
  const canvas = canvasOf(element);
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  const counts = new Map<string, number>();
  for (let i = 0; i < data.length; i += 4) {
    if (data[i + 3] !== 255) continue;
    const key = hex(`rgb(${data[i]}, ${data[i + 1]}, ${data[i + 2]})`);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1])[0]![0];
  return contrast(most, groundOf(part(element, '.root')));
}

const cases: Record<string, () => string | Promise<string>> = {
  'OS dark, a page that is not': async () => {
    await emulateMedia({ colorScheme: 'dark' });
    return '<baro-adoption></baro-adoption>';
  },
  'OS dark, a page that follows': async () => {
    await emulateMedia({ colorScheme: 'dark' });
    pageStyle(':root{color-scheme:light dark}');
    return '<baro-adoption></baro-adoption>';
  },
  'a dark class, colours only': () => {
    pageStyle('html.dark body > div{background:#0b0b10;color:#ddd}');
    document.documentElement.className = 'dark';
    return '<baro-adoption></baro-adoption>';
  },
  'a dark class with its color-scheme': () => {
    pageStyle('html.dark{color-scheme:dark} html.dark body > div{background:#101418}');
    document.documentElement.className = 'dark';
    return '<baro-adoption></baro-adoption>';
  },
  'theme=dark on white': () => '<baro-adoption theme="dark"></baro-adoption>',
  'theme=light on black': () =>
    '<div style="background:#000"><baro-adoption theme="light"></baro-adoption></div>',
  'transparent layers on black': () =>
    '<div style="background:#000"><div style="background:rgb(255 255 255 / .4)"><baro-adoption></baro-adoption></div></div>',
  'a gradient behind': () =>
    '<div style="background:linear-gradient(#000,#000) #fff"><baro-adoption></baro-adoption></div>',
  'the widget’s own background': () => '<baro-adoption style="background:#7a7a7a"></baro-adoption>',
  'the background in a shadow root above': () => '<section></section>',
};

const itInDark = itWhere(
  !inWebKit,
  'WebKitGTK takes the system’s colours once, when it starts; test/engines starts it in the dark',
);

for (const [name, setUp] of Object.entries(cases)) {
  const run = name.startsWith('OS dark') ? itInDark : it;
  run(`LAY-21 ${name}: 4.5:1 for text, 3:1 for marks`, async () => {
    const place = mount(await setUp());
    const section = place.querySelector('section');
    if (section) {
      section.attachShadow({ mode: 'open' }).innerHTML =
        '<div style="background:#111"><slot></slot></div>';
      section.append(document.createElement('baro-adoption'));
    }
    const element = await drawn(widgetIn(place));
    expect(worst(element)).to.be.at.least(4.5);
    expect(inkContrast(element)).to.be.at.least(3);
    expect(warned()).to.deep.equal([]);
  });
}

it('LAY-21 a page that turns dark later: the widget turns with it', async () => {
  pageStyle(
    'html.dark{color-scheme:dark} body > div{background:#fff} html.dark body > div{background:#101418}',
  );
  const element = await drawn(widgetIn(mount('<baro-adoption></baro-adoption>')));
  const text = () => hex(getComputedStyle(part(element, '.summary')).color);
  expect(text()).to.equal(lightTheme.text);
  document.documentElement.className = 'dark';
  await until(() => text() === darkTheme.text);
  await nextFrame();
  expect(worst(element)).to.be.at.least(4.5);
  expect(inkContrast(element)).to.be.at.least(3);
  expect(groundOf(part(element, '.root'))).to.equal('#101418');
});

const turns: Record<string, (place: HTMLElement) => void> = {
  'a class of a wrapper': (place) => {
    pageStyle('.night{color-scheme:dark;background:#101418}');
    place.querySelector('section')!.className = 'night';
  },
  'a data attribute two wrappers away': (place) => {
    pageStyle('[data-mode=dark]{color-scheme:dark;background:#101418}');
    place.dataset['mode'] = 'dark';
  },
  'a style sheet that is added': () => {
    pageStyle(':root{color-scheme:dark} section{background:#101418}');
  },
  'a style sheet in the body, whose text changes': (place) => {
    const style = document.createElement('style');
    place.append(style);
    style.textContent = ':root{color-scheme:dark} section{background:#101418}';
  },
  'a linked sheet that comes later': (place) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = 'data:text/css,:root{color-scheme:dark}section{background:%23101418}';
    place.append(link);
  },
  'the page’s meta element': (place) => {
    const meta = document.createElement('meta');
    meta.name = 'color-scheme';
    meta.content = 'light';
    document.head.append(meta);
    meta.content = 'dark';
    place.querySelector('section')!.style.background = '#101418';
    restore.push(() => meta.remove());
  },
  'the host of a shadow root around it': (place) => {
    const host = document.createElement('div');
    place.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<style>:host(.night){color-scheme:dark;background:#101418;display:block}</style><slot></slot>';
    host.append(widgetIn(place));
    host.className = 'night';
  },
};
const restore: (() => void)[] = [];
afterEach(() => restore.splice(0).forEach((undo) => undo()));

for (const [name, turn] of Object.entries(turns)) {
  it(`LAY-21 ${name} turns dark: text, ground and chart follow`, async () => {
    const place = mount('<section><baro-adoption></baro-adoption></section>');
    const element = await drawn(widgetIn(place));
    const text = () => hex(getComputedStyle(part(element, '.summary')).color);
    expect(text()).to.equal(lightTheme.text);
    const before = canvasOf(element).toDataURL();
    turn(place);
    await until(() => part(element, '.root').style.getPropertyValue('--_text') === darkTheme.text);
    await until(() => canvasOf(element).toDataURL() !== before);
    expect(text()).to.equal(darkTheme.text);
    expect(worst(element)).to.be.at.least(4.5);
    expect(inkContrast(element)).to.be.at.least(3);
  });
}

it('what the page does far from the widget is no reason to look at it again', async () => {
  const place = mount('<section><baro-adoption></baro-adoption></section><p>far</p>');
  const element = await drawn(widgetIn(place));
  const { getComputedStyle: native } = globalThis;
  let looks = 0;
  globalThis.getComputedStyle = (...args) => {
    looks += 1;
    return native(...args);
  };
  restore.push(() => (globalThis.getComputedStyle = native));
  for (let frame = 0; frame < 5; frame += 1) {
    place.querySelector('p')!.className = `frame-${frame}`;
    place.querySelector('p')!.append('x');
    await nextFrame();
  }
  expect(looks).to.equal(0);
  expect(element.hasAttribute('data-drawn')).to.equal(true);
});

it('a ground on which all can be read shows through; another is covered', async () => {
  const cases = {
    '#fffdf6': 'rgba(0, 0, 0, 0)',
    '#f5f5f5': 'rgba(0, 0, 0, 0)',
    // Too dark for the marks, and for the small text alone.
    '#999': 'rgb(255, 255, 255)',
    '#dadada': 'rgb(255, 255, 255)',
    'linear-gradient(#000, #000) #fffdf6': 'rgb(255, 255, 255)',
  };
  for (const [background, ground] of Object.entries(cases)) {
    const place = mount('<div><baro-adoption></baro-adoption></div>');
    (place.firstElementChild as HTMLElement).style.background = background;
    const element = await drawn(widgetIn(place));
    const { backgroundColor } = getComputedStyle(part(element, '.root'));
    expect(backgroundColor, background).to.equal(ground);
  }
});

it('the stylesheet starts with the colours of the themes', async () => {
  for (const [name, theme] of [
    ['light', lightTheme],
    ['dark', darkTheme],
  ] as const) {
    const place = mount(`<baro-adoption theme="${name}"></baro-adoption>`);
    place.style.marginTop = '9000px';
    const element = widgetIn(place);
    await element.ready;
    expect(element.hasAttribute('data-drawn')).to.equal(false);
    const root = getComputedStyle(part(element, '.root'));
    expect(hex(root.color)).to.equal(theme.text);
    expect(hex(root.backgroundColor)).to.equal(theme.surface);
    expect(hex(root.outlineColor)).to.equal(theme.border);
    expect(hex(getComputedStyle(part(element, '.foot')).color)).to.equal(theme.muted);
    expect(hex(getComputedStyle(part(element, 'button')).color)).to.equal(theme.accent);
  }
});

it('--baro-*: taken in any notation, corrected with one warning where they can’t be read', async () => {
  pageStyle(`#t{--baro-surface:oklch(1 0 0);--baro-text:rgb(0 0 0 / .9);--baro-accent:#ffee00;
    --baro-series-1:hotpink;--baro-radius:.5rem;--baro-font:Georgia, serif}`);
  const told: BaroProblem[] = [];
  const place = mount('<div id="t"><baro-adoption></baro-adoption></div>');
  place.addEventListener('baro-error', (event) => told.push(event.detail));
  const element = await drawn(widgetIn(place));
  const style = getComputedStyle(part(element, '.root'));
  expect(hex(style.color)).to.equal('#1a1a1a');
  expect(style.borderRadius).to.equal('8px');
  expect(style.fontFamily).to.equal('Georgia, serif');
  expect(worst(element)).to.be.at.least(4.5);
  expect(inkContrast(element)).to.be.at.least(3);
  expect(told.map(({ code, value }) => [code, value])).to.deep.equal([
    ['low-contrast', '--baro-accent, --baro-series-1'],
  ]);
  expect(warned().length).to.equal(1);
});

it('SEC-15, LAY-24 --baro-* that are no colours: the theme’s own, one warning, no request', async () => {
  for (const value of [
    'banana',
    'red;background:url(//e/x)',
    'url(https://e.invalid/x)',
    '</style>',
    '12',
  ]) {
    const place = mount('<div><baro-adoption></baro-adoption></div>');
    const holder = place.firstElementChild as HTMLElement;
    holder.style.setProperty('--baro-text', value);
    holder.style.setProperty('--baro-series-1', value);
    const before = performance.getEntriesByType('resource').length;
    const element = await drawn(widgetIn(place));
    expect(hex(getComputedStyle(part(element, '.root')).color), value).to.equal(lightTheme.text);
    expect(performance.getEntriesByType('resource').length).to.equal(before);
    place.remove();
  }
  for (const value of ['initial', '', ' ']) {
    const element = await shown(
      `<div style="--baro-text:${value}"><baro-adoption></baro-adoption></div>`,
    );
    await drawn(element);
    expect(hex(getComputedStyle(part(element, '.root')).color)).to.equal(lightTheme.text);
  }
  expect(warned().length).to.equal(4);
});

it('A11-19 forced colours: the chart takes the system’s, and gives them back', async () => {
  const native = globalThis.matchMedia;
  const element = await drawn(widgetIn(mount('<baro-effects></baro-effects>')));
  const before = canvasOf(element).toDataURL();
  globalThis.matchMedia = (query) =>
    query.includes('forced-colors')
      ? ({ matches: true, addEventListener: () => undefined } as unknown as MediaQueryList)
      : native(query);
  document.documentElement.className = 'switched';
  await until(() => canvasOf(element).toDataURL() !== before);
  expect(hex(getComputedStyle(part(element, '.root')).color)).to.equal('#000000');
  expect(inkContrast(element)).to.be.at.least(3);
  globalThis.matchMedia = native;
  document.documentElement.className = '';
  await until(() => canvasOf(element).toDataURL() === before);
});

it('the legend’s swatches are the theme’s', async () => {
  const element = await drawn(widgetIn(mount('<baro-effects></baro-effects>')));
  const fills = parts(element, '.swatch rect').map((one) => one.getAttribute('fill'));
  expect(fills.length).to.equal(3);
  expect(new Set(fills).size).to.equal(3);
  element.theme = 'dark';
  await element.ready;
  await until(() => part(element, '.swatch rect').getAttribute('fill') !== fills[0]);
});
