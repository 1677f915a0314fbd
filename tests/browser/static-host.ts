import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

const DIST = join(import.meta.dirname, '../../dist');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

export interface StaticHost {
  /** Where the atlas stands; the only place that answers. */
  readonly address: string;
  /** Paths asked for that are not there. */
  readonly missed: readonly string[];
  /** From now on a file ends so; for a new version of it. */
  readonly append: (name: string, text: string) => void;
  readonly close: () => Promise<void>;
}

/** The built app as the plainest of hosts gives it: files under a path, no rules, no fallback. */
export async function staticHost(path: string): Promise<StaticHost> {
  const missed: string[] = [];
  const appended = new Map<string, string>();
  const refuse = (response: ServerResponse, asked: string): void => {
    missed.push(asked);
    response.writeHead(404).end();
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    if (!pathname.startsWith(path)) return refuse(response, pathname);
    const name = pathname.slice(path.length) || 'index.html';
    const file = join(DIST, name);
    if (!file.startsWith(DIST) || !existsSync(file) || !statSync(file).isFile()) {
      return refuse(response, pathname);
    }
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    const more = appended.get(name);
    if (more === undefined) createReadStream(file).pipe(response);
    else response.end(`${readFileSync(file, 'utf8')}${more}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The host has no port.');
  return {
    address: `http://127.0.0.1:${bound.port}${path}`,
    missed,
    append: (name, text) => void appended.set(name, text),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
