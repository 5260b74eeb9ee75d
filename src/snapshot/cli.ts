#!/usr/bin/env node
/** The program `baro`. */
import { run } from './run.js';
import { isClosedPipe } from './stdout.js';
import { removeUnfinished } from './write-file.js';

// A reader may close its end at any time, and then nobody is left to read a message. Any other error
// is reported by the write that met it.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (isClosedPipe(error)) process.exit(0);
  });
}
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.once(signal, () => {
    removeUnfinished();
    process.exit(code);
  });
}

process.exitCode = await run(process.argv.slice(2));
