import assert from 'node:assert/strict';
import { test } from 'node:test';

import { isBeingMade } from '../../../src/elements/later/author-notice.js';

const at = (address: string, debugged = false): boolean => {
  const element = { closest: () => (debugged ? {} : null) } as unknown as Element;
  return isBeingMade(element, new URL(address) as unknown as Location);
};

test('a page is being made on the author’s machine, in an editor, and in a preview', () => {
  const made = [
    'http://localhost:8080/a.html',
    'http://demo.localhost/a',
    'http://127.0.0.1/a',
    'http://[::1]:3000/',
    'file:///home/page.html',
    'about:srcdoc',
    'blob:https://example.org/0f',
    'https://example.org/?p=12&preview=true',
    'https://example.org/spip.php?article3&var_mode=preview',
  ];
  assert.deepEqual(
    made.filter((address) => !at(address)),
    [],
  );
});

test('readers, on the web or an intranet, are not told; data-debug asks for it', () => {
  const read = [
    'https://example.org/',
    'http://intranet/a',
    'http://10.0.0.4/a',
    'http://192.168.1.2/',
    'https://localhost.example.org/',
    'https://example.org/?preview=1',
    'https://example.org/?var_mode=recalcul',
  ];
  assert.deepEqual(
    read.filter((address) => at(address)),
    [],
  );
  assert.equal(at('https://example.org/', true), true);
});
