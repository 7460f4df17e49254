import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { projectRoot } from '../config.ts';

type Register = (program: Command) => void;

/**
 * One line a command, in the order of `--help`. Each file registers its options only; what the command needs is imported
 * inside its action, so that `parse` and `--help` start at once. A line reads
 * `parse: async () => (await import('./parse.ts')).registerParse,`.
 */
const commands: Readonly<Record<string, () => Promise<Register>>> = {
  parse: async () => (await import('./parse.ts')).registerParse,
  serve: async () => (await import('./serve.ts')).registerServe,
  ingest: async () => (await import('./ingest.ts')).registerIngest,
  import: async () => (await import('./import.ts')).registerImport,
  vacancy: async () => (await import('./vacancy.ts')).registerVacancy,
  match: async () => (await import('./match.ts')).registerMatch,
  explain: async () => (await import('./explain.ts')).registerExplain,
  quickstart: async () => (await import('./quickstart.ts')).registerQuickstart,
  keys: async () => (await import('./keys.ts')).registerKeys,
  retention: async () => (await import('./retention.ts')).registerRetention,
  erase: async () => (await import('./erase.ts')).registerErase,
  'subject-export': async () => (await import('./subject-export.ts')).registerSubjectExport,
  audit: async () => (await import('./audit.ts')).registerAudit,
  engine: async () => (await import('./engine.ts')).registerEngine,
  backup: async () => (await import('./backup.ts')).registerBackup,
  restore: async () => (await import('./backup.ts')).registerRestore,
  reindex: async () => (await import('./reindex.ts')).registerReindex,
  bench: async () => (await import('./bench.ts')).registerBench,
  evaluate: async () => (await import('./evaluate.ts')).registerEvaluate,
  tune: async () => (await import('./tune.ts')).registerTune,
  weights: async () => (await import('./weights.ts')).registerWeights,
  synonyms: async () => (await import('./synonyms.ts')).registerSynonyms,
};

const version = (): string => {
  const manifest: unknown = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
};

/** The command line for these arguments: only the file of the command that is asked for is loaded, all of them for help. */
export const createProgram = async (argv: readonly string[]): Promise<Command> => {
  const program = new Command('whylist')
    .description('Explained shortlists: CVs in, ranked candidates out, with the reason for every point.')
    .version(version(), '-V, --version', 'print the version')
    .showHelpAfterError('Try --help.')
    .helpCommand('help [command]', 'help for a command')
    .exitOverride();
  const asked = argv.find((word) => !word.startsWith('-'));
  const wanted = asked !== undefined && Object.hasOwn(commands, asked) ? [asked] : Object.keys(commands);
  for (const name of wanted) (await commands[name]?.())?.(program);
  return program;
};
