/**
 * One family of errors. `code` is stable and documented (docs/errors.md); `http/problem.ts` is the
 * only place that turns it into a status, `cli/run.ts` the only one that turns it into an exit code.
 */
export type ErrorCode =
  | 'invalid-request'
  | 'invalid-config'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'not-acceptable'
  | 'method-not-allowed'
  | 'conflict'
  | 'checks-failed'
  | 'too-many-requests'
  | 'precondition-failed'
  | 'request-timeout'
  | 'payload-too-large'
  | 'unsupported-media-type'
  | 'document-unreadable'
  | 'boolean-syntax'
  | 'knowledge-invalid'
  | 'engine-missing-jdk'
  | 'engine-missing-maven'
  | 'engine-download-failed'
  | 'engine-start-failed'
  | 'engine-unreachable'
  | 'search-failed'
  | 'search-partial'
  | 'bulk-failed'
  | 'mapping-differs'
  | 'reindex-failed'
  | 'internal';

export interface ErrorDetails {
  /** Where in the request the fault lies, as a JSON pointer, and what to do about it. */
  readonly fields?: readonly { readonly path: string; readonly message: string }[];
  readonly hint?: string;
  /** Character position in the text that was parsed (boolean syntax, synonym files). */
  readonly position?: number;
  readonly cause?: unknown;
}

export class WhylistError extends Error {
  override readonly name = 'WhylistError';
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.details = details;
  }
}

/**
 * What was looked up, where it is there.
 * @param what as it stands in the message: `vacancy with this id`
 * @throws WhylistError `not-found`
 */
export const existing = <T>(found: T | undefined, what: string): T => {
  if (found === undefined) throw new WhylistError('not-found', `There is no ${what}.`);
  return found;
};

/** What reading a file that is not there fails with. */
export const isMissingFile = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
