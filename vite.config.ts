import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { LIGHT, themeSheet } from './src/theme.ts';

/** The colours stand in the page itself, so that the first paint has them. */
const themeInPage = (): Plugin => ({
  name: 'scities-theme',
  transformIndexHtml: (html) => html.replace('<!-- theme -->', `<style>${themeSheet()}</style>`),
});

/**
 * The built page brings its own first picture: the default view in both languages, drawn before any script runs.
 * Its policy lets nothing in from elsewhere; the one script in the page is named by its hash.
 */
const firstPageInPage = (): Plugin => ({
  name: 'scities-first-page',
  apply: 'build',
  async transformIndexHtml(html) {
    const root = import.meta.dirname;
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

/** After the first visit everything is there without a net; a new version is offered, never forced. */
const offline = () =>
  VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    manifest: {
      name: 'SciTies 科交图志',
      short_name: 'SciTies',
      description: "China's science and technology ties, 1949 to today. 1949年以来的中国对外科技合作。",
      lang: 'en',
      display: 'standalone',
      start_url: './',
      scope: './',
      theme_color: LIGHT.paper,
      background_color: LIGHT.paper,
      icons: [
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      ],
    },
    workbox: {
      globPatterns: ['**/*.{html,js,mjs,css,json,svg,png,webmanifest}'],
      maximumFileSizeToCacheInBytes: 6_000_000,
      navigateFallback: 'index.html',
      ignoreURLParametersMatching: [/.*/],
      cleanupOutdatedCaches: true,
    },
  });

const minify = (script: string): string =>
  script
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();

/** While developing, a changed table is checked and built at once; its problems are printed, the old file stays. */
const dataOnChange = (): Plugin => ({
  name: 'scities-data',
  apply: 'serve',
  configureServer(server) {
    const folder = join(server.config.root, 'data');
    server.watcher.add(join(folder, '*.csv'));
    server.watcher.on('change', (file) => {
      if (!file.startsWith(folder) || !file.endsWith('.csv')) return;
      execFile('npm', ['run', '--silent', 'data'], { cwd: server.config.root }, (error, stdout, stderr) => {
        server.config.logger.info(error ? stderr : stdout.trim());
        if (!error) server.ws.send({ type: 'full-reload' });
      });
    });
  },
});

export default defineConfig({
  base: './',
  plugins: [react(), themeInPage(), dataOnChange(), firstPageInPage(), offline()],
  build: { target: 'es2022', chunkSizeWarningLimit: 1200 },
  preview: { port: 4173, strictPort: true },
  worker: { format: 'es' },
  test: {
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
        },
      },
      { extends: true, test: { name: 'dom', environment: 'jsdom', include: ['tests/**/*.test.tsx'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.browser.test.ts'],
          globalSetup: ['tests/browser/serve.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
