/** The house's walls: see docs/architecture.md. */
const pure = '^src/(model|vacancy|matching|knowledge|tuning)/|^src/cv/(?!read/)';

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nobody-imports-http-or-cli',
      severity: 'error',
      comment: 'Shells call the house, never the other way round.',
      from: { pathNot: '^src/(http|cli)/|^src/main\\.ts$' },
      to: { path: '^src/(http|cli)/' },
    },
    {
      name: 'pure-rooms-import-no-io',
      severity: 'error',
      comment: 'Files, network and processes live at the edges. knowledge/load.ts is the one door.',
      from: { path: pure, pathNot: '^src/knowledge/load\\.ts$' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|url|util)$' },
    },
    {
      name: 'pure-rooms-import-no-shell',
      severity: 'error',
      from: { path: pure },
      to: { path: '^src/(elasticsearch|ingest|cv/read|compliance|composition|config|logger)' },
    },
    {
      name: 'one-room-talks-to-elasticsearch',
      severity: 'error',
      comment: 'Types may be imported anywhere, the client only there.',
      from: { pathNot: '^src/elasticsearch/' },
      to: { path: 'node_modules/@elastic/elasticsearch', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'natural-only-in-knowledge',
      severity: 'error',
      from: { pathNot: '^src/knowledge/' },
      to: { path: 'node_modules/natural' },
    },
    {
      name: 'no-tests-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
