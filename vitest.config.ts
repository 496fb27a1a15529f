import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tools/**/*.test.ts'],
    environment: 'node',
    passWithNoTests: false,
    // Tests read the real content, and a busy machine is no fault of theirs.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
