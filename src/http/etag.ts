import type { Request } from 'express';
import type { Answer } from './route.ts';

/** 200 with the ETag of this version, or 304 where the client has it already. */
export const taggedAnswer = (request: Request, version: string, body: unknown): Answer => {
  const tag = `"${version}"`;
  const known = request.get('if-none-match');
  const fresh =
    known !== undefined && (known.trim() === '*' || known.split(',').some((t) => t.trim().replace(/^W\//, '') === tag));
  const headers = { ETag: tag, 'Cache-Control': 'private, no-cache' };
  return fresh ? { status: 304, headers } : { status: 200, body, headers };
};
