import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer, type Plugin } from 'vite';
import type { PublicPage } from './public-files.ts';

/** Set when the atlas is built for a known place on the web. */
const VARIABLE = 'VITE_PUBLIC_URL';

/** The address with a slash at its end; null when none is set. Throws when it is not an absolute web address. */
export function publicBase(text: string | undefined): string | null {
  if (text === undefined || text.trim() === '') return null;
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new Error(
      `${VARIABLE} is "${text}"; it has to be an absolute address such as https://example.org/atlas/`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** With a public address the build writes what others need to show the atlas; without one, nothing. */
export function publicAddress(): Plugin {
  let base: string | null = null;
  let page: Promise<PublicPage> | null = null;
  const made = (address: string, root: string): Promise<PublicPage> => {
    page ??= makePage(address, root);
    return page;
  };
  let root = '';
  return {
    name: 'scities-public-address',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      base = publicBase(config.env[VARIABLE]);
    },
    async transformIndexHtml() {
      return base === null ? [] : (await made(base, root)).tags.map((tag) => ({ ...tag }));
    },
    async generateBundle() {
      if (base === null) return;
      for (const { name, content } of (await made(base, root)).files) {
        this.emitFile({ type: 'asset', fileName: name, source: content });
      }
    },
  };
}

/** The painter runs as the app runs it, with the same build variables; only then is its renderer needed. */
async function makePage(base: string, root: string): Promise<PublicPage> {
  const server = await createServer({
    root,
    configFile: false,
    server: { middlewareMode: true, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
    logLevel: 'error',
  });
  try {
    const { publicPage }: { publicPage?: typeof import('./public-files.ts').publicPage } =
      await server.ssrLoadModule('/src/page/public-files.ts');
    if (!publicPage) throw new Error('src/page/public-files.ts gives no publicPage.');
    const read = (name: string): unknown => JSON.parse(readFileSync(join(root, 'public/data', name), 'utf8'));
    return publicPage(base, read('atlas.json'), read('world.json'));
  } finally {
    await server.close();
  }
}
