import { execFile } from 'node:child_process';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { budget } from './src/page/budget.ts';
import { firstPageInPage, themeInPage } from './src/page/first-page-plugin.ts';
import { offline } from './src/page/offline.ts';
import { pictureFirst } from './src/page/picture-first.ts';
import { publicAddress } from './src/page/public-address.ts';

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
  plugins: [
    react(),
    themeInPage(),
    dataOnChange(),
    firstPageInPage(),
    publicAddress(),
    pictureFirst(),
    offline(),
    budget(),
  ],
  build: { target: 'es2022', chunkSizeWarningLimit: 1200 },
  preview: { port: 4173, strictPort: true },
  worker: { format: 'es' },
  test: {
    restoreMocks: true,
    // No test is about time: a busy machine may take as long as it needs.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Modules without side effects: loading them once for all files takes a sixth of the time.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          setupFiles: ['tests/seed.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/jest-dom.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.browser.test.ts'],
          globalSetup: ['tests/browser/serve.ts'],
          fileParallelism: false,
          // The default of one second is too short for a page on a busy machine.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
