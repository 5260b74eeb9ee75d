// What page translators, aids, editors and morphing tools do to a widget from outside.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Page } from 'puppeteer-core';

import { drawn, newPage, pageOf, ready, seen, setUp } from '../kit/page.js';

const { server, browser } = await setUp();

/** What there is to read in each widget of the page, text by text. */
const textsOf = (page: Page): Promise<string[][]> =>
  page.$$eval('baro-adoption', (all) =>
    all.map(({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll('p, th, td, caption, summary, [aria-pressed]')].map(
        ({ textContent, outerHTML }) =>
          `${textContent.trim()} ${/<(?:font|mark|i|b)\b/.exec(outerHTML)?.[0] ?? ''}`,
      ),
    ),
  );

/** What each kind of tool does to the texts of the first widget. */
const tools = {
  'sets the text of each element': () => {
    const [{ shadowRoot }] = document.querySelectorAll('baro-adoption') as unknown as [Element];
    for (const one of shadowRoot!.querySelectorAll('p, th, td, caption')) {
      if (!one.children.length && one.textContent.trim()) one.textContent = `[${one.textContent}]`;
    }
  },
  'replaces each text by a wrapped one': () => {
    const [{ shadowRoot }] = document.querySelectorAll('baro-adoption') as unknown as [Element];
    const walker = document.createTreeWalker(shadowRoot!, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts.filter(({ data }) => data.trim())) {
      const font = document.createElement('font');
      font.textContent = `${text.data}!`;
      text.replaceWith(font);
    }
  },
  'wraps the words where they stand': () => {
    const [{ shadowRoot }] = document.querySelectorAll('baro-adoption') as unknown as [Element];
    const walker = document.createTreeWalker(shadowRoot!, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts.filter(({ data }) => data.trim())) {
      const mark = document.createElement('mark');
      text.replaceWith(mark);
      mark.append(text);
    }
  },
  'adds a translation beside each text': () => {
    const [{ shadowRoot }] = document.querySelectorAll('baro-adoption') as unknown as [Element];
    for (const one of shadowRoot!.querySelectorAll('p, th, td, caption')) {
      const double = document.createElement('i');
      double.textContent = 'translated';
      one.append(double);
    }
  },
  'empties the table': () => {
    const [{ shadowRoot }] = document.querySelectorAll('baro-adoption') as unknown as [Element];
    for (const one of shadowRoot!.querySelectorAll('tbody, .foot')) one.textContent = '';
  },
};

const changes = {
  'another view': { view: 'palette' },
  'another edition': { edition: '2019' },
  'a highlight': { highlight: 'website' },
  'another language': { lang: 'en' },
};

for (const [tool, change] of Object.entries(tools)) {
  test(`F01 a tool that ${tool}: what comes next is of one View`, async () => {
    const page = await newPage(browser, { height: 3000 });
    for (const [what, attributes] of Object.entries(changes)) {
      // The second is not touched: what the first has to say in the end.
      const tags = '<baro-adoption lang="fr"></baro-adoption>'.repeat(2);
      await page.goto(server.page('/tampered', pageOf(tags)));
      assert.deepEqual(await ready(page), ['ready', 'ready']);
      await page.waitForFunction(() => document.querySelectorAll('[data-drawn]').length === 2);
      await page.evaluate(change);
      await page.evaluate(async (attributes) => {
        for (const one of document.querySelectorAll('baro-adoption')) {
          const changed = new Promise((done) => one.addEventListener('baro-draw', done));
          for (const [name, value] of Object.entries(attributes)) one.setAttribute(name, value);
          await changed;
          await one.ready;
        }
      }, attributes);
      const [touched, untouched] = await textsOf(page);
      assert.deepEqual(touched, untouched, what);
      assert.ok(touched!.length > 15, `${touched!.length} texts`);
      const { errors, rejections } = await seen(page);
      assert.deepEqual([errors, rejections], [[], []], what);
    }
    await page.close();
  });
}

test('F07 what the page empties or refills is upgraded again, with what it has then', async () => {
  const page = await newPage(browser);
  await page.goto(
    server.page('/emptied', pageOf('<div data-baro="adoption" data-view="ai"><p>18 %</p></div>')),
  );
  await page.waitForSelector('[data-baro] > baro-adoption[data-drawn]');
  for (const inside of ['', '<p>18 % (2025)</p>']) {
    await page.$eval('[data-baro]', (host, html) => (host.innerHTML = html), inside);
    await page.waitForSelector('[data-baro] > baro-adoption[data-drawn]');
    assert.equal((await page.$$('baro-adoption')).length, 1);
    const left = await page.$eval('baro-adoption', (one) => one.innerHTML);
    assert.equal(left, inside);
  }
  // The host's attributes lead to the widget that is there now.
  await page.$eval('[data-baro]', (host) => host.setAttribute('data-view', 'crisis'));
  await page.waitForFunction(() => document.querySelector('baro-adoption')!.view === 'crisis');
  await page.close();
});

test('F07 a page that was saved with its widget inside is upgraded again too', async () => {
  const page = await newPage(browser);
  const saved =
    '<div data-baro="adoption" data-view="ai"><baro-adoption view="ai"></baro-adoption></div>';
  await page.goto(server.page('/saved', pageOf(saved)));
  await drawn(page);
  await page.$eval('[data-baro]', (host) => host.replaceChildren());
  await page.waitForSelector('[data-baro] > baro-adoption[data-drawn]');
  await page.$eval('[data-baro]', (host) => host.setAttribute('data-view', 'crisis'));
  await page.waitForFunction(() => document.querySelector('baro-adoption')!.view === 'crisis');
  await page.close();
});

test('F07 the documented attributes come back when a morphing tool takes them away', async () => {
  const page = await newPage(browser);
  await page.goto(server.page('/morphed', pageOf('<baro-adoption></baro-adoption>')));
  await drawn(page);
  const left = await page.$eval('baro-adoption', (one) => {
    one.removeAttribute('data-state');
    one.removeAttribute('data-drawn');
    one.setAttribute('data-state', 'loading');
    return [one.dataset['state'], one.hasAttribute('data-drawn')];
  });
  assert.deepEqual(left, ['ready', true]);
  await page.close();
});

const wrappers = {
  link: (inside: string) => `<a href="#followed">${inside}</a>`,
  label: (inside: string) => `<label><input type="checkbox">${inside}</label>`,
  'label of a button': (inside: string) =>
    `<label>${inside}<button onclick="location.hash='followed'">x</button></label>`,
};

for (const [what, wrap] of Object.entries(wrappers)) {
  test(`F21 inside a ${what} our buttons do what they say, and nothing else happens`, async () => {
    const page = await newPage(browser, { width: 400, height: 1200 });
    await page.goto(server.page('/wrapped', pageOf(wrap('<baro-adoption></baro-adoption>'))));
    await drawn(page);
    const states = () =>
      page.$eval('baro-adoption', ({ shadowRoot }) => [
        shadowRoot!.querySelector('[aria-pressed]')!.getAttribute('aria-pressed'),
        shadowRoot!.querySelector('details')!.open,
        location.hash,
        document.querySelector('input')?.checked ?? false,
      ]);
    assert.deepEqual(await states(), ['false', false, '', false]);
    await page.click('baro-adoption >>> [aria-pressed]');
    await page.click('baro-adoption >>> summary');
    assert.deepEqual(await states(), ['true', true, '', false]);
    // The summary has the focus.
    await page.keyboard.press('Enter');
    assert.deepEqual(await states(), ['true', false, '', false]);
    await page.focus('baro-adoption >>> [aria-pressed]');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    assert.deepEqual(await states(), ['false', false, '', false]);
    await page.close();
  });
}

const halves = {
  'has no measureText': () => {
    delete (CanvasRenderingContext2D.prototype as Partial<CanvasRenderingContext2D>).measureText;
  },
  'measures NaN': () => {
    CanvasRenderingContext2D.prototype.measureText = () => ({ width: NaN }) as TextMetrics;
  },
  'throws where it measures': () => {
    CanvasRenderingContext2D.prototype.measureText = () => {
      throw new Error('refused');
    };
  },
  'has no fillText': () => {
    delete (CanvasRenderingContext2D.prototype as Partial<CanvasRenderingContext2D>).fillText;
  },
  'has no save': () => {
    delete (CanvasRenderingContext2D.prototype as Partial<CanvasRenderingContext2D>).save;
  },
};

for (const [what, halve] of Object.entries(halves)) {
  test(`F24 a canvas that ${what}: a chart, or the table with a notice; no rejection`, async () => {
    const page = await newPage(browser, { height: 2000 });
    await page.evaluateOnNewDocument(halve);
    await page.goto(server.page('/half', pageOf('<baro-adoption></baro-adoption>')));
    assert.deepEqual(await ready(page), ['ready']);
    await page.waitForFunction(() => {
      const one = document.querySelector('baro-adoption')!;
      return one.hasAttribute('data-drawn') || !!one.shadowRoot!.querySelector('[role=alert]');
    });
    const { errors, rejections } = await seen(page);
    assert.deepEqual([errors, rejections], [[], []]);
    await page.close();
  });
}

const refusals = {
  'names another': "trusted-types dompurify; require-trusted-types-for 'script'",
  'has a default that throws': "trusted-types default; require-trusted-types-for 'script'",
};

for (const [what, policy] of Object.entries(refusals)) {
  test(`F20 a Trusted Types policy that ${what}: what the author wrote stands`, async () => {
    const page = await newPage(browser);
    const warnings: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'warn') warnings.push(message.text());
    });
    if (what.includes('default')) {
      await page.evaluateOnNewDocument(() => {
        const { trustedTypes } = globalThis as unknown as {
          trustedTypes: { createPolicy(name: string, rules: object): unknown };
        };
        trustedTypes.createPolicy('default', {
          createHTML: () => {
            throw new Error('refused');
          },
        });
      });
    }
    const body = '<baro-adoption><p id="own">62 % en 2016</p></baro-adoption>';
    await page.goto(server.page('/refused', pageOf(body), { 'content-security-policy': policy }));
    await page.waitForNetworkIdle({ idleTime: 300 });
    assert.equal(await page.$eval('#own', (one) => one.checkVisibility()), true);
    assert.deepEqual(warnings, [
      '<baro-adoption> stays as it is: allow the Trusted Types policy baro-widgets.',
    ]);
    const { errors, rejections } = await seen(page);
    assert.deepEqual([errors, rejections], [[], []]);
    await page.close();
  });
}
