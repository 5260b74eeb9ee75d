// Each command of package.json answers --help, and refuses what it does not know.
import { test } from 'node:test';

import { checkCommand, commands } from '../kit/run-command.js';

for (const [name, args] of commands) {
  test(`${name} answers --help, and refuses an option that it does not have`, () =>
    checkCommand(name, args));
}
