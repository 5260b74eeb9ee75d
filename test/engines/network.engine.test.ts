// Files that do not come, in the engine that BARO_ENGINE names.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';

import { chunkOf } from '../kit/chunk.js';
import { click, drawn, has, html, ready, seen, setUp, until } from '../kit/engine-pages.js';

const { server, engine } = await setUp();

const tag = 'baro-adoption';
const retry = '[role=alert] button';
const inside = (name: string, inner: string) =>
  document.querySelector(name)!.shadowRoot!.querySelector(inner) !== null;

test('NET-01, NET-02 the chart’s code answers 503: message, table, and a retry that works', async () => {
  const file = chunkOf('baro.js', 'drawing');
  const asked = () => server.hits.filter(({ url }) => url.startsWith(file)).length;
  server.override(file, { status: 503, body: 'later' });
  await engine.goto(server.page('/fails', html(`<${tag}></${tag}>`)));
  assert.deepEqual(await ready(engine), ['ready']);
  // In Chromium it is there in a second (test/elements/shell/network.page.test.ts); this engine has only just started.
  await until(engine, inside, [tag, '[role=alert]'], 3000);
  const { message, alerts, state, rows, height } = await engine.evaluate((name) => {
    const element = document.querySelector<HTMLElement>(name)!;
    const found = element.shadowRoot!.querySelectorAll('[role=alert]');
    return {
      message: found[0]!.textContent.replaceAll(/\s+/g, ' ').trim(),
      alerts: found.length,
      state: element.dataset['state'],
      rows: element.shadowRoot!.querySelectorAll('tbody tr').length,
      height: element.shadowRoot!.querySelector('.tables')!.getBoundingClientRect().height,
    };
  }, tag);
  assert.equal(
    message,
    'Le graphique ne s’affiche pas. Le tableau donne les mêmes chiffres. Réessayer',
  );
  assert.deepEqual([alerts, state, rows], [1, 'ready', 4]);
  assert.ok(height > 100);
  const { errors, rejections, console } = await seen(engine);
  assert.deepEqual([errors, rejections, console.length], [[], [], 1]);

  // Pressed while the server still fails: asked again, told again, and nothing worse.
  assert.equal(asked(), 1);
  await click(engine, tag, retry);
  while (asked() < 2) await pause(20);
  await until(engine, inside, [tag, retry]);
  server.override(file, undefined);
  // A press is ignored until the second answer has come: the button stays, and is pressed again.
  while (asked() < 3) {
    await click(engine, tag, retry);
    await pause(20);
  }
  await drawn(engine, tag);
  assert.equal(await has(engine, tag, '[role=alert]'), false);
  const later = await seen(engine);
  assert.deepEqual([later.errors, later.rejections], [[], []]);
});
