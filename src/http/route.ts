import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Actor } from '../access/actor.ts';
import type { Scope } from '../access/scopes.ts';
import type { AuditNote } from '../compliance/audit/entry.ts';
import type { ErrorCode } from '../errors.ts';
import type { Installation } from '../service/installation.ts';
import type { Services } from '../service/services.ts';

type Shape = z.ZodObject | undefined;
type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;

export interface Input<P, Q, B> {
  readonly params: Parsed<P>;
  readonly query: Parsed<Q>;
  readonly body: Parsed<B>;
  readonly request: Request;
  readonly response: Response;
  /** Who asks. Nobody in particular on open routes. */
  readonly actor: Actor;
  /** Adds what only the handler knows to the entry that the audit gets of this request. */
  readonly audit: (note: AuditNote) => void;
  /** What runs once for all tenants. */
  readonly operations: Pick<Installation, 'checkHealth' | 'metrics'>;
  /** Aborted when the client goes away or the time is over. */
  readonly signal: AbortSignal;
}

/** What a route hands back; `undefined` says that it wrote the response itself (streams). */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Other than JSON: `body` is text of this type. */
  readonly type?: string;
  /** Instead of `body`: writes it, when all else is done. */
  readonly send?: (response: Response) => Promise<void>;
}

export interface DescribedAnswer {
  readonly description: string;
  /** Of the JSON body. */
  readonly schema?: z.ZodType;
  /** Media types beside or instead of JSON. */
  readonly types?: readonly string[];
  readonly headers?: z.ZodObject;
}

/** One route: what is checked, what is documented and what is done stand together, so that they cannot drift apart. */
export interface Route<
  P extends Shape = Shape,
  Q extends Shape = Shape,
  B extends z.ZodType | undefined = z.ZodType | undefined,
> {
  readonly id: string;
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** OpenAPI form: `/v1/batches/{id}`. */
  readonly path: string;
  readonly tag: string;
  /** What the caller's key must allow; `any` takes every key, `open` none at all. */
  readonly scope: Scope | 'any' | 'open';
  readonly summary: string;
  readonly description?: string;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  /** What is answered, or each of the `items`: the client may choose fields of it (`fields=id,title`). */
  readonly record?: z.ZodType;
  /** A request without a body is taken as `{}`. */
  readonly bodyOptional?: boolean;
  readonly bodyExample?: unknown;
  /** Of the form: a file stands as its name in samples/cvs or samples/vacancies. */
  readonly formExample?: Readonly<Record<string, unknown>>;
  /** By name, for those whose schema has no example of its own. */
  readonly queryExample?: Readonly<Record<string, string>>;
  /** Other than JSON: the body is text of this type. */
  readonly bodyType?: string;
  /** CVs in the body: as large as a hundred of them. */
  readonly largeBody?: boolean;
  /** Form fields of a multipart request, for the document only: the route reads the form itself. */
  readonly form?: z.ZodObject;
  readonly answers: Readonly<Record<number, DescribedAnswer>>;
  readonly problems: readonly ErrorCode[];
  /** Takes out of the answer's body what may be shown once only; the rest is kept for repeats of the request. */
  readonly secretAnswer?: (body: unknown) => unknown;
  /** Uploads and downloads take as long as they take; `endless` ones end when the client goes or the service stops. */
  readonly duration?: 'long' | 'endless';
  handle(input: Input<P, Q, B>, services: Services): Promise<Answer | undefined>;
}

/** Keeps the types of one route's schemas for its handler. */
export const defineRoute = <
  P extends Shape = undefined,
  Q extends Shape = undefined,
  B extends z.ZodType | undefined = undefined,
>(
  route: Route<P, Q, B>,
): Route => route as unknown as Route;
