// The types of the packed package, read by the checker of each framework. Every app compiles with
// what is right, and its file `wrong` holds what has to be refused.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { runProgram } from './installed.js';

for (const [app, program] of [
  ['react', 'tsc'],
  ['plain', 'tsc'],
  ['angular', 'tsc'],
  ['vue', 'vue-tsc'],
] as const) {
  test(`EMB-16 ${app}: properties, attributes and events are typed, what is wrong is refused`, () => {
    assert.deepEqual(runProgram(program, '-p', app), { status: 0, text: '' });
  });
}

test('EMB-16 svelte: properties, attributes and events are typed, what is wrong is refused', () => {
  const options = ['--workspace', 'svelte', '--tsconfig', './tsconfig.json', '--output', 'machine'];
  const { text } = runProgram('svelte-check', ...options);
  const told = text
    .split('\n')
    .map((line) => / (?:ERROR|WARNING) "([^"]+)" (\d+):\d+ "(.*)"$/.exec(line))
    .flatMap((match) => (match ? [`${match[1]!}:${match[2]!} ${match[3]!}`] : []));
  const theme = `Type '\\"blue\\"' is not assignable to type '\\"auto\\" | \\"light\\" | \\"dark\\" | null | undefined'.`;
  const unknown = (name: string, tag: string) =>
    `Object literal may only specify known properties, and '\\"${name}\\"' does not exist in type 'BaroTag<\\"${tag}\\">'.`;
  assert.deepEqual(told, [
    `wrong.svelte:6 ${theme}`,
    `wrong.svelte:7 ${unknown('figures', 'baro-adoption')}`,
    `wrong.svelte:8 Type 'string' is not assignable to type 'Dataset | readonly DatasetFigure[] | null | undefined'.`,
    `wrong.svelte:9 Type '{ value: number; }' is missing the following properties from type 'DatasetFigure': item, edition`,
    `wrong.svelte:10 ${unknown('onbaro-chosen', 'baro-chart')}`,
    `wrong.svelte:11 Property 'value' does not exist on type 'BaroSelect'.`,
    `wrong.svelte:12 Type 'false' is not assignable to type 'Flag'.`,
  ]);
  assert.match(text, / COMPLETED \d+ FILES 7 ERRORS 0 WARNINGS 1 FILES_WITH_PROBLEMS$/);
});
