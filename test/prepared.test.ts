/** The views made at build time are those that the element would make itself. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { preparedViews } from '../scripts/prepared-views.js';
import { en } from '../src/locales/en.js';
import { fr } from '../src/locales/fr.js';
import { allViews } from './helpers/views.js';

test('every view, in every language, is prepared letter by letter', async () => {
  const plugin = preparedViews();
  const emitted = new Map<string, string>();
  const config = plugin.config as unknown as () => Promise<{ define: Record<string, string> }>;
  const { define } = await config();
  const generate = plugin.generateBundle as unknown as (this: object) => void;
  generate.call({
    emitFile: ({ fileName, source }: { fileName: string; source: string }) =>
      emitted.set(fileName, source),
  });

  const { folder } = JSON.parse(define['__BARO_VIEWS__'] ?? '') as { folder: string };
  assert.match(folder, /^views-[0-9a-f]{8}$/);
  assert.equal(emitted.size, 30);
  for (const words of [fr, en]) {
    for (const view of allViews(words)) {
      const source = emitted.get(`${folder}/${view.widget}.${view.view}.${words.lang}.js`) ?? '';
      assert.deepEqual(JSON.parse(source.replace(/^export default (.*);\n$/, '$1')), {
        view,
        text: words.interface,
      });
    }
  }
});
