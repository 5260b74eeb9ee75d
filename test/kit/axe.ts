import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type axeCore from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of axe that a page breaks, each with the first element that does. */
export async function violations(page: Page | Frame): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: typeof axeCore }).axe;
    const found = await run(document, { resultTypes: ['violations'] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.flat().join(' ')}`);
  });
}
