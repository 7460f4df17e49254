const project = (name, extra = {}) => ({
  displayName: name,
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript' },
          target: 'es2023',
          // `with { type: 'json' }`
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/helpers/seeded.mjs'],
  ...extra,
});

/** What needs a real Elasticsearch: one is found or started before the first test file, whichever projects run. */
const withEngine = {
  globalSetup: '<rootDir>/test/helpers/global-setup.mjs',
  globalTeardown: '<rootDir>/test/helpers/global-teardown.mjs',
};

export default {
  projects: [
    project('unit'),
    ...['integration', 'http', 'browser', 'quality'].map((name) => project(name, withEngine)),
  ],
  testTimeout: 60_000,
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/helpers/longest-first.mjs',
};
