import { defineConfig } from 'vitest/config'

/** One runner for every part; browser and database suites are ordinary files in their part's `test` folder. */
export default defineConfig({
  test: {
    include: ['{packages,apps}/*/test/**/*.test.ts', 'tools/test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
})
