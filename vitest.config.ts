import { defineConfig } from 'vitest/config'

/** One runner for every part; browser and database suites are ordinary files in their part's `test` folder. */
export default defineConfig({
  test: {
    include: ['{packages,apps}/*/test/**/*.test.ts', 'tools/test/**/*.test.ts'],
    // Until a test is stuck, not until a machine is slow: none is timed.
    testTimeout: 240_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
  },
})
