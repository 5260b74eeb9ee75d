// What docs/frameworks.md shows for each framework is the component that the tests run.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { root } from '../../scripts/shared/files.js';

const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

for (const [language, file] of [
  ['tsx', 'react/survey.tsx'],
  ['vue', 'vue/survey.vue'],
  ['svelte', 'svelte/survey.svelte'],
  ['ts', 'angular/survey.ts'],
  ['ts', 'plain/survey.ts'],
] as const) {
  test(`docs/frameworks.md shows test/apps/${file} as it is`, () => {
    const block = '```' + `${language}\n${textOf(`test/apps/${file}`)}` + '```';
    assert.ok(textOf('docs/frameworks.md').includes(block), block);
  });
}
