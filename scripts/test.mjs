// `npm test`: installs what is missing, then every check and every test. `npm test -- <jest options>` runs jest alone.
// Ends with one line, `N passed, N failed`, where each check and each test counts one.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled, root } from './installed.mjs';

const checks = [
  ['types', 'the types fit'],
  ['lint', 'formatted, no lint'],
  ['imports', 'the walls between the rooms hold'],
  ['dead-code', 'no dead code'],
];

const say = (text) => process.stdout.write(`${text}\n`);

/** Runs a script of package.json; its words are kept, and shown when it fails. */
const runCheck = (name) =>
  new Promise((resolve) => {
    const child = spawn('npm', ['run', '-s', name], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], timeout: 900_000 });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ ok: false, output: String(error) }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });

const runChecks = async () => {
  let failed = 0;
  for (const [name, meaning] of checks) {
    const started = Date.now();
    const { ok, output } = await runCheck(name);
    say(`${ok ? '✔' : '✘'} ${name.padEnd(10)} ${meaning} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    if (!ok) say(output.trim().split('\n').slice(-60).join('\n'));
    failed += ok ? 0 : 1;
  }
  return { passed: checks.length - failed, failed, skipped: 0 };
};

/** Jest writes as it goes; the counts come from its own report, not from its words. */
const runJest = async (options) => {
  const folder = mkdtempSync(join(tmpdir(), 'whylist-tests-'));
  const report = join(folder, 'report.json');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const code = await new Promise((resolve) => {
    const child = spawn(process.execPath, [...flags, jest, '--json', `--outputFile=${report}`, ...options], {
      cwd: root,
      // Its JSON goes to the file and to stdout, where nobody wants to read it.
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => child.kill(name));
    child.on('error', () => resolve(1));
    child.on('close', (status) => resolve(status ?? 1));
  });
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    for (const { name, status } of testResults) if (status === 'failed') say(`✘ ${relative(root, name)}`);
    // Jest can fail for a reason that no test shows, such as an engine that would not start.
    return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed, skipped: numPendingTests };
  } catch {
    say('✘ jest ended without a report: see above.');
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const options = process.argv.slice(2);
ensureInstalled();
const browserMissing = options.length === 0 ? ensureChromium() : undefined;
if (browserMissing !== undefined) say(browserMissing);
const parts = options.length === 0 ? [await runChecks(), await runJest([])] : [await runJest(options)];
const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
const skipped = sum('skipped');
say('');
say(`${sum('passed')} passed, ${sum('failed')} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`);
process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
