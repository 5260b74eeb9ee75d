import assert from 'node:assert/strict';
import { test } from 'node:test';

import { violations } from '../kit/axe.js';
import { drawn, newPage, setUp } from '../kit/page.js';

const { server, browser } = await setUp();

test('axe finds nothing at 1200 and 360 px, in both languages, light and dark', async () => {
  for (const width of [1200, 360]) {
    for (const query of ['fr&theme=light', 'fr&theme=dark', 'en&theme=light', 'en&theme=dark']) {
      // As tall as the page, so that each chart is in view.
      const page = await newPage(browser, { width, height: 9000 });
      await page.goto(`${server.origin}/site/?lang=${query}`);
      await drawn(page, 3);
      assert.deepEqual(await violations(page), [], `${query} at ${width} px`);
      await page.close();
    }
  }
});
