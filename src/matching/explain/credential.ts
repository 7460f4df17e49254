import type { Credential } from '../../model/candidate.ts';
import { asked } from '../clauses/context.ts';
import type { Accountant, Facts } from './facts.ts';
import { textAccount } from './text.ts';
import { withVia } from './where.ts';
import { monthOf } from './words.ts';

const full = ({ name, level, expires, number }: Credential, today: string): string => {
  const end = expires === undefined ? '' : `, ${expires < today ? 'expired' : 'valid to'} ${monthOf(expires)}`;
  return `${name}${level === undefined ? '' : ` (${level})`}${number === undefined ? '' : ', number given'}${end}`;
};

const held = ({ candidate, clause, knowledge }: Facts): Credential[] => {
  const ids = new Set(
    clause.options.flatMap(({ key }) =>
      key === undefined ? [] : [key, ...knowledge.credentials.satisfying(key).map(({ id }) => id)],
    ),
  );
  const keys = new Set(
    clause.options.flatMap(({ parts }) =>
      parts.flatMap(({ steps }) =>
        steps.flatMap(({ test }) => (test.on === 'valid' ? test.keys.map((key) => key.replace(/:[^:]*$/, '')) : [])),
      ),
    ),
  );
  return [...candidate.qualifications, ...candidate.licences].filter(({ id }) => ids.has(id) || keys.has(id));
};

export const credentialAccount: Accountant = (facts) => {
  const { criterion, winner, today, met } = facts;
  if (winner !== undefined && winner.option.key === undefined) return textAccount(facts);
  const name = asked(criterion).join(' or ');
  const wanted = criterion.level === undefined ? name : `${name} (${criterion.level})`;
  const found = held(facts);
  const via = winner?.option.via ?? { kind: 'exact' as const };
  const evidence = found.flatMap((credential) => withVia(credential.evidence, via)).slice(0, 3);
  if (found.length === 0) return { reason: `The CV does not mention ${wanted}.`, evidence: [] };
  const what = found.map((credential) => full(credential, today)).join('; ');
  if (met) return { reason: `${what}.`, evidence };
  return { reason: `${what} (asked: ${wanted}).`, evidence, otherwise: true };
};
