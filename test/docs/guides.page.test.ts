/**
 * The guides in a browser: each example in HTML is a page of its own, says on the console what
 * stands under it and nothing else, and does what the guide promises. See test/kit/guides.ts.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';

import { root } from '../../scripts/shared/files.js';
import { promised } from '../kit/guide-promises.js';
import { commandsOf, type Example, examplesOf, filesOf, guides, plain } from '../kit/guides.js';
import { moduleScript, newPage, pageOf, ready, seen, setUp } from '../kit/page.js';
import { folder } from '../kit/snapshot.js';

const { server, browser } = await setUp();
for (const { name, text } of guides.flatMap(filesOf)) server.page(`/guides/${name}`, text);

/** Widgets need a tag of theirs; a frame's page is tried by test/embed/frame.page.test.ts. */
const examples = ['README.md', ...guides]
  .flatMap((file) => examplesOf(file, 'html').map((example) => ({ ...example, file })))
  .filter(({ code }) => code.includes('<baro-'));

/** An example as a page: without one around it, it goes into the body of its guide's first. */
function pageFor({ code, file }: Example & { file: string }): string {
  const first = examples.find((one) => one.file === file)?.code ?? '';
  const html = code.startsWith('<!doctype')
    ? code
    : first.startsWith('<!doctype')
      ? first.replace(/(<body>)[^]*(<\/body>)/, (_, open, close) => `${open}\n${code}${close}`)
      : pageOf(code, code.includes('<script type="module"') ? '' : moduleScript);
  return html.replaceAll('https://example.org/baro/', '/dist/cdn/');
}

for (const example of examples) {
  test(`${example.name}: ${example.prints === null ? '' : 'says so, and '}stands as it should`, async () => {
    const { states, see, wanted } = promised[example.name] ?? {};
    assert.ok(see, 'nobody says here what the guide promises');
    const page = await newPage(browser);
    await page.goto(server.page('/guides/page', pageFor(example)));
    const found = (await ready(page)).filter(Boolean);
    assert.equal(found.join(' '), states);
    assert.deepEqual(await see(page), wanted);
    const { errors, rejections, violations, console } = await seen(page);
    assert.deepEqual([errors, rejections, violations], [[], [], []]);
    assert.equal(console.map(({ text }) => `${plain(text)}\n`).join(''), example.prints ?? '');
    await page.close();
  });
}

for (const file of guides) {
  for (const call of commandsOf(file).filter((call) => call.startsWith('embed '))) {
    test(`${file}: npx baro ${call} works`, () => {
      const command = [join(root, 'dist/snapshot/cli.js'), ...call.split(/\s+/)];
      const { status, stderr } = spawnSync(process.execPath, command, {
        cwd: folder(),
        encoding: 'utf8',
      });
      assert.equal(status, 0, stderr);
    });
  }
}

test('each promise has its example', () => {
  assert.deepEqual(
    Object.keys(promised).filter((name) => !examples.some((example) => example.name === name)),
    [],
  );
});
