// What a widget asks for, keeps and tells while it is used: nothing beyond its own files.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Page } from 'puppeteer-core';

import { filesUnder } from '../../scripts/shared/files.js';
import { languages } from '../../src/locales/index.js';
import {
  classicScript,
  drawn,
  moduleScript,
  newPage,
  pageOf,
  quiet,
  ready,
  seen,
  setUp,
} from '../kit/page.js';

type Widget = HTMLElement & { ready: Promise<void>; toSVG(): Promise<string> };

const { server, browser } = await setUp();

const tags = ['baro-adoption', 'baro-effects', 'baro-levers'];
const three = tags.map((tag) => `<${tag}></${tag}>`).join('');

/** Writes down every element that enters the page's own tree, outside the widgets. */
const watchTree = `<script>
  entered = [];
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) {
      if (node.nodeType === 1) entered.push(node.localName);
    }
  }).observe(document, { childList: true, subtree: true });
</script>`;

/** Every state that a reader can bring about: keys, pointer, table, menu, language, theme, paper. */
async function walk(page: Page): Promise<void> {
  for (const tag of tags) {
    await page.$eval(tag, (one) => one.scrollIntoView());
    await page.waitForSelector(`${tag}[data-drawn]`);
    await page.$eval(tag, (one) =>
      one.shadowRoot!.querySelector<HTMLElement>('.chart-slot')!.focus(),
    );
    for (const key of ['ArrowRight', 'ArrowDown', 'Enter', 'Escape'] as const) {
      await page.keyboard.press(key);
    }
    await (await page.waitForSelector(`${tag} >>> canvas`))!.hover();
    for (const selector of ['[aria-pressed]', '[aria-pressed]', '[aria-expanded]']) {
      await page.$eval(
        tag,
        (one, name) => one.shadowRoot!.querySelector<HTMLElement>(name)!.click(),
        selector,
      );
    }
  }
  for (const lang of languages) {
    await page.evaluate(async (language) => {
      document.documentElement.lang = language;
      for (const one of document.querySelectorAll<Widget>('[data-state]')) {
        one.setAttribute('theme', one.getAttribute('theme') === 'dark' ? 'light' : 'dark');
        await one.ready;
        one.setAttribute('view', 'nonsense');
        await one.ready;
        one.removeAttribute('view');
        await one.ready;
      }
    }, lang);
  }
  await page.setViewport({ width: 340, height: 800 });
  await page.pdf();
  await page.setViewport({ width: 1200, height: 900 });
}

test('PRV-01, PRV-02, PRV-03, PRV-04 every state in every language: own files once, nothing kept', async () => {
  assert.ok(languages.length >= 2);
  const page = await newPage(browser);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(server.page('/walk', pageOf(three, watchTree + moduleScript)));
  assert.deepEqual(await ready(page), ['ready', 'ready', 'ready']);
  await page.evaluate(() => ((globalThis as unknown as { entered: string[] }).entered.length = 0));
  await walk(page);

  const own = new Set(filesUnder('dist/cdn').map((file) => `${server.origin}/${file}`));
  // A browser asks for an icon by itself.
  const known = new Set([`${server.origin}/walk`, `${server.origin}/favicon.ico`, ...own]);
  const others = asked.filter((url) => !known.has(url));
  assert.deepEqual(others, []);
  assert.equal(new Set(asked).size, asked.length, 'each file once');
  assert.ok(asked.length > 8);

  const { calls, errors, rejections, violations } = await seen(page);
  assert.deepEqual([errors, rejections, violations], [[], [], []]);
  const forbidden = ['document.cookie', 'storage', 'indexedDB.open', 'caches.open', 'sendBeacon'];
  const more = ['serviceWorker.register', 'fetch', 'XMLHttpRequest', 'WebSocket'];
  const readBack = ['toDataURL', 'toBlob', 'getImageData'];
  for (const name of [...forbidden, ...more, ...readBack]) assert.equal(calls[name] ?? 0, 0, name);
  assert.deepEqual(await page.cookies(), []);
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
  ]);
  assert.deepEqual(kept, [0, 0, 0, 0, 0]);
  const entered = await page.evaluate(
    () => (globalThis as unknown as { entered: string[] }).entered,
  );
  assert.deepEqual(entered, []);
  await page.close();
});

test('PRV-05 every link says nothing of where it was followed, and carries no mark', async () => {
  const page = await newPage(browser);
  const views = ['tools', 'purposes', 'ai', 'who'].map(
    (v) => `<baro-adoption view="${v}"></baro-adoption>`,
  );
  await page.goto(server.page('/links', pageOf(three + views.join(''))));
  await ready(page);
  const links = await page.evaluate(() =>
    [...document.querySelectorAll('[data-state]')].flatMap((one) =>
      [...one.shadowRoot!.querySelectorAll('a')].map(({ href, rel, target, ping }) => ({
        href,
        rel,
        target,
        ping,
      })),
    ),
  );
  assert.ok(links.length >= 7);
  for (const { href, rel, target, ping } of links) {
    assert.match(href, /^https?:\/\//);
    assert.equal(rel, 'noopener noreferrer', href);
    assert.doesNotMatch(href, /[?&](?:utm_|ref=|source=|fbclid|gclid)/);
    assert.deepEqual([target, ping], ['', '']);
  }
  await page.close();
});

const strict = "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'";

test('SEC-02 nonce and strict-dynamic, no style at all: the chunks come', async () => {
  const policy = "script-src 'nonce-baro' 'strict-dynamic'; style-src 'none'";
  for (const script of [moduleScript, classicScript]) {
    const page = await newPage(browser, { height: 3000 });
    const html = pageOf(three, script).replaceAll('<script', '<script nonce="baro"');
    await page.goto(server.page('/nonce', html, { 'content-security-policy': policy }));
    assert.deepEqual(await ready(page), ['ready', 'ready', 'ready']);
    await drawn(page, 3);
    await quiet(page);
    await page.close();
  }
});

test('SEC-05 the page has a policy lit-html of its own: the widgets have another, under each rule', async () => {
  server.override('/own-lit.js', {
    status: 200,
    headers: { 'content-type': 'text/javascript' },
    body: `kept = trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });
      names = []; const create = trustedTypes.createPolicy;
      TrustedTypePolicyFactory.prototype.createPolicy = function (name, rules) {
        names.push(name); return create.call(this, name, rules); };`,
  });
  for (const names of ['lit-html baro-widgets', "baro-widgets lit-html 'allow-duplicates'"]) {
    for (const script of [moduleScript, classicScript]) {
      const page = await newPage(browser, { height: 3000 });
      const policy = `${strict}; require-trusted-types-for 'script'; trusted-types ${names}`;
      const html = pageOf(three, `<script src="/own-lit.js"></script>${script}`);
      await page.goto(server.page('/own', html, { 'content-security-policy': policy }));
      assert.deepEqual(await ready(page), ['ready', 'ready', 'ready']);
      await drawn(page, 3);
      const made = await page.evaluate(() => (globalThis as unknown as { names: string[] }).names);
      assert.deepEqual(made, ['baro-widgets']);
      await quiet(page);
      await page.close();
    }
  }
});

const corpus = [
  '"><script>__pwned=1</script>',
  '<img src=x onerror=__pwned=1>',
  '<svg/onload=__pwned=1>',
  'javascript:__pwned=1//\'"',
  '</title><script src=//e.invalid/x.js></script>',
  '<iframe srcdoc="<script>parent.__pwned=1</script>">',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=__pwned=1>',
  '<template><script>__pwned=1</script></template>',
  '{{constructor.constructor("__pwned=1")()}}',
  '${globalThis.__pwned=1}',
  '() => { __pwned = 1 }',
  '__proto__',
  'constructor',
  'toString',
  'red;background:url(https://e.invalid/x)',
  '</style><script>__pwned=1</script>',
  '../../../../etc/passwd',
  'https://e.invalid/x.js',
  '%00%3Cscript%3E',
  '\u202e\u0000\ufeff',
  '[object Object]',
  'x'.repeat(100_000),
];
const attributes = ['view', 'lang', 'theme', 'edition', 'items', 'highlight', 'heading-level'];

test('SEC-08 hostile texts in every attribute, of the tag and of the div: as any wrong value', async () => {
  const page = await newPage(browser, { height: 600 });
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(
    server.page(
      '/hostile',
      pageOf('<main style="margin-top:3000px"><div data-baro="levers"></div></main>'),
    ),
  );
  await page.waitForSelector('div > baro-levers');
  server.hits.length = 0;
  const odd = await page.evaluate(
    async (names, texts) => {
      const place = document.querySelector('main')!;
      // The parts of an element with one attribute; far from the window, so that none is drawn.
      const countOf = async (kind: string, name: string, text: string) => {
        const host = document.createElement(kind === 'div' ? 'div' : 'baro-adoption');
        if (kind === 'div') host.dataset['baro'] = 'adoption';
        host.setAttribute(kind === 'div' ? `data-${name}` : name, text);
        place.replaceChildren(host);
        await new Promise((done) => setTimeout(done));
        const element = (kind === 'div' ? host.firstElementChild : host) as Widget | null;
        await element?.ready;
        const parts = [...(element?.shadowRoot?.querySelectorAll('*') ?? [])];
        // What the author is told has a line for each fault: text in every line.
        const told = parts.filter((part) => part.closest('.author'));
        return [
          ...parts.filter((part) => !told.includes(part)),
          ...told.filter((part) => part.localName !== 'div'),
        ]
          .map((part) => part.localName)
          .join();
      };
      const found: string[] = [];
      for (const kind of ['tag', 'div']) {
        for (const name of names) {
          const control = await countOf(kind, name, 'x');
          if (control.length < 200) found.push(`${kind} ${name}: no control`);
          // The div hands all its attributes on in one way.
          for (const text of kind === 'tag' ? texts : texts.slice(0, 6)) {
            if ((await countOf(kind, name, text)) !== control) {
              found.push(`${kind} ${name}="${text.slice(0, 30)}"`);
            }
          }
        }
      }
      return found;
    },
    attributes,
    corpus,
  );
  assert.deepEqual(odd, []);
  assert.equal(await page.evaluate(() => '__pwned' in globalThis), false);
  assert.deepEqual(dialogs, []);
  assert.deepEqual(
    server.hits.map(({ url }) => url).filter((url) => !url.startsWith('/dist/cdn/')),
    [],
  );
  const { errors, rejections, console } = await seen(page);
  assert.deepEqual([errors, rejections], [[], []]);
  assert.ok(console.length > 0 && console.every(({ text }) => text.length < 400));
  await page.close();
});
