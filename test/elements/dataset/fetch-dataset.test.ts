/** Files that `src` names, whatever the server says they are. */
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';

import { fetchDataset } from '../../../src/elements/dataset/fetch-dataset.js';

const nativeFetch = globalThis.fetch;
// What a page has and Node lacks.
const events = new EventTarget();
Object.assign(globalThis, {
  addEventListener: events.addEventListener.bind(events),
  removeEventListener: events.removeEventListener.bind(events),
});
afterEach(() => {
  globalThis.fetch = nativeFetch;
});

/** What is read of a file with these bytes and this header. */
function load(bytes: string, type: string, src = 'members.csv') {
  const body = Uint8Array.from(Buffer.from(bytes, 'latin1'));
  globalThis.fetch = () =>
    Promise.resolve(new Response(body, { headers: { 'content-type': type } }));
  return fetchDataset(src, 'https://example.org/page/', new AbortController().signal);
}

const windows = 'item;edition;value\nEnqu\xeate d\x92octobre, c\x9cur;2024;12\n';
const utf8 = 'item;edition;value\nEnqu\xc3\xaate d\xe2\x80\x99octobre, c\xc5\x93ur;2024;12\n';
const wanted = { figures: [{ item: 'Enquête d’octobre, cœur', edition: '2024', value: '12' }] };

for (const type of [
  'text/csv',
  'text/csv; charset=utf-8',
  'text/plain; charset=iso-8859-1',
  'text/html; charset=utf-16',
]) {
  test(`F05 the letters decide, not the header ${type}`, async () => {
    for (const bytes of [windows, utf8]) {
      const { value, faults } = await load(bytes, type);
      assert.deepEqual([value, faults], [wanted, []]);
    }
  });
}

test('F10 a page that a server sends for a missing file is named', async () => {
  const { value, faults } = await load('<!doctype html>\n<title>Not found</title>', 'text/html');
  assert.equal(value, undefined);
  assert.deepEqual(
    faults.map(({ found, expected }) => [found, ...expected]),
    [['a web page', 'JSON or CSV']],
  );
});

test('F23 an address with a password is not fetched, and not repeated', async () => {
  const { value, faults } = await load(utf8, 'text/csv', 'https://user:pw@example.org/a.csv');
  assert.equal(value, undefined);
  assert.deepEqual(faults, [
    {
      path: 'src',
      found: 'example.org/a.csv',
      expected: ['an address without a name or a password'],
    },
  ]);
});

/** The faults of a file whose request fails after `before`. */
async function failing(src: string, before = () => {}, onLine = true) {
  globalThis.fetch = () => {
    before();
    return Promise.reject(new TypeError('Failed to fetch'));
  };
  Object.defineProperty(globalThis, 'navigator', { value: { onLine }, configurable: true });
  const { faults } = await fetchDataset(src, 'https://example.org/', new AbortController().signal);
  return faults.map(({ found, expected }) => [found, ...expected]);
}

test('F15 a failure is told as what it is: no answer, no network, another server, a policy', async () => {
  const violate = (effectiveDirective: string) => () => {
    const event = Object.assign(new Event('securitypolicyviolation'), { effectiveDirective });
    setTimeout(() => events.dispatchEvent(event));
  };
  assert.deepEqual(await failing('/m.csv'), [['no answer from /m.csv', 'a file']]);
  assert.deepEqual(await failing('/m.csv', violate('img-src')), [
    ['no answer from /m.csv', 'a file'],
  ]);
  assert.deepEqual(await failing('/m.csv', undefined, false), [
    ['no network for /m.csv', 'a file'],
  ]);
  assert.deepEqual(await failing('https://a.example/m.csv'), [
    ['no answer from https://a.example/m.csv', 'a file, with Access-Control-Allow-Origin'],
  ]);
  assert.deepEqual(await failing('/m.csv', violate('connect-src')), [
    ["refused by the page's policy: /m.csv", 'an address that connect-src allows'],
  ]);
});

test('F15 a file loads in a browser without AbortSignal.any', async () => {
  const { any } = AbortSignal;
  Object.assign(AbortSignal, { any: undefined });
  try {
    const { value } = await load(utf8, 'text/csv');
    assert.deepEqual(value, wanted);
  } finally {
    Object.assign(AbortSignal, { any });
  }
});
