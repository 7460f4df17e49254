import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { errorCode } from './error-code.ts';

/** Whether a process of that number runs, whoever owns it. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
};

/**
 * When a process started, in whatever unit the system tells it: numbers of dead processes are given out again, a pair
 * of number and start is not. Undefined where the system does not tell.
 */
export const startOf = (pid: number): string | undefined => {
  try {
    // The 22nd field; the second, the command, may hold spaces and brackets, so count from its end.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    const ps = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', timeout: 2000 });
    return ps.status === 0 ? ps.stdout.trim() : undefined;
  }
};

export interface ProcessIdentity {
  readonly pid: number;
  readonly startedAt?: string;
}

export const identityOf = (pid: number): ProcessIdentity => {
  const startedAt = startOf(pid);
  return { pid, ...(startedAt === undefined ? {} : { startedAt }) };
};

/** Whether the very process that was identified still runs. */
export const stillRuns = ({ pid, startedAt }: ProcessIdentity): boolean => {
  if (!isAlive(pid)) return false;
  const now = startOf(pid);
  return startedAt === undefined || now === undefined || startedAt === now;
};
