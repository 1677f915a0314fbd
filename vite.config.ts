import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { themeSheet } from './src/theme.ts';

/** The colours stand in the page itself, so that the first paint has them. */
const themeInPage = (): Plugin => ({
  name: 'scities-theme',
  transformIndexHtml: (html) => html.replace('<!-- theme -->', `<style>${themeSheet()}</style>`),
});

export default defineConfig({
  base: './',
  plugins: [react(), themeInPage()],
  build: { target: 'es2022', chunkSizeWarningLimit: 1200 },
  preview: { port: 4173, strictPort: true },
  worker: { format: 'es' },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    environment: 'node',
    restoreMocks: true,
  },
});
