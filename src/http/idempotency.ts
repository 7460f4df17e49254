import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Actor } from '../access/actor.ts';
import { WhylistError } from '../errors.ts';
import type { KeptRequest, RequestShelf } from '../service/kept-request.ts';
import type { Answer } from './route.ts';

export const idempotencyHeaders = z.object({
  'Idempotency-Key': z.string().min(1).max(255).optional().meta({
    description: 'Any name of yours for this request: repeated within 24 hours, it is answered again but done once.',
  }),
});

/** How long an answer is given again. */
export const keptMs = 24 * 3_600_000;
/** A process that died at work must not block a key for a day. */
const workMs = 10 * 60_000;

interface Repeatable {
  readonly request: Request;
  readonly response: Response;
  /** Two callers may choose the same name for different requests. */
  readonly actor: Actor;
  readonly secretAnswer?: ((body: unknown) => unknown) | undefined;
  readonly shelf: RequestShelf;
  readonly now: () => Date;
}

/**
 * Does a request with an `Idempotency-Key` once: a repeat gets the first answer again, marked as such.
 * @throws WhylistError `conflict` for a key that was used for something else, or whose first request is still at work
 */
export const once = async (
  { request, response, actor, secretAnswer = (body) => body, shelf, now }: Repeatable,
  work: () => Promise<Answer | undefined>,
): Promise<Answer | undefined> => {
  const key = request.get('idempotency-key');
  if (key === undefined) return work();
  if (key.length === 0 || key.length > 255)
    throw new WhylistError('invalid-request', 'An Idempotency-Key has 1 to 255 characters.');
  const id = digest([actor.id, request.method, request.path, key]);
  // A form is not read yet: its key must do.
  const fingerprint = request.is('json') === false ? 'form' : digest([request.body ?? {}]);
  const mine: KeptRequest = { fingerprint, createdAt: now().toISOString() };
  const there = await claim(id, mine, { shelf, now });
  if (there !== undefined) {
    const answer = replay(there, fingerprint);
    response.setHeader('Idempotency-Replayed', 'true');
    return answer;
  }
  try {
    const answer = await work();
    if (answer === undefined) await shelf.release(id);
    else await shelf.replace(id, { ...mine, answer: { ...answer, body: secretAnswer(answer.body) } });
    return answer;
  } catch (error) {
    // Nothing was done: the same key may try again.
    await shelf.release(id);
    throw error;
  }
};

const claim = async (
  id: string,
  mine: KeptRequest,
  { shelf, now }: Pick<Repeatable, 'shelf' | 'now'>,
): Promise<KeptRequest | undefined> => {
  const there = await shelf.claim(id, mine);
  if (there === undefined) return undefined;
  const age = now().getTime() - Date.parse(there.createdAt);
  if (age < (there.answer === undefined ? workMs : keptMs)) return there;
  await shelf.release(id);
  return shelf.claim(id, mine);
};

const replay = ({ fingerprint, answer }: KeptRequest, asked: string): Answer => {
  if (fingerprint !== asked)
    throw new WhylistError('conflict', 'This Idempotency-Key was used for another request.', {
      hint: 'Take a new key for a new request.',
    });
  if (answer === undefined)
    throw new WhylistError('conflict', 'The first request with this Idempotency-Key is still being worked on.', {
      hint: 'Repeat it in a moment.',
    });
  const { status, body, headers, type } = answer;
  return {
    status,
    ...(body === undefined ? {} : { body }),
    ...(headers === undefined ? {} : { headers }),
    ...(type === undefined ? {} : { type }),
  };
};

const digest = (parts: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');
