/** The views made at build time are those that the element would make itself. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { pack, preparedViews } from '../scripts/plugins/prepared-views.js';
import { type Packed, type Prepared, unpack } from '../src/elements/shell/prepared.js';
import { en } from '../src/locales/en.js';
import { languages, loadWords, type SpokenCell } from '../src/locales/index.js';
import type { View } from '../src/view/index.js';
import { VIEWS } from './kit/settled.js';
import { allViews } from './kit/views.js';

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
  assert.equal(emitted.size, VIEWS * languages.length);
  for (const language of languages) {
    const words = await loadWords(language);
    for (const view of allViews(words)) {
      const source = emitted.get(`${folder}/${view.widget}.${view.view}.${language}.js`) ?? '';
      const url = `data:text/javascript,${encodeURIComponent(source)}`;
      const { default: packed } = (await import(url)) as { default: Packed };
      assert.ok(!source.includes('speech:"') || source.split('speech:"').length === 2, view.view);
      const { exportFor } = words.interface;
      const whole = { view, text: { ...words.interface, exportFor: exportFor(view.title) } };
      assert.deepEqual(said(unpack(structuredClone(packed))), whole);
      // In the same order too: a widget that makes its View itself finds nothing changed.
      assert.equal(JSON.stringify(unpack(structuredClone(packed)).view), JSON.stringify(view));
      // A second widget of the page gets the same module.
      assert.deepEqual(said(unpack(unpackTwice(packed))), whole);
    }
  }
});

/** The one sentence of the interface as it is for its view. */
const said = ({ view, text }: Prepared) => ({
  view,
  text: { ...text, exportFor: text.exportFor(view.title) },
});

const unpackTwice = (packed: Packed): Packed => {
  unpack(packed);
  return packed;
};

test('a sentence or an id that is not of the usual form is prepared as it is', () => {
  const [view] = allViews(en);
  const words = {
    ...en,
    speech: ({ label, text, place }: SpokenCell) =>
      place === 2 ? `${label}!` : `${text} ${label}`,
  };
  const own = structuredClone(view!) as unknown as {
    panels: { rows: { cells: { figure: string | null; speech: string }[] }[] }[];
  };
  const cells = own.panels.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  cells[0]!.figure = 'levers.needs.website.uses.2013';
  cells[1]!.speech = 'Twitter!';
  const expected = structuredClone(own);
  const { view: opened } = unpack(pack(words, own as unknown as View));
  assert.deepEqual(opened, expected);
});
