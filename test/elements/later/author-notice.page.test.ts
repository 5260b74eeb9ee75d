// What an author sees of a mistake while the page is being made; the server of these tests is local.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { newPage, pageOf, ready, setUp } from '../../kit/page.js';

const { server, browser } = await setUp();

test('R3 a misspelt view or item is said below the widget, and goes when it is put right', async () => {
  const page = await newPage(browser);
  const tag = '<baro-adoption view="purpose" items="website nothing"></baro-adoption>';
  await page.goto(server.page('/author', pageOf(tag)));
  assert.deepEqual(await ready(page), ['ready']);
  const notice = () =>
    page.$eval('baro-adoption', async (element) => {
      await element.updateComplete;
      await new Promise(requestAnimationFrame);
      const found = element.shadowRoot!.querySelector<HTMLElement>('.author');
      return found?.checkVisibility() ? found.innerText.split('\n') : [];
    });
  const [french, english, ...sentences] = await notice();
  assert.deepEqual(
    [french, english],
    ['Visible des auteurs seulement\u00a0:', 'Shown to authors only:'],
  );
  assert.equal(sentences.length, 2);
  assert.match(sentences[0]!, /^view "purpose": expected one of tools, purposes, /);
  assert.match(sentences[1]!, /^items "nothing": expected one of website, /);
  await page.$eval('baro-adoption', (element) => {
    element.view = 'tools';
    element.items = 'website';
  });
  assert.deepEqual(await notice(), []);
  await page.close();
});
