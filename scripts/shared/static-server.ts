// Files over HTTP, for tests, benches and stories. What files are, their types and their ranges is
// sirv's business; who needs more than files answers first and hands the rest on.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { lookup } from 'mrmime';
import sirv from 'sirv';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface StaticServer {
  /** `http://localhost:<port>`, without a last slash. */
  origin: string;
  port: number;
  /** Cuts what is still open. */
  close(): Promise<void>;
}

/** The media type of a file by its name, with the encoding of what is text. */
export function typeOf(path: string): string {
  const type = lookup(path) ?? 'application/octet-stream';
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}

/**
 * Answers with the files of a folder as they are at that moment, and with 404 for what it lacks.
 * @param gzip whether to send `name.js.gz`, where there is one, for `name.js`
 */
export function filesOf(folder: string, { gzip = false } = {}): Handler {
  return sirv(folder, {
    dev: true,
    gzip,
    setHeaders(response, path) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      response.setHeader('content-type', typeOf(name.includes('.') ? name : 'index.html'));
    },
  });
}

/** Starts a server on a free port of this machine. */
export async function serve(handler: Handler): Promise<StaticServer> {
  const server = createServer((request, response) => {
    // A browser asks for an icon by itself.
    if (request.url === '/favicon.ico') response.writeHead(204).end();
    else handler(request, response);
  });
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    port,
    close() {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
