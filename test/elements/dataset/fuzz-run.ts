// DAT-16: configurations made up from a seed, through properties and attributes.
//   BARO_SEED=7 BARO_CONFIGS=100000 npm test -- fuzz.full
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { installFuzz, type Outcome } from '../../kit/fuzz.js';
import { classicScript, newPage, pageOf, seen, setUp, within } from '../../kit/page.js';

const seed = Number(process.env['BARO_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const BATCH = 250;

/** Registers the test with so many configurations. */
export async function testConfigurations(usual: number): Promise<void> {
  const { server, browser } = await setUp();
  const configs = Number(process.env['BARO_CONFIGS'] ?? usual);
  test(`DAT-16 ${configs} configurations of seed ${seed}: none throws, none hangs, each has a state`, async () => {
    console.log(`DAT-16 seed ${seed}`);
    const page = await newPage(browser, { hooks: true });
    const tags = ['chart', 'adoption', 'effects', 'levers'].map(
      (name) => `<baro-${name}></baro-${name}>`,
    );
    await page.goto(server.page('/fuzz', pageOf(tags.join(''), classicScript)));
    await page.evaluate(installFuzz);
    const states: Record<string, number> = {};
    const bad: string[] = [];
    for (let from = 0; from < configs && bad.length === 0; from += BATCH) {
      const outcomes = await within(
        120_000,
        page.evaluate(
          (start, count, given) =>
            (globalThis as unknown as { fuzz(...args: number[]): Promise<Outcome[]> }).fuzz(
              start,
              count,
              given,
            ),
          from,
          Math.min(BATCH, configs - from),
          seed,
        ),
      );
      for (const { state, text, slow } of outcomes) {
        states[state] = (states[state] ?? 0) + 1;
        if (!['ready', 'empty', 'error'].includes(state)) bad.push(`${state}: ${text}`);
        // Twice: a machine that others use may have made the first one wait.
        if (slow) bad.push(`over a second: ${text}`);
      }
      const { errors, rejections } = await seen(page);
      bad.push(...errors, ...rejections);
    }
    assert.deepEqual(bad, [], `seed ${seed}`);
    // A generator that makes only nonsense would test nothing.
    for (const state of ['ready', 'empty', 'error']) {
      assert.ok((states[state] ?? 0) > configs / 50, `${state} in ${JSON.stringify(states)}`);
    }
    await page.close();
  });
}
