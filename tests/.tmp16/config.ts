import { defineConfig } from 'vitest/config';
export default defineConfig({ root: '/work/main', test: { environment: 'node', include: ['tests/browser/**/*.browser.test.ts'], globalSetup: ['/work/main/tests/.tmp16/serve.ts'], testTimeout: 60000, hookTimeout: 60000, fileParallelism: false } });
