import { defaultExclude, defineConfig } from 'vitest/config'

/**
 * Test files of one process share their modules, their database engine and their GraphQL server: starting these is most
 * of the cost of a test. A test that needs a database of its own gets an emptied one; see `testing/test.ts`.
 */
export default defineConfig({
  // As Node itself finds it: two copies of graphql do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['**/*.test.ts'],
    exclude: [...defaultExclude, 'data/**', 'dist/**'],
    globalSetup: 'testing/setup.ts',
    pool: 'forks',
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
