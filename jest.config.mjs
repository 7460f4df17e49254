const project = (name, extra = {}) => ({
  displayName: name,
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } },
    ],
  },
  testEnvironment: 'node',
  ...extra,
});

export default {
  projects: ['unit', 'integration', 'http', 'browser', 'quality'].map((name) => project(name)),
  testTimeout: 60_000,
  maxWorkers: 2,
};
