import assert from 'node:assert/strict';
import { test } from 'node:test';

import { frameOf, layout, painted, serveFrames } from '../kit/frame-pages.js';
import { newPage, setUp } from '../kit/page.js';

/** Registers the test for the views and languages whose path a pattern finds. */
export async function testHeights(which: string, pattern: RegExp): Promise<void> {
  const { server, browser } = await setUp();
  const site = await serveFrames(server);

  test(`${which} has its height at 300 px: what needs more than 1000 shows title and chart first`, async () => {
    const page = await newPage(browser, { hooks: false });
    const tall: string[] = [];
    for (const path of [...site.pages.keys()].filter((one) => pattern.test(one))) {
      await page.goto(site.around('/narrow', site.wordpress(path, 300)));
      const frame = await frameOf(page);
      await frame.waitForSelector('[data-drawn]');
      await painted(frame);
      const { inner, whole, over, title, chart, folded } = await layout(frame);
      assert.deepEqual([over, folded], [0, true], path);
      // A finding in Polish or Arabic takes a line or two more.
      const most = /\/(fr|en)\/$/.test(path) ? 200 : 260;
      assert.ok(title < 30 && chart < most, `${path}: title at ${title}, chart at ${chart}`);
      if (whole <= inner) continue;
      tall.push(path.split('/').slice(4, 6).join(' '));
      assert.equal(inner, 1000, path);
    }
    // Thirteen bars in two panels; ten pairs, which fit unless the font is a wide one; and three
    // panels with long labels, which fit in French and English.
    const known = ['adoption palette', 'levers needs', 'adoption ai'];
    assert.deepEqual(
      tall.filter((view) => !known.includes(view)),
      [],
    );
    assert.ok(tall.includes('levers needs'));
    await page.close();
  });
}
