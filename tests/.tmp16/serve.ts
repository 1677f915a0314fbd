import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly address: string;
  }
}

/** Serves the built app for the browser tests on a free port of this machine. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await preview({ root: '/work/main', build: { outDir: '/tmp/scities/dist16' },
    preview: { port: 0, strictPort: false, host: '127.0.0.1' },
    logLevel: 'error',
  });
  const bound = server.httpServer.address();
  if (bound === null || typeof bound === 'string') throw new Error('The preview server has no port.');
  project.provide('address', `http://127.0.0.1:${bound.port}/`);
  return () => server.close();
}
