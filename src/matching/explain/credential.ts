import type { Knowledge } from '../../knowledge/knowledge.ts';
import { rememberedBy } from '../../knowledge/remembered.ts';
import type { Credential } from '../../model/candidate.ts';
import type { PricedClause } from '../clauses/clause.ts';
import { asked } from '../clauses/context.ts';
import type { Accountant, Facts } from './facts.ts';
import { textAccount } from './text.ts';
import { withVia } from './where.ts';
import { monthOf } from './words.ts';

const hasExpired = ({ expires }: Credential, today: string): boolean => expires !== undefined && expires < today;

const full = (credential: Credential, facts: Facts): string => {
  const { name, level, expires, number } = credential;
  const asksLevel = facts.criterion.level !== undefined;
  const shown = level === undefined ? (asksLevel ? ', level not stated' : '') : ` (${level})`;
  const until =
    expires === undefined
      ? ''
      : `, ${hasExpired(credential, facts.today) ? 'expired' : 'valid to'} ${monthOf(expires)}`;
  return `${name}${shown}${number === undefined ? '' : ', number given'}${until}`;
};

/** Ids of what would answer a clause: the same for every candidate of a list. */
const wantedBy = rememberedBy(({ credentials }: Knowledge) =>
  rememberedBy(({ options }: PricedClause): ReadonlySet<string> => {
    const named = options.flatMap(({ key }) =>
      key === undefined ? [] : [key, ...credentials.satisfying(key).map(({ id }) => id)],
    );
    const tests = options.flatMap(({ parts }) => parts.flatMap(({ steps }) => steps.map(({ test }) => test)));
    const valid = tests.flatMap((test) =>
      test.on === 'valid' ? test.keys.map((key) => key.replace(/:[^:]*$/, '')) : [],
    );
    return new Set([...named, ...valid]);
  }),
);

const held = ({ candidate, clause, knowledge }: Facts): Credential[] => {
  const ids = wantedBy(knowledge)(clause);
  return [...candidate.qualifications, ...candidate.licences].filter(({ id }) => ids.has(id));
};

export const credentialAccount: Accountant = (facts) => {
  const { criterion, winner, today, met } = facts;
  if (winner !== undefined && winner.option.key === undefined) return textAccount(facts);
  const name = asked(criterion).join(' or ');
  const wanted = criterion.level === undefined ? name : `${name} (${criterion.level})`;
  const all = held(facts);
  const via = winner?.option.via ?? { kind: 'exact' as const };
  const evidence = all.flatMap((credential) => withVia(credential.evidence, via)).slice(0, 3);
  if (all.length === 0) return { reason: `The CV does not mention ${wanted}.`, evidence: [] };
  const found = all.map((credential) => full(credential, facts)).join('; ');
  if (met) return { reason: `${found}.`, found, evidence };
  // A card whose colour is not stated is no card of another colour.
  const otherwise = all.every((credential) => hasExpired(credential, today) || credential.level !== undefined);
  return { reason: `${found}; asked for: ${wanted}.`, found, evidence, otherwise };
};
