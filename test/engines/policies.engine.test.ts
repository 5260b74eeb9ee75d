// Widgets under a Content Security Policy, in the engine that BARO_ENGINE names.
import assert from 'node:assert/strict';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';

import { engineName } from '../kit/engine.js';
import {
  click,
  drawn,
  html,
  middle,
  quiet,
  ready,
  script,
  seen,
  setUp,
  until,
} from '../kit/engine-pages.js';

const { server, engine } = await setUp();

const strict = "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'";
const trusted = `${strict}; require-trusted-types-for 'script'; trusted-types`;
const tags = ['baro-adoption', 'baro-levers', 'baro-effects'];

/** What the widget says of the five things that a reader may take away. */
const said = ['Constat copié|copie', 'Tableau copié|copie', '\\.csv', '\\.png', '\\.svg'];

for (const [id, policy] of [
  ['SEC-01', strict],
  ['SEC-04', `${trusted} baro-widgets`],
] as const) {
  test(`${id} no violation in any state under ${policy}`, async (t) => {
    if (id === 'SEC-04' && !(await trusts(t))) return;
    const body = `<baro-adoption></baro-adoption><baro-levers view="needs"><p>71 %</p></baro-levers>
      <baro-effects theme="dark"></baro-effects>`;
    const headers = { 'content-security-policy': policy };
    for (const file of files()) rmSync(join(engine.folder, file));
    await engine.goto(server.page('/policy', html(body, script), headers));
    assert.deepEqual(await ready(engine), ['ready', 'ready', 'ready']);
    for (const tag of tags) {
      await engine.evaluate((name) => document.querySelector(name)!.scrollIntoView(), tag);
      await drawn(engine, tag);
      await explore(tag);
      await click(engine, tag, '[aria-pressed]');
      await click(engine, tag, '[aria-expanded]');
      for (const [entry, wanted] of said.entries()) {
        await takeAway(tag, entry + 1, wanted);
      }
    }
    while (files().length < 9) await pause(50);
    await changeAll();
    await engine.setViewport({ width: 320, height: 600 });
    if (engine.print) await engine.print();
    else t.diagnostic(`skipped in ${engineName}: print, which its driver cannot do`);
    const { errors, rejections, violations } = await seen(engine);
    assert.deepEqual([errors, rejections, violations], [[], [], []]);
    const state = await engine.evaluate(
      () => document.querySelector<HTMLElement>('baro-adoption')!.dataset['state'],
    );
    assert.equal(state, 'empty');
    await engine.setViewport({ width: 1200, height: 900 });
  });
}

test('SEC-02 nonce and strict-dynamic, no style at all: the chunks come', async () => {
  const policy = "script-src 'nonce-baro' 'strict-dynamic'; style-src 'none'";
  const page = html('<baro-levers></baro-levers>').replaceAll('<script', '<script nonce="baro"');
  await engine.goto(server.page('/nonce', page, { 'content-security-policy': policy }));
  assert.deepEqual(await ready(engine), ['ready']);
  await drawn(engine, 'baro-levers');
  await quiet(engine);
});

test('SEC-05 the page has a policy lit-html of its own', async (t) => {
  if (!(await trusts(t))) return;
  server.override('/own-lit.js', {
    status: 200,
    headers: { 'content-type': 'text/javascript' },
    body: "trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });",
  });
  const head = `<script src="/own-lit.js"></script>${script}`;
  const page = html('<baro-effects></baro-effects>', head);
  const policy = `${trusted} lit-html baro-widgets`;
  await engine.goto(server.page('/own', page, { 'content-security-policy': policy }));
  assert.deepEqual(await ready(engine), ['ready']);
  await drawn(engine, 'baro-effects');
  await quiet(engine);
});

/** An engine that knows nothing of trusted types ignores the policy: nothing would be shown. */
async function trusts(t: TestContext): Promise<boolean> {
  await engine.goto(server.page('/empty', html('', '')));
  const known = await engine.evaluate(() => 'trustedTypes' in globalThis);
  if (!known) t.skip('this version of the engine has no trusted types');
  return known;
}

const files = (): string[] =>
  readdirSync(engine.folder).filter((file) => /\.(csv|png|svg)$/.test(file));

/** By keys, then by pointer, until a figure is shown. */
async function explore(tag: string): Promise<void> {
  const tip = (name: string) =>
    document.querySelector(name)!.shadowRoot!.querySelector<HTMLElement>('.tip')?.textContent;
  await engine.evaluate((name) => {
    document.querySelector(name)!.shadowRoot!.querySelector<HTMLElement>('.chart-slot')!.focus();
  }, tag);
  for (const key of ['ArrowRight', 'ArrowDown', 'End'] as const) await engine.keyboard.press(key);
  await until(engine, tip, [tag]);
  await engine.mouse.move(...(await middle(engine, tag, 'canvas')));
}

async function takeAway(tag: string, entry: number, wanted: string): Promise<void> {
  await click(engine, tag, `.exports li:nth-child(${entry}) button`);
  await until(
    engine,
    (name, text) => {
      const menu = document.querySelector(name)!.shadowRoot!.querySelector('.exports')!;
      const busy = menu.querySelector('[aria-disabled=true]') !== null;
      return !busy && new RegExp(text).test(menu.querySelector('.result')!.textContent);
    },
    [tag, wanted],
  );
}

/** Language, theme, colours, editions, a value that is not allowed. */
const changeAll = () =>
  engine.evaluate(async () => {
    for (const element of document.querySelectorAll<Widget>('[data-state]')) {
      element.lang = 'en';
      element.setAttribute('theme', 'dark');
      element.style.setProperty('--baro-series-1', 'hotpink');
      await element.ready;
      element.toCSV();
      element.edition = '2013';
      element.view = 'nonsense';
      await element.ready;
    }
    const broken = document.querySelector<Widget>('baro-adoption')!;
    broken.view = 'ai';
    await broken.ready;
  });

type Widget = HTMLElement & {
  ready: Promise<void>;
  view: string | null;
  edition: string | null;
  toCSV(): string;
};
