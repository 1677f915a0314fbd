import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer, type Plugin } from 'vite';
import { themeSheet } from '../theme.ts';

/** The colours stand in the page itself, so that the first paint has them. */
export const themeInPage = (): Plugin => ({
  name: 'scities-theme',
  transformIndexHtml: (html) => html.replace('<!-- theme -->', `<style>${themeSheet()}</style>`),
});

/**
 * The built page brings its own first picture: the default view in both languages, drawn before any script runs.
 * Its policy lets nothing in from elsewhere; the one script in the page is named by its hash.
 */
export const firstPageInPage = (): Plugin => ({
  name: 'scities-first-page',
  apply: 'build',
  async transformIndexHtml(html) {
    const root = join(import.meta.dirname, '../..');
    const server = await createServer({
      root,
      configFile: false,
      plugins: [react()],
      server: { middlewareMode: true, hmr: false, watch: null },
      optimizeDeps: { noDiscovery: true },
      appType: 'custom',
      logLevel: 'error',
    });
    try {
      const { firstPage } = await server.ssrLoadModule('/src/app/first-page.tsx');
      const read = (name: string): unknown =>
        JSON.parse(readFileSync(join(root, 'public/data', name), 'utf8'));
      const [records, land] = [read('atlas.json'), read('world.json')];
      const script = minify(readFileSync(join(root, 'src/app/first-script.js'), 'utf8'));
      const hash = createHash('sha256').update(script).digest('base64');
      const policy = [
        "default-src 'self'",
        `script-src 'self' 'sha256-${hash}'`,
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "media-src 'self' blob:",
        "connect-src 'self' data: blob:",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; ');
      return html
        .replace(
          '<meta charset="utf-8" />',
          `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
        )
        .replace('<!-- first script -->', () => `<script>${script}</script>`)
        .replace('<!-- first page -->', () => firstPage(records, land));
    } finally {
      await server.close();
    }
  },
});

const minify = (script: string): string =>
  script
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
