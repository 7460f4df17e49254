// The test that sends what nobody thought of needs schemathesis, a Python program: installed once, into .whylist/.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/config.ts';

const requirements = join(projectRoot, 'test', 'http', 'python-requirements.txt');

const run = (command: string, args: readonly string[]): { readonly ok: boolean; readonly said: string } => {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8', timeout: 300_000 });
  return { ok: status === 0, said: String(error?.message ?? stderr ?? '').trim() };
};

/** Debian keeps venv in a package of its own. */
const makeEnvironment = (folder: string): ReturnType<typeof run> => {
  const first = run('python3', ['-m', 'venv', folder]);
  if (first.ok || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return first;
  process.stderr.write('Installing Python for the tests of the API (once) …\n');
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'python3', 'python3-venv']);
  rmSync(folder, { recursive: true, force: true });
  return run('python3', ['-m', 'venv', folder]);
};

/**
 * Ready to run, installed where it was missing.
 * @returns the path of the program; whoever pins other versions gets another folder
 * @throws Error that says what to install
 */
export const ensureSchemathesis = (): string => {
  const version = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  const folder = join(projectRoot, '.whylist', `python-${version}`);
  const program = join(folder, 'bin', 'schemathesis');
  const complete = join(folder, 'complete');
  if (existsSync(complete)) return program;
  rmSync(folder, { recursive: true, force: true });
  const made = makeEnvironment(folder);
  if (!made.ok)
    throw new Error(
      [
        'The test with schemathesis needs Python 3.10 or newer with venv, and there is none that works.',
        '  Debian, Ubuntu:  sudo apt-get install python3 python3-venv',
        `  what it said:    ${made.said.slice(-500)}`,
      ].join('\n'),
    );
  const installed = run(join(folder, 'bin', 'python'), ['-m', 'pip', 'install', '--quiet', '-r', requirements]);
  if (!installed.ok)
    throw new Error(
      [
        'schemathesis could not be installed from the Python package index.',
        '  Look at the network, or set PIP_INDEX_URL to a mirror that can be reached.',
        `  what pip said:   ${installed.said.slice(-500)}`,
      ].join('\n'),
    );
  writeFileSync(complete, '');
  return program;
};
