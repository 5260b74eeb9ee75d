// Serves the demo from the sources, and shows what changes in them.
import { join } from 'node:path';

import { createServer } from 'vite';

import { readCommand, UsageError } from './shared/command.js';
import { root } from './shared/files.js';

const { port } = readCommand(
  {
    command: 'npm start',
    summary: 'Serves the demo from the sources, and shows what changes in them.',
    options: { port: { value: '<number>', help: 'instead of 5173' } },
  },
  ({ options }) => ({ port: portOf(options.port) }),
);
// Not `root`: the configuration says that the demo is served.
const server = await createServer({
  configFile: join(root, 'vite.config.ts'),
  ...(port === undefined ? {} : { server: { port, strictPort: true } }),
});
await server.listen();
server.printUrls();

/** @throws UsageError */
function portOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const number = Number(given);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
  throw new UsageError(`--port ${given}: expected a number from 1 to 65535.`);
}
