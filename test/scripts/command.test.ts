// How commands read their command line. commands.full.test.ts asks each of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { helpOf, parseCommand, UsageError } from '../../scripts/shared/command.js';
import { checkCommand, commands } from '../kit/run-command.js';

const usage = {
  command: 'npm run site',
  summary: 'Makes a site.',
  operands: { '[page …]': 'these pages only' },
  options: {
    url: { value: '<https://…/>', help: 'where it will stand' },
    skip: { value: '<part>', multiple: true, help: 'leaves a part out' },
    quiet: { help: 'says nothing' },
  },
} as const;

test('options and operands are read, each as its kind', () => {
  const { options, operands } = parseCommand(usage, [
    ...['a', '--url', 'https://example.org/', '--skip=x', '--skip', 'y', '--quiet', '--', '--b'],
  ]);
  assert.deepEqual(options, { url: 'https://example.org/', skip: ['x', 'y'], quiet: true });
  assert.deepEqual(operands, ['a', '--b']);
  assert.deepEqual(parseCommand(usage, []), {
    options: { skip: [], quiet: false },
    operands: [],
  });
});

test('what the command does not take is refused in one sentence', () => {
  const faultOf = (...args: string[]): string => {
    try {
      parseCommand({ ...usage, operands: undefined }, args);
      return 'no fault';
    } catch (error) {
      assert.ok(error instanceof UsageError);
      return error.message;
    }
  };
  const all = '--url, --skip, --quiet, --help';
  assert.equal(faultOf('--nope'), `There is no option --nope: expected ${all}.`);
  assert.equal(faultOf('-q'), `There is no option -q: expected ${all}.`);
  assert.equal(faultOf('--toString'), `There is no option --toString: expected ${all}.`);
  assert.equal(faultOf('--url'), '--url needs a value: <https://…/>.');
  assert.equal(faultOf('--url', '--quiet'), '--url needs a value: <https://…/>.');
  assert.equal(faultOf('--quiet=yes'), '--quiet takes no value.');
  assert.equal(faultOf('a'), `"a" is not expected: the command takes only ${all}.`);
});

test('the help names every operand and option', () => {
  assert.equal(
    helpOf(usage),
    `Usage: npm run site -- [option …] [page …]

Makes a site.

  [page …]            these pages only
  --url <https://…/>  where it will stand
  --skip <part>       leaves a part out
  --quiet             says nothing
  --help              shows this
`,
  );
});

test('package.json has few commands', () => {
  assert.deepEqual(
    commands.map(([name]) => name),
    [
      ...['start', 'build', 'data', 'stories', 'test', 'test:full', 'test:engines'],
      ...['check', 'check:apps', 'check:mjml', 'sizes', 'site', 'bench', 'gallery', 'format'],
    ],
  );
});

test('site answers --help, and refuses an option that it does not have', async () => {
  const [, args = []] = commands.find(([name]) => name === 'site') ?? [];
  await checkCommand('site', args);
});
