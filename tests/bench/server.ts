import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

export interface Sent {
  readonly path: string;
  /** Bytes of the body as sent, compressed. */
  readonly bytes: number;
}

export interface BenchServer {
  readonly address: string;
  /** What was sent since the last call. */
  readonly taken: () => readonly Sent[];
  readonly close: () => void;
}

export const brotli = (body: Uint8Array): Buffer =>
  brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: body.length > 4_000_000 ? 5 : 11 },
  });

/** Serves a folder as a good static host does: brotli, hashed files for ever. `replaced` stands in for files. */
export async function serveFolder(
  folder: string,
  replaced: ReadonlyMap<string, string> = new Map(),
): Promise<BenchServer> {
  const packed = new Map<string, Buffer | null>();
  let log: Sent[] = [];
  const bodyOf = (path: string): Buffer | null => {
    const known = packed.get(path);
    if (known !== undefined) return known;
    const instead = replaced.get(path);
    const file = join(folder, normalize(path));
    let body: Buffer | null = null;
    if (instead !== undefined) body = brotli(Buffer.from(instead));
    else if (statSync(file, { throwIfNoEntry: false })?.isFile()) body = brotli(readFileSync(file));
    packed.set(path, body);
    return body;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname === '/' ? '/index.html' : pathname;
    const body = bodyOf(path);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'max-age=600',
    });
    response.end(body);
    log.push({ path, bytes: body.length });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The bench server has no port.');
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    taken: () => {
      const sent = log;
      log = [];
      return sent;
    },
    close: () => server.close(),
  };
}
