/** Unit, integration and portal tests run here; the browser tests have a configuration of their own below. */
const transform = {
  '^.+\\.(ts|tsx)$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'es6' },
    },
  ],
}

const project = (name, extra = {}) => ({
  displayName: name,
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform,
  moduleNameMapper: { '^@payload-config$': '<rootDir>/src/payload.config.ts' },
  testMatch: [`<rootDir>/test/${name}/**/*.spec.{ts,tsx}`],
  setupFilesAfterEnv: ['<rootDir>/test/support/fixedSeed.mjs'],
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/.data/'],
  ...extra,
})

const browser = project('e2e', {
  globalSetup: '<rootDir>/test/e2e/support/globalSetup.mjs',
  globalTeardown: '<rootDir>/test/e2e/support/globalTeardown.mjs',
  setupFilesAfterEnv: ['<rootDir>/test/e2e/support/timeout.mjs'],
})

export default {
  maxWorkers: 2,
  // Every suite leaves its modules behind in its worker. A heap of gigabytes makes each collection slow: with
  // this some suites take a seventh of the time.
  workerIdleMemoryLimit: '1200MB',
  // How long a test may hang, not how fast it has to be: a loaded machine takes its time.
  testTimeout: 30_000,
  projects: [
    project('unit', {
      testMatch: ['<rootDir>/test/unit/**/*.spec.{ts,tsx}', '<rootDir>/test/*.spec.ts'],
    }),
    project('integration'),
    project('portal'),
    ...(process.env.E2E === '1' ? [browser] : []),
  ],
}
