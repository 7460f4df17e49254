import type { Request } from 'express';
import { WhylistError } from '../errors.ts';
import type { Answer } from './route.ts';

/** @throws WhylistError `precondition-failed` when If-Match names other versions than this one. */
export const checkVersion = (request: Request, version: string): void => {
  const named = request.get('if-match');
  if (named === undefined || named.trim() === '*') return;
  if (!named.split(',').some((tag) => tag.trim() === `"${version}"`))
    throw new WhylistError('precondition-failed', 'The record was changed since it was read.', {
      hint: 'Read it again and repeat the change on what it is now.',
    });
};

/** 200 with the ETag of this version, or 304 where the client has it already. */
export const taggedAnswer = (request: Request, version: string, body: unknown): Answer => {
  const tag = `"${version}"`;
  const known = request.get('if-none-match');
  const fresh =
    known !== undefined && (known.trim() === '*' || known.split(',').some((t) => t.trim().replace(/^W\//, '') === tag));
  const headers = { ETag: tag, 'Cache-Control': 'private, no-cache' };
  return fresh ? { status: 304, headers } : { status: 200, body, headers };
};

/** The one version that If-Match names, for stores that compare it themselves; undefined where any will do. */
export const presentVersion = (request: Request): string | undefined => {
  const named = request.get('if-match')?.trim();
  if (named === undefined || named === '*') return undefined;
  return named.replace(/^"|"$/g, '');
};
