import type { ErrorCode } from '../../errors.ts';
import { type Problem, statusOf, titleOf } from '../problem.ts';

/** A problem with this code as it is sent. */
export const problemExample = (code: ErrorCode): Problem => ({
  type: `/docs/errors#${code}`,
  title: titleOf(statusOf[code]),
  status: statusOf[code],
  code,
  detail: 'What is wrong with this request, in a sentence.',
  instance: 'urn:request:6f0c0a9e-2b57-4f0e-9f50-0d9c0a1b2c00',
});
