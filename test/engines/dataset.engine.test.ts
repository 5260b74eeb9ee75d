// Figures of a site's own, in the engine that BARO_ENGINE names.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { html, setUp } from '../kit/engine-pages.js';
import { asShown, hostileStrings } from '../kit/hostile-strings.js';

const { server, engine } = await setUp();

test('SEC-07 SEC-12 hostile texts in every place of a dataset are text: nothing runs, nothing is asked for', async () => {
  await engine.goto(server.page('/own', html('<baro-chart></baro-chart>')));
  server.hits.length = 0;
  const found = await engine.evaluate(
    async (texts: readonly string[], titles: readonly string[]) => {
      type Own = HTMLElement & { figures: unknown; ready: Promise<void> };
      await customElements.whenDefined('baro-chart');
      const chart = document.querySelector<Own>('baro-chart')!;
      const tags = new Set<string>();
      const lost: string[] = [];
      for (const [i, text] of texts.entries()) {
        const all = { family: text, base: text, source: text, caveat: text };
        chart.figures = { title: text, figures: [{ item: text, edition: 2024, value: 5, ...all }] };
        await chart.ready;
        const root = chart.shadowRoot!;
        for (const element of root.querySelectorAll('*')) {
          tags.add(element.localName);
          for (const { name } of element.attributes) if (/^on|^srcdoc$/.test(name)) tags.add(name);
        }
        const title = root.querySelector('[part~=title]')?.textContent;
        if (titles[i] && title !== titles[i]) lost.push(text);
      }
      const { __pwned } = globalThis as { __pwned?: unknown };
      return {
        tags: [...tags].sort().join(' '),
        lost,
        pwned: __pwned === undefined ? 'no' : 'yes',
      };
    },
    hostileStrings,
    hostileStrings.map(asShown),
  );
  const own = 'button canvas caption div p slot span sup table tbody td th thead tr';
  const strange = found.tags.split(' ').filter((tag) => !own.split(' ').includes(tag));
  assert.deepEqual(strange, []);
  assert.deepEqual(found.lost, []);
  assert.equal(found.pwned, 'no');
  const asked = server.hits.map(({ url }) => url).filter((url) => !url.startsWith('/dist/cdn/'));
  assert.deepEqual(
    asked.filter((url) => url !== '/favicon.ico'),
    [],
  );
});
