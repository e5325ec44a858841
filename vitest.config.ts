import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);

export default defineConfig({
  resolve: {
    // One copy of graphql for everybody: type-graphql loads the CommonJS one.
    alias: [{ find: /^graphql$/, replacement: require.resolve('graphql') }],
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    testTimeout: 40_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // What is waited for may take a busy machine longer than the usual second.
    expect: { poll: { timeout: 10_000 } },
  },
});
