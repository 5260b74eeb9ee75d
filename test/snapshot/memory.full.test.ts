import assert from 'node:assert/strict';
import { test } from 'node:test';

import { snapshot } from '../../src/snapshot/index.js';

test('SNP-17: a thousand pictures in one process keep to their memory', async () => {
  const list = { widget: 'effects', view: 'recognised', width: 320 } as const;
  for (let i = 0; i < 100; i += 1) await snapshot(list);
  const before = process.memoryUsage().rss;
  for (let i = 0; i < 900; i += 1) await snapshot(list);
  const grown = (process.memoryUsage().rss - before) / 1e6;
  assert.ok(grown <= 50, `${grown.toFixed(0)} MB more`);
});
