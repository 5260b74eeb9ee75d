import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';

import { type BaroElement, viewNames } from '../../../src/index.js';
import { inWebKit } from '../../kit/can-do.js';
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
  widgetIn,
} from '../../kit/widgets.js';

eachInWindow(1280);

const widthOf = (element: Element) => element.getBoundingClientRect().width;

/** Sizes in CSS pixels of all text that is seen. */
function textSizes(element: BaroElement): number[] {
  const seen = parts(element, '.root *').filter(
    (one) =>
      !one.closest('.away') &&
      [...one.childNodes].some((n) => n.nodeType === 3 && n.textContent?.trim()),
  );
  return seen
    .filter((one) => one.localName !== 'sup')
    .map((one) => Number.parseFloat(getComputedStyle(one).fontSize));
}

// The first of this file: WebKit keeps the way to a global that was read before it was replaced.
it('the canvas has the device’s pixels, three for one at most', async () => {
  const native = Object.getOwnPropertyDescriptor(globalThis, 'devicePixelRatio')!;
  Object.defineProperty(globalThis, 'devicePixelRatio', { value: 5, configurable: true });
  const element = await drawnFrom('<baro-adoption></baro-adoption>');
  Object.defineProperty(globalThis, 'devicePixelRatio', native);
  expect(canvasOf(element).width).to.equal(layoutsOf(element)[0]!.width * 3);
});

for (const css of ['*{all:unset}', '*{all:unset!important}']) {
  it(`LAY-01 ${css}`, async () => {
    pageStyle(css);
    const element = await drawnFrom('<baro-adoption></baro-adoption>');
    const box = element.getBoundingClientRect();
    expect(box.width).to.be.at.least(280);
    expect(box.height).to.be.at.least(160);
    expect(ink(canvasOf(element))).to.be.greaterThan(0.005);
    expect(Math.min(...textSizes(element))).to.be.at.least(12);
  });
}

it('LAY-02 everything inline and without size', async () => {
  pageStyle(
    '*{display:inline!important;width:0!important;height:0!important;max-width:1px!important}',
  );
  const element = await drawnFrom('<baro-adoption></baro-adoption>');
  expect(widthOf(element)).to.be.at.least(280);
  expect(widthOf(canvasOf(element))).to.be.at.least(248);
});

it('LAY-03 what inherits does not poison the text', async () => {
  pageStyle(`*{visibility:hidden;text-indent:-9999px;letter-spacing:-9px;word-spacing:-9px;
    text-transform:uppercase;white-space:nowrap;pointer-events:none;user-select:none;
    -webkit-user-select:none;color:transparent;line-height:0;font-size:0;writing-mode:vertical-rl;text-align:right;
    -webkit-text-fill-color:transparent;direction:rtl;cursor:none}`);
  const element = await drawnFrom('<baro-adoption></baro-adoption>');
  const summary = part(element, '[part=summary]');
  const style = getComputedStyle(summary);
  const values = {
    visibility: 'visible',
    textIndent: '0px',
    letterSpacing: 'normal',
    wordSpacing: '0px',
    textTransform: 'none',
    whiteSpace: 'normal',
    pointerEvents: 'auto',
    color: 'rgb(27, 35, 39)',
    fontSize: '14px',
    lineHeight: '21px',
    writingMode: 'horizontal-tb',
    direction: 'ltr',
    textAlign: 'start',
    cursor: 'auto',
  } as const;
  for (const [name, value] of Object.entries(values)) {
    expect(style[name as keyof typeof values], name).to.equal(value);
  }
  // Its first value has another name in WebKit, which knows it by this one only.
  expect(style.webkitUserSelect).to.equal(inWebKit ? 'text' : 'auto');
  expect(style.webkitTextFillColor).to.equal('rgb(27, 35, 39)');
  expect(summary.getBoundingClientRect().height).to.be.at.least(21);
  part(element, '[aria-pressed]').click();
  await element.ready;
  expect(part(element, '.tables').getBoundingClientRect().height).to.be.greaterThan(100);
});

it('LAY-04 rules for tags reach nothing inside; the fallback is hidden by us', async () => {
  pageStyle(`canvas,table,section,h2,h3,button,svg,figure,div,p{display:none!important}
    canvas{width:100%!important;height:5px!important} body > div{display:block!important}`);
  const element = await drawnFrom('<baro-levers heading-level="2"><span>62 %</span></baro-levers>');
  for (const selector of ['canvas', 'table', '.title', 'button', 'svg']) {
    expect(getComputedStyle(part(element, selector)).display, selector).not.to.equal('none');
  }
  expect(canvasOf(element).getBoundingClientRect().height).to.be.greaterThan(100);
  expect(element.querySelector('span')!.getClientRects().length).to.equal(0);
});

for (const [size, smallest, text] of [
  ['62.5%', 12, 14],
  ['5px', 12, 14],
  ['40px', 12, 28],
] as const) {
  it(`LAY-05 html{font-size:${size}}: no text under 12 px, none cut`, async () => {
    pageStyle(`html{font-size:${size}}`);
    const element = await drawnFrom('<baro-adoption></baro-adoption>', 600);
    expect(Math.min(...textSizes(element))).to.be.at.least(smallest);
    expect(getComputedStyle(part(element, '[part=summary]')).fontSize).to.equal(`${text}px`);
    expectUncut(element);
  });
}

for (const css of ['transform:scale(.5)', 'transform:scale(2)', 'zoom:1.5']) {
  it(`LAY-06 ${css}: the pointer finds each figure`, async () => {
    pageStyle(`.scaled{${css};transform-origin:0 0}`);
    const place = mount('<div class="scaled"><baro-adoption></baro-adoption></div>', 420);
    const element = await drawn(widgetIn(place));
    const rows = element.toJSON()!.panels[0]!.rows;
    for (const row of rows.slice(0, 2)) {
      for (const cell of row.cells) {
        // The tooltip of one bar may cover the end of the next.
        await sendMouse({ type: 'move', position: [1, 1] });
        await sendMouse({ type: 'move', position: middleOf(element, cell.figure!, 0.9) });
        expect(textOf(part(element, '.tip')), cell.figure!).to.include(
          `${row.label}${cell.edition}`,
        );
      }
    }
  });
}

/** Where a figure's mark is in a place that is turned: from the middle of its canvas, turned too. */
function turned(element: BaroElement, figure: string, degrees: number): [number, number] {
  const canvas = canvasOf(element);
  const [layout] = layoutsOf(element);
  const mark = layout!.marks.find((one) => one.figure === figure)!;
  const box = canvas.getBoundingClientRect();
  const from = new DOMPoint(
    mark.x + mark.width / 2 - layout!.width / 2,
    mark.y + mark.height / 2 - layout!.height / 2,
  );
  const to = new DOMMatrix(`rotate(${degrees}deg)`).transformPoint(from);
  return [Math.round(box.left + box.width / 2 + to.x), Math.round(box.top + box.height / 2 + to.y)];
}

for (const [css, degrees] of [
  ['writing-mode:vertical-rl;block-size:600px;inline-size:800px', 0],
  ['column-count:3;column-gap:20px;inline-size:1140px', 0],
  ['rotate:8deg;inline-size:500px;margin:80px', 8],
] as const) {
  it(`LAY-25 ${css}: texts run as they do elsewhere, none is cut, and the pointer finds each figure`, async () => {
    const place = mount(
      `<div style="${css}"><baro-effects view="recognised"></baro-effects></div>`,
    );
    const element = await drawn(widgetIn(place));
    element.scrollIntoView({ block: 'start' });
    expect(getComputedStyle(part(element, '.root')).writingMode).to.equal('horizontal-tb');
    const cut = parts(element, 'p, li, summary, button')
      // What is for screen readers alone has one pixel.
      .filter((one) => one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1)
      .map(textOf);
    expect(cut).to.deep.equal([]);
    expect(part(element, '.root').offsetWidth).to.be.at.least(280);
    for (const row of element.toJSON()!.panels[0]!.rows.slice(0, 3)) {
      const [cell] = row.cells;
      await sendMouse({ type: 'move', position: [1, 1] });
      await sendMouse({ type: 'move', position: turned(element, cell!.figure!, degrees) });
      expect(textOf(part(element, '.tip')), cell!.figure!).to.include(row.label);
    }
  });
}

it('LAY-07 in a place that is not displayed: the right size on each show', async () => {
  const place = mount('<baro-effects></baro-effects>');
  place.style.display = 'none';
  const element = widgetIn(place);
  await element.ready;
  for (const width of [600, 400, 700, 300, 640]) {
    place.style.width = `${width}px`;
    place.style.display = 'block';
    await drawn(element);
    const inner = () => Math.floor(part(element, '.box').clientWidth);
    await until(() => canvasOf(element).clientWidth === inner());
    expect(widthOf(element)).to.equal(width);
    expect(ink(canvasOf(element))).to.be.greaterThan(0.005);
    place.style.display = 'none';
    place.style.width = `${width + 50}px`;
    await nextFrame();
  }
});

for (const css of [
  'float:left',
  'display:inline-block',
  'position:absolute',
  'display:grid;grid-template-columns:auto;justify-content:start',
  'display:table-cell',
  'width:fit-content',
]) {
  it(`LAY-10 ${css}: 280 px at least`, async () => {
    const place = mount(`<div id="p"><baro-adoption view="crisis"></baro-adoption></div>`, 1000);
    pageStyle(`#p{${css}}`);
    const element = await drawn(widgetIn(place));
    expect(widthOf(element)).to.be.at.least(280);
    expect(widthOf(canvasOf(element))).to.be.at.least(240);
  });
}

it('LAY-11 a flex child follows from 800 to 400 px, and on to 200', async () => {
  const place = mount('<div id="f"><baro-adoption></baro-adoption></div>', 800);
  pageStyle('#f{display:flex} #f>*{flex:1}');
  const element = await drawn(widgetIn(place));
  expect(widthOf(element)).to.equal(800);
  for (const width of [400, 200, 800]) {
    place.style.width = `${width}px`;
    await until(() => layoutsOf(element)[0]!.width === part(element, '.box').clientWidth);
    expect(widthOf(element)).to.equal(width);
    expect(widthOf(canvasOf(element))).to.be.at.most(width);
  }
});

it('LAY-12 from 600 to 300 to 900 px: as wide and high as a fresh one', async () => {
  const place = mount('<baro-adoption></baro-adoption>', 600);
  const element = await drawn(widgetIn(place));
  for (const width of [300, 900]) {
    place.style.width = `${width}px`;
    await until(() => canvasOf(element).clientWidth === part(element, '.box').clientWidth);
  }
  const fresh = await drawnFrom('<baro-adoption></baro-adoption>', 900);
  const [a, b] = [element.getBoundingClientRect(), fresh.getBoundingClientRect()];
  expect([a.width, a.height]).to.deep.equal([900, b.height]);
  expect(canvasOf(element).width).to.equal(canvasOf(fresh).width);
});

for (const width of [200, 240, 280, 320, 375, 768, 1280, 2560]) {
  it(`LAY-13 ${width} px: nothing cut, no sideways scroll, the last row drawn`, async () => {
    await setViewport({ width: Math.max(width, 200), height: 900 });
    pageStyle('body{margin:0!important}');
    for (const markup of [
      '<baro-adoption></baro-adoption>',
      '<baro-levers></baro-levers>',
      '<baro-effects></baro-effects>',
    ]) {
      const element = await drawnFrom(markup, width);
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      expectUncut(element);
      const layout = layoutsOf(element)[0]!;
      const last = layout.marks.at(-1)!;
      expect(last.y + last.height).to.be.at.most(layout.height + 1);
      expect(canvasOf(element).getBoundingClientRect().height).to.be.closeTo(layout.height, 1);
      element.parentElement!.remove();
    }
  });
}

it('LAY-15 widths that never rest: no observer loop, no growth, calm afterwards', async () => {
  const errors: string[] = [];
  const note = (event: ErrorEvent) => errors.push(event.message);
  addEventListener('error', note);
  const place = mount('<div id="s"><baro-adoption></baro-adoption></div>', 500);
  pageStyle('#s{height:400px;overflow:auto} #s>*{height:100%}');
  const element = await drawn(widgetIn(place));
  for (let frame = 0; frame < 60; frame += 1) {
    place.style.width = `${500 + (frame % 2)}px`;
    await nextFrame();
  }
  expect(await heightsOf(element, 30)).to.have.length(1);
  removeEventListener('error', note);
  expect(errors).to.deep.equal([]);
});

it('LAY-15 a width that trembles where the foot folds: folded once', async () => {
  const place = mount('<baro-adoption></baro-adoption>', 490);
  const element = await drawn(widgetIn(place));
  let folds = 0;
  let before = false;
  for (let frame = 0; frame < 40; frame += 1) {
    place.style.width = frame % 4 < 2 ? '470px' : '484px';
    await nextFrame();
    const folded = parts(element, 'details').length === 1;
    if (folded !== before) folds += 1;
    before = folded;
  }
  expect(folds).to.equal(1);
});

/** The heights that an element has over some frames. */
async function heightsOf(element: HTMLElement, frames: number): Promise<number[]> {
  const heights = new Set<number>();
  for (let frame = 0; frame < frames; frame += 1) {
    await nextFrame();
    heights.add(element.offsetHeight);
  }
  return [...heights];
}

it('LAY-16 a page from right to left: the widget keeps the direction of its language', async () => {
  const place = mount('<div dir="rtl" lang="ar"><baro-adoption lang="fr"></baro-adoption></div>');
  const element = await drawn(widgetIn(place));
  const root = part(element, '.root');
  expect(getComputedStyle(root).direction).to.equal('ltr');
  const left = (selector: string) => part(element, selector).getBoundingClientRect().left;
  // All that begins a line begins at the left.
  for (const selector of ['[part=title]', '[part=summary]', 'button', '.foot p']) {
    const range = document.createRange();
    range.selectNodeContents(part(element, selector));
    expect(range.getBoundingClientRect().left, selector).to.be.below(left('.root') + 40);
  }
  const [first] = layoutsOf(element)[0]!.marks;
  expect(first!.x).to.be.below(layoutsOf(element)[0]!.width / 2);
  const cells = parts(element, 'thead th').map((one) => one.getBoundingClientRect().left);
  expect([...cells].sort((a, b) => a - b)).to.deep.equal(cells);
  const { left: start, right: end } = element.getBoundingClientRect();
  expect(end - start).to.be.closeTo(640, 1);
});

for (const [widget, views] of Object.entries(viewNames)) {
  it(`LAY-17 400 %, 320 by 256 px, ${widget}: no sideways scroll, every control is reached`, async () => {
    await setViewport({ width: 320, height: 256 });
    pageStyle('body{margin:0!important}');
    const element = await drawn(widgetIn(mount(`<baro-${widget}></baro-${widget}>`, 320)));
    for (const view of views) {
      element.view = view;
      await element.ready;
      await until(() => element.hasAttribute('data-drawn'));
      expect(document.documentElement.scrollWidth, view).to.be.at.most(320);
      expectUncut(element);
      const stage = part(element, '.chart-slot');
      stage.focus();
      // WebKit scrolls to the focus a while later.
      await nextFrame();
      await nextFrame();
      await sendKeys({ press: 'End' });
      // The last figure's tooltip is in the window, and within the widget.
      await until(() => part(element, '.tip').getBoundingClientRect().bottom <= 257, view);
      const tip = part(element, '.tip').getBoundingClientRect();
      expect(tip.left, view).to.be.at.least(0);
      expect(tip.right, view).to.be.at.most(320);
      expect(tip.bottom, view).to.be.at.most(257);
      expect(tip.top, view).to.be.at.least(-1);
      const controls = parts(element, 'button, a, summary').filter((one) => one.checkVisibility());
      expect(controls.length, view).to.be.at.least(3);
      for (const control of controls) {
        control.focus();
        await until(() => {
          const { top, bottom } = control.getBoundingClientRect();
          return top < 256 && bottom > 0;
        }, control.outerHTML);
        const { left, right } = control.getBoundingClientRect();
        expect(left, control.outerHTML).to.be.at.least(0);
        expect(right, control.outerHTML).to.be.at.most(320);
      }
      // The table may scroll sideways, in a region of its own that keys reach.
      part(element, '[aria-pressed]').click();
      await element.ready;
      expect(document.documentElement.scrollWidth, view).to.be.at.most(320);
      const region = part(element, '.tables');
      if (
        region.scrollWidth > region.clientWidth ||
        region.scrollHeight > region.clientHeight + 1
      ) {
        expect(region.tabIndex, view).to.equal(0);
      }
      part(element, '[aria-pressed]').click();
      await element.ready;
    }
  }).timeout(30000);
}

it('A11-23 a table that scrolls is a stop with a name, scrolled by keys; one that does not is none', async () => {
  const element = await drawnFrom(
    '<baro-adoption items="website" edition="2016"></baro-adoption>',
    300,
  );
  part(element, '[aria-pressed]').click();
  await element.ready;
  const region = part(element, '.tables');
  expect(region.scrollHeight).to.be.greaterThan(region.clientHeight);
  expect([region.tabIndex, region.getAttribute('role')]).to.deep.equal([0, 'group']);
  expect(region.getAttribute('aria-label')).to.equal(element.toJSON()!.tableName);
  region.focus();
  await sendKeys({ press: 'PageDown' });
  await until(() => region.scrollTop > 0);
  part(element, '[aria-pressed]').click();
  await element.ready;
  expect(region.hasAttribute('tabindex')).to.equal(false);
});

it('LAY-18 a reader’s text spacing is inherited and cuts nothing', async () => {
  pageStyle(`*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}
    p{margin-bottom:2em!important}`);
  const element = await drawnFrom('<baro-levers></baro-levers>', 320);
  const style = getComputedStyle(part(element, '[part=summary]'));
  expect(Number.parseFloat(style.letterSpacing)).to.be.greaterThan(1.5);
  expect(Number.parseFloat(style.wordSpacing)).to.be.greaterThan(2);
  expect(Number.parseFloat(style.lineHeight)).to.be.at.least(
    1.5 * Number.parseFloat(style.fontSize),
  );
  const button = getComputedStyle(part(element, 'button'));
  expect(Number.parseFloat(button.letterSpacing)).to.be.greaterThan(1.5);
  expectUncut(element);
});

it('LAY-19 a reader’s root font of 32 px doubles text and chart', async () => {
  pageStyle('html{font-size:32px}');
  const element = await drawnFrom('<baro-adoption></baro-adoption>', 800);
  expect(getComputedStyle(part(element, '[part=summary]')).fontSize).to.equal('28px');
  const plain = 273;
  expect(layoutsOf(element)[0]!.height).to.be.greaterThan(plain * 1.3);
});

it('LAY-18, LAY-19 text spacing and 200 % together, in the narrowest place: nothing cut', async () => {
  pageStyle(`html{font-size:32px} *{line-height:1.5!important;letter-spacing:.12em!important;
    word-spacing:.16em!important}`);
  for (const markup of [
    '<baro-adoption></baro-adoption>',
    '<baro-effects></baro-effects>',
    '<baro-levers></baro-levers>',
  ]) {
    const element = await drawnFrom(markup, 640);
    expectUncut(element);
    await openMenu(element);
    expectUncut(element);
    element.parentElement!.remove();
  }
});

it('LAY-19 the text of the chart grows with the text around it, and no word leaves the canvas', async () => {
  const sizes: number[] = [];
  for (const size of ['16px', '32px']) {
    pageStyle(`html{font-size:${size}}`);
    const element = await drawnFrom('<baro-effects></baro-effects>', 640);
    const { texts, width } = layoutsOf(element)[0]! as unknown as {
      texts: { text: string; size: number; x: number; align: string; weight: number }[];
      width: number;
    };
    sizes.push(Math.max(...texts.map((run) => run.size)));
    const context = document.createElement('canvas').getContext('2d')!;
    for (const run of texts) {
      context.font = `${run.weight} ${run.size}px ${getComputedStyle(part(element, '.root')).fontFamily}`;
      const wide = context.measureText(run.text).width;
      const start = run.x - { left: 0, center: wide / 2, right: wide }[run.align]!;
      expect(start, run.text).to.be.at.least(-1);
      expect(start + wide, run.text).to.be.at.most(width + 1);
    }
    element.parentElement!.remove();
  }
  expect(sizes).to.deep.equal([14, 28]);
});

/** No text of the widget is wider than its box, and nothing stands out of the widget. */
function expectUncut(element: BaroElement): void {
  const box = element.getBoundingClientRect();
  for (const one of parts(element, '.root p, .root li, .root button, canvas, summary')) {
    if (one.closest('.away')) continue;
    const { left, right } = one.getBoundingClientRect();
    expect(left, one.outerHTML).to.be.at.least(box.left - 1);
    expect(right, one.outerHTML).to.be.at.most(box.right + 1);
    if (one.localName !== 'canvas')
      expect(one.scrollWidth, one.outerHTML).to.be.at.most(one.clientWidth + 1);
  }
}
