/** Addresses that may become links, and those that carry a password. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { barometer } from '../../src/data/index.js';
import { requireWebAddress, webAddress } from '../../src/formats/escape.js';
import { scriptTag, toEmail, toText } from '../../src/formats/index.js';
import { parseDataset } from '../../src/input/parse-dataset.js';
import { hasUser, withoutUser } from '../../src/input/web-address.js';
import { fr } from '../../src/locales/fr.js';
import { adoptionView, chartView } from '../../src/view/index.js';

// What the parser of addresses takes for a user: url.spec.whatwg.org/#authority-state
const withUser = [
  'http://user:pw@example.org/e',
  'https://user@example.org',
  'https://:pw@example.org/e',
  'https://a@b@example.org/',
  'https:///user:pw@example.org/',
  'https:\\\\user:pw@example.org',
  'HTTPS://user:pw@example.org/',
  ' https://user:pw@example.org',
  'https://us\ter:pw@example.org',
  'https://bank.example:443@example.org',
  'https://user:pw＠example.org/',
];
const withoutOne = [
  'https://example.org/@user',
  'https://example.org?mail=a@b',
  'https://example.org#@',
  'https://example.org/a:b@c',
  'https://user%40example.org/',
];
for (const address of withUser) {
  test(`F23 ${JSON.stringify(address)} is no link`, () => {
    assert.equal(hasUser(address), true);
    assert.equal(webAddress(address), null);
  });
}
for (const address of withoutOne) {
  test(`F23 ${JSON.stringify(address)} has nobody's name in it`, () => {
    assert.equal(hasUser(address), false);
  });
}

test('F23 a message does not repeat the password', () => {
  assert.equal(withoutUser('http://user:pw@example.org/e'), 'http://…@example.org/e');
  for (const call of [
    () => requireWebAddress('link', 'http://user:pw@example.org/'),
    () => scriptTag({ base: 'https://user:pw@example.org/baro/' }),
  ]) {
    assert.throws(call, (error: Error) => {
      assert.ok(error instanceof RangeError);
      assert.ok(error.message.includes('…@example.org/') && !error.message.includes('pw'));
      return true;
    });
  }
});

test('F23 a source is named without a link, in page and mail', () => {
  const url = 'http://user:pw@example.org/e';
  const source = { key: 'e', title: 'Enquête', publisher: 'Réseau', url };
  const given = { figures: [{ item: 'Blog', edition: 2024, value: 12, source: 'e' }] };
  const view = chartView(fr, { ...given, sources: [source] });
  assert.ok(view.credit.includes('Enquête'));
  assert.deepEqual(view.sources, []);
  const texts = [toEmail(view), toText(view), JSON.stringify(view)];
  assert.deepEqual(
    texts.map((text) => text.includes('pw')),
    [false, false, false],
  );
  const { faults } = parseDataset({ ...given, sources: [source] });
  assert.deepEqual(
    faults.map(({ path, found, expected }) => [path, found, ...expected]),
    [['sources[0].url', 'http://…@example.org/e', 'an address without a name or a password']],
  );
});

test('F23 nor does a comparison have one, or another barometer', () => {
  const url = 'https://user:pw@example.org/e';
  const compared = adoptionView(fr, {
    view: 'purposes',
    comparison: { name: 'N', sample: 412, url, values: { network: 70 } },
  });
  assert.ok(!JSON.stringify(compared).includes('pw'));
  const sources = barometer.sources.map((source) => ({ ...source, url }));
  const other = adoptionView(fr, {}, { ...barometer, sources });
  assert.deepEqual(new Set(other.sources.map((source) => source.url)), new Set([null]));
});
