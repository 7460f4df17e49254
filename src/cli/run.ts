import { CommanderError } from 'commander';
import { WhylistError } from '../errors.ts';
import { createProgram } from './program.ts';
import { createTerminal, type Terminal } from './terminal.ts';

/**
 * Runs one command line and says how it ended: 0 done, 1 could not run, else what the command set (`ingest`: 3).
 * Errors become one readable message: a stack trace or an engine's answer could carry somebody's CV.
 */
export const run = async (argv: readonly string[]): Promise<number> => {
  endQuietlyWhenNobodyReads();
  try {
    const program = await createProgram(argv);
    await program.parseAsync([...argv], { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    // Commander has already printed its message, or the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 1;
    explain(error, createTerminal());
    return 1;
  }
};

const explain = (error: unknown, terminal: Terminal): void => {
  const { red, dim } = terminal.colours;
  terminal.talk(`${red('error')} ${describe(error)}`);
  if (!(error instanceof WhylistError)) return;
  for (const { path, message } of error.details.fields ?? []) terminal.talk(`  ${path}: ${message}`);
  if (error.details.hint !== undefined) terminal.talk(error.details.hint);
  terminal.talk(dim(`(${error.code})`));
};

const describe = (error: unknown): string => {
  if (error instanceof WhylistError) return error.message;
  if (isFileError(error)) return `${fileProblems[error.code] ?? error.code}: ${error.path ?? ''}`.trim();
  // The client's errors quote what was sent: their name must do.
  if (error instanceof Error && 'meta' in error) return `Elasticsearch refused a request (${error.name})`;
  return error instanceof Error
    ? `${error.name}: ${error.message.split('\n')[0] ?? ''}`
    : 'Something unexpected happened.';
};

const fileProblems: Readonly<Record<string, string>> = {
  ENOENT: 'No such file or folder',
  EACCES: 'Not allowed to read',
  EISDIR: 'Is a folder, not a file',
  ENOSPC: 'No space left on the disk',
  EADDRINUSE: 'The port is already in use; choose another with --port',
};

const isFileError = (error: unknown): error is NodeJS.ErrnoException & { code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;

/** `whylist … | head` closes the pipe early; that is no error. */
const endQuietlyWhenNobodyReads = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
};
