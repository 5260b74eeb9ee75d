// Widgets that a page moves into another document: the frame of an editor, a picture-in-picture window.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { drawn, newPage, pageOf, quiet, ready, setUp } from '../../kit/page.js';

const { server, browser } = await setUp();

test('EMB-23 moved into the document of a frame and back, a widget keeps its looks, and gets those that come later', async () => {
  const page = await newPage(browser);
  const body = `<iframe title="Editor" width="900" height="900"></iframe>
    <div id="home"><baro-effects></baro-effects></div>`;
  await page.goto(server.page('/moved', pageOf(body)));
  await ready(page);
  await drawn(page);
  const look = await page.evaluate(async () => {
    const home = document.querySelector('#home') as HTMLElement;
    const widget = home.firstElementChild as HTMLElement & { ready: Promise<void> };
    const root = widget.shadowRoot as ShadowRoot;
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const other = frame.contentDocument as Document;
    const button = () => root.querySelector('[aria-expanded]') as HTMLElement;
    while (!button()) await new Promise(requestAnimationFrame);
    const styleOf = (selector: string) => {
      const found = root.querySelector(selector) as HTMLElement;
      return (widget.ownerDocument.defaultView as Window).getComputedStyle(found);
    };
    const lookNow = () => [
      styleOf('.root').position,
      styleOf('.root').boxSizing,
      styleOf('button').cursor,
      // The menu's own styles, which came with it.
      styleOf('.actions').columnGap,
    ];
    const moveTo = async (place: Element) => {
      place.append(widget);
      const count = () => root.adoptedStyleSheets.length;
      for (let frame = 0; count() === 0 && frame < 200; frame += 1) {
        await new Promise(requestAnimationFrame);
      }
      return [...lookNow(), widget.ownerDocument === other];
    };
    const looks = [[...lookNow(), false], await moveTo(other.body), await moveTo(home)];
    const sheets = root.adoptedStyleSheets.length;
    await moveTo(other.body);
    return { looks, sheets, again: root.adoptedStyleSheets.length };
  });
  const [before = []] = look.looks;
  assert.deepEqual(before, ['relative', 'border-box', 'pointer', '8px', false]);
  assert.deepEqual(look.looks, [before, [...before.slice(0, -1), true], before]);
  assert.equal(look.again, look.sheets);
  await quiet(page);
  await page.close();
});

test('EMB-23 moved before its chart is drawn, a widget draws in the other document, with all its styles', async () => {
  const page = await newPage(browser);
  const body = `<iframe title="Editor" width="900" height="900"></iframe>
    <div style="height:5000px"></div><baro-effects></baro-effects>`;
  await page.goto(server.page('/early', pageOf(body)));
  await ready(page);
  assert.equal(await page.$('[data-drawn]'), null);
  await page.evaluate(() => {
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    frame.contentDocument?.body.append(document.querySelector('baro-effects') as Element);
  });
  // Wide as the frame leaves it, with the styles of the widget and those of its menu.
  await page.waitForFunction(() => {
    const other = document.querySelector('iframe')?.contentDocument;
    const widget = other?.querySelector('[data-drawn]');
    const find = (selector: string) => widget?.shadowRoot?.querySelector(selector) as HTMLElement;
    if (!widget || !find('[aria-expanded]')) return false;
    const styleOf = (selector: string) =>
      (other?.defaultView as Window).getComputedStyle(find(selector));
    const { width } = find('canvas').getBoundingClientRect();
    return (
      width > 500 &&
      styleOf('.root').boxSizing === 'border-box' &&
      styleOf('.actions').columnGap === '8px'
    );
  });
  await quiet(page);
  await page.close();
});

test('EMB-23 a dashboard in another document stays a block', async () => {
  const page = await newPage(browser);
  const body = '<iframe title="Editor"></iframe><baro-dashboard><p>Inside.</p></baro-dashboard>';
  await page.goto(server.page('/dashboard', pageOf(body)));
  const displays = await page.evaluate(async () => {
    await customElements.whenDefined('baro-dashboard');
    const dashboard = document.querySelector('baro-dashboard') as HTMLElement;
    while (!dashboard.shadowRoot) await new Promise(requestAnimationFrame);
    const display = () =>
      (dashboard.ownerDocument.defaultView as Window).getComputedStyle(dashboard).display;
    const before = display();
    document.querySelector('iframe')?.contentDocument?.body.append(dashboard);
    return [before, display()];
  });
  assert.deepEqual(displays, ['block', 'block']);
  await quiet(page);
  await page.close();
});
