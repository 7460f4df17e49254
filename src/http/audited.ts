import type { Actor } from '../access/actor.ts';
import type { AuditEvent, AuditNote } from '../compliance/audit/entry.ts';
import { WhylistError } from '../errors.ts';
import type { Answer, Route } from './route.ts';

/** Reading these is reading people's data, or the records about them. */
const personal: ReadonlySet<string> = new Set([
  'candidates:read',
  'match',
  'shortlists:read',
  'placements:read',
  'placements:read',
  'compliance:read',
] satisfies Route['scope'][]);

/** These change nothing that is kept, or nothing of anybody's. */
const harmless: ReadonlySet<string> = new Set(['any', 'open', 'tuning:read'] satisfies Route['scope'][]);

/** Every access to a person's data and every change has an entry: a new route need not ask for one. */
export const isAudited = ({ scope, method }: Route): boolean =>
  personal.has(scope) || (method !== 'get' && !harmless.has(scope));

const singular: Readonly<Record<string, string>> = { batches: 'batch', match: 'match', rank: 'match', audit: 'audit' };

/** `/v1/vacancies/{id}/plan` → `vacancy` */
const kindOf = (path: string): string => {
  const [, , first = ''] = path.split('/');
  return singular[first] ?? first.replace(/ies$/, 'y').replace(/s$/, '');
};

const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 200 && /^[A-Za-z0-9][\w.:-]*$/.test(value);

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && name in value ? (value as Record<string, unknown>)[name] : undefined;

interface Answered {
  readonly params: unknown;
  readonly answer: Answer | undefined;
}

/** Another system's id of a person may be their e-mail address: of these routes the id stands in the answer. */
const objectId = ({ path }: Route, { params, answer }: Answered): string | undefined => {
  const named = path.includes('by-external-id') ? undefined : field(params, 'id');
  const { body, headers } = answer ?? {};
  const made = field(body, 'id') ?? headers?.Location?.split('/').at(-1);
  return [named, made].find(isId);
};

/** `candidateId` and `candidateIds` wherever they stand in an answer; ids that nobody here has are no person's. */
const candidatesIn = (value: unknown, found: Set<string>): void => {
  if (Array.isArray(value)) for (const one of value) candidatesIn(one, found);
  if (typeof value !== 'object' || value === null || field(value, 'reason') === 'unknown') return;
  for (const [name, one] of Object.entries(value)) {
    if (name === 'candidateId' && isId(one)) found.add(one);
    else if (name === 'candidateIds' && Array.isArray(one)) for (const id of one.filter(isId)) found.add(id);
    else if (typeof one === 'object') candidatesIn(one, found);
  }
};

const most = 5000;

const touched = (route: Route, kind: string, { params, answer }: Answered): string[] => {
  const found = new Set<string>();
  candidatesIn(params, found);
  // Whoever is sent along and not kept is nobody of ours.
  if (field(field(answer?.body, 'parameters'), 'index') !== 'given') candidatesIn(answer?.body, found);
  const items = field(answer?.body, 'items');
  if (kind === 'candidate' && !route.path.includes('{') && Array.isArray(items))
    for (const id of items.map((one) => field(one, 'id')).filter(isId)) found.add(id);
  return [...found].slice(0, most);
};

/** @throws WhylistError `invalid-request` for a purpose that is no code: words could name people. */
export const purposeOf = (named: string | undefined): string | undefined => {
  if (named === undefined || /^[a-z][a-z0-9-]{0,39}$/.test(named)) return named;
  throw new WhylistError('invalid-request', 'X-Purpose is a code of lower-case letters, digits and -.');
};

interface Audited extends Answered {
  readonly route: Route;
  readonly actor: Actor;
  readonly purpose: string | undefined;
  readonly note: AuditNote;
}

/** The entry of a request that was answered. */
export const auditEventOf = ({ route, actor, purpose, note, ...answered }: Audited): AuditEvent => {
  const kind = note.object?.kind ?? kindOf(route.path);
  const id = note.object?.id ?? objectId(route, answered);
  const own = kind === 'candidate' && id !== undefined ? [id] : [];
  const candidates = [...new Set([...own, ...(note.candidates ?? touched(route, kind, answered))])];
  return {
    actor: { id: actor.id, role: actor.role },
    action: route.id,
    ...(purpose === undefined ? {} : { purpose }),
    ...note,
    object: { kind, ...(id === undefined ? {} : { id }) },
    ...(candidates.length === 0 ? {} : { candidates }),
  };
};
