import { z } from 'zod';

/** What one may do. Every route names one of these; a key may have some of them. */
export const scopes = {
  'candidates:read': 'See candidates, their documents, batches and the quarantine.',
  'candidates:write': 'Upload CVs, create, change and archive candidates.',
  'candidates:erase': 'Erase candidates who were erased in the system that sent them.',
  'vacancies:read': 'See vacancies and the criteria they become.',
  'vacancies:write': 'Create and change vacancies.',
  match: 'Rank candidates for a vacancy and read the reasons.',
  'shortlists:read': 'See kept shortlists and the decisions on them.',
  'shortlists:write': 'Keep decisions on the candidates of shortlists.',
  'placements:read': 'See placements, what is due on them and what sources yield.',
  'placements:write': 'Place candidates and record the calls that follow.',
  'tuning:read': 'See and check weights and synonyms, and evaluate rankings.',
  'tuning:write': 'Put other weights and synonyms into force.',
  'events:read': 'Follow what changes.',
  'webhooks:write': 'Say where events are sent.',
  'compliance:read': 'See the audit, reports and work lists of the record’s legal life.',
  'compliance:write': 'Run retention, erase, restrict and answer requests of candidates.',
  'operations:read': 'See figures for those who run the service.',
  'keys:write': 'Make, list and revoke keys.',
} as const satisfies Readonly<Record<string, string>>;

export type Scope = keyof typeof scopes;

const names = Object.keys(scopes) as [Scope, ...Scope[]];

export const scopeSchema = z.enum(names);

/**
 * Who needs what for their work, and no more (UK GDPR Art. 25: access by default is limited to what is needed).
 * Data teams judge rankings and so see candidates; only administrators make keys.
 */
const scopesOfRole = {
  recruiter: [
    'candidates:read',
    'candidates:write',
    'vacancies:read',
    'vacancies:write',
    'match',
    'shortlists:read',
    'shortlists:write',
    'placements:read',
    'placements:write',
    'tuning:read',
    'events:read',
  ],
  crm: [
    'candidates:read',
    'candidates:write',
    'candidates:erase',
    'vacancies:read',
    'vacancies:write',
    'match',
    'shortlists:read',
    'shortlists:write',
    'placements:read',
    'placements:write',
    'events:read',
    'webhooks:write',
  ],
  data: [
    'candidates:read',
    'vacancies:read',
    'match',
    'shortlists:read',
    'tuning:read',
    'tuning:write',
    'operations:read',
  ],
  compliance: [
    'candidates:read',
    'candidates:write',
    'candidates:erase',
    'vacancies:read',
    'shortlists:read',
    'placements:read',
    'events:read',
    'compliance:read',
    'compliance:write',
  ],
  admin: names,
} as const satisfies Readonly<Record<string, readonly Scope[]>>;

export type Role = keyof typeof scopesOfRole;

export const roles = Object.keys(scopesOfRole) as [Role, ...Role[]];

export const roleSchema = z.enum(roles);

/** The scopes of a role, or the part of them that a key was limited to. A key never has more than its role. */
export const grantedScopes = (role: Role, limitedTo?: readonly Scope[]): ReadonlySet<Scope> => {
  const granted: readonly Scope[] = scopesOfRole[role];
  return new Set(limitedTo === undefined ? granted : granted.filter((scope) => limitedTo.includes(scope)));
};
