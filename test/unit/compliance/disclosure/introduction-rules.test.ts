import { describe, expect, it } from '@jest/globals';
import { assignmentGaps } from '../../../../src/compliance/disclosure/assignment-gaps.ts';
import { type IntroductionFacts, introductionRules } from '../../../../src/compliance/disclosure/introduction-rules.ts';
import type { Check, CheckKind } from '../../../../src/model/check.ts';
import type { Client } from '../../../../src/model/client.ts';
import { makeCandidate } from '../../../helpers/make-candidate.ts';

const client: Client = {
  id: 'cl-1',
  name: 'Brook & Vale Homes Ltd',
  natureOfBusiness: 'House building',
  domains: [],
  alsoKnownAs: [],
  contacts: [],
  createdAt: '2026-11-01T09:00:00.000Z',
  updatedAt: '2026-11-01T09:00:00.000Z',
  by: 'j.smith',
};
const assignment = {
  contract: 'permanent',
  startDate: '2027-01-11',
  location: 'Leeds',
  hours: '40 a week',
  risks: 'none known',
  requirements: 'SMSTS',
  expenses: 'none',
  minimumRate: { amount: 52_000, currency: 'GBP', period: 'year' },
  paidEvery: 'month',
  notice: 'one month',
} as const;
const check = (kind: CheckKind, more: Partial<Check> = {}): Check => ({
  id: kind,
  candidateId: 'c-1',
  vacancyId: 'v-1',
  kind,
  passed: true,
  evidence: 'Seen.',
  by: 'j.smith',
  at: '2026-11-20T09:00:00.000Z',
  ...more,
});
const consent = { purpose: 'introduce', basis: 'consent', givenAt: '2026-11-01' };
const facts = (more: Partial<IntroductionFacts> = {}): IntroductionFacts => ({
  vacancy: { id: 'v-1', assignment },
  client,
  candidate: {
    ...makeCandidate('cv'),
    source: 'job-board',
    consent: [consent],
    lifecycle: { status: 'active', since: '2026-11-01', checks: [] },
  },
  checks: (['notice', 'identity', 'qualified', 'willing', 'aware'] as const).map((kind) => check(kind)),
  directSources: ['application'],
  today: '2026-11-23',
  ...more,
});
const open = (more: Partial<IntroductionFacts>): string[] =>
  introductionRules(facts(more)).flatMap(({ rule, passed }) => (passed ? [] : [rule]));
const without = (kind: CheckKind): Check[] => facts().checks.filter((one) => one.kind !== kind);

describe('introducing a candidate to a client', () => {
  it('is allowed when everything is on record', () => {
    expect(open({})).toEqual([]);
  });

  it.each(['notice', 'identity', 'qualified', 'willing', 'aware'] as const)('waits for %s', (kind) => {
    expect(open({ checks: without(kind) })).toEqual([kind]);
    expect(
      open({ checks: [...without(kind), check(kind, { passed: false, at: '2026-11-22T09:00:00.000Z' })] }),
    ).toEqual([kind]);
    expect(open({ checks: [...without(kind), check(kind, { expiresOn: '2026-11-23' })] })).toEqual([kind]);
  });

  it('takes willingness for this position alone', () => {
    const elsewhere = [...without('willing'), check('willing', { vacancyId: 'v-2' })];
    expect(open({ checks: elsewhere })).toEqual(['willing']);
  });

  it('needs no notice where candidates sent their CV themselves', () => {
    const candidate = { ...facts().candidate, source: 'application' };
    expect(open({ candidate, checks: without('notice') })).toEqual([]);
  });

  it.each([
    ['never given', []],
    ['withdrawn', [{ ...consent, withdrawnAt: '2026-11-22T08:00:00Z' }]],
    ['withdrawn, and one of before recorded later', [{ ...consent, withdrawnAt: '2026-11-22T08:00:00Z' }, consent]],
    ['run out', [{ ...consent, expiresAt: '2026-11-23' }]],
    ['for another client', [{ ...consent, clientId: 'cl-2' }]],
    ['for another purpose', [{ ...consent, purpose: 'search' }]],
  ])('is refused where consent was %s', (_, given) => {
    expect(open({ candidate: { ...facts().candidate, consent: given } })).toEqual(['consent']);
  });

  it('tells the present employer nothing without consent to that client by name', () => {
    const resume = { ...facts().candidate.resume, work: [{ name: 'Brook and Vale Homes', startDate: '2022-01' }] };
    const candidate = { ...facts().candidate, resume };
    expect(open({ candidate })).toEqual(['current-employer']);
    const named = { purpose: 'named-client', basis: 'consent', givenAt: '2026-11-20', clientId: 'cl-1' };
    expect(open({ candidate: { ...candidate, consent: [consent, named] } })).toEqual([]);
  });

  it('asks for copies, two references and enquiries where people in need of care are worked with', () => {
    const vacancy = { id: 'v-1', assignment: { ...assignment, vulnerablePeople: true } };
    expect(open({ vacancy })).toEqual(['copies', 'reference', 'suitability']);
    const checks = [...facts().checks, check('copies'), check('suitability'), check('reference')];
    expect(open({ vacancy, checks })).toEqual(['reference']);
    expect(open({ vacancy, checks: [...checks, check('reference', { id: 'other' })] })).toEqual([]);
  });

  it.each(['draft', 'archived'] as const)('is refused for a record that is %s', (status) => {
    const candidate = { ...facts().candidate, lifecycle: { status, since: '2026-11-01', checks: [] } };
    expect(open({ candidate })).toEqual(['record-complete']);
  });

  it('names the provision and what is to be done', () => {
    const rules = introductionRules(facts({ checks: [] }));
    for (const { means, provision } of rules) {
      expect(means).toMatch(/^[A-Z].*\.$/);
      expect(provision).toMatch(/reg\.|Art/);
    }
  });
});

describe('what the hirer has to tell', () => {
  it('is all there or named one by one', () => {
    expect(assignmentGaps(assignment, client)).toEqual([]);
    for (const field of Object.keys(assignment)) {
      const { [field as keyof typeof assignment]: _, ...rest } = assignment;
      expect(assignmentGaps(rest, client).map((gap) => gap.field)).toContain(`/assignment/${field}`);
    }
  });

  it('is less for temporary work, where the agency pays', () => {
    const { minimumRate: _m, paidEvery: _p, notice: _n, ...rest } = assignment;
    const temporary = { ...rest, contract: 'temporary', duration: '12 weeks' } as const;
    expect(assignmentGaps(temporary, client)).toEqual([]);
    const { duration: _, ...endless } = temporary;
    expect(assignmentGaps(endless, client).map(({ field }) => field)).toEqual(['/assignment/duration']);
  });

  it('refuse a record that is restricted, objected to or withdrawn, whatever else is on it', () => {
    const { candidate } = facts();
    const mark = { since: '2026-11-02', by: 'ann' };
    const withdrawn = { purpose: 'hold', basis: 'legitimate-interests', withdrawnAt: '2026-11-02T09:00:00.000Z' };
    for (const more of [
      { limits: { restriction: mark } },
      { limits: { objection: mark } },
      { consent: [consent, withdrawn] },
    ])
      expect(
        introductionRules(facts({ candidate: { ...candidate, ...more } }))
          .filter(({ passed }) => !passed)
          .map(({ rule }) => rule),
      ).toEqual(['usable']);
    expect(introductionRules(facts()).map(({ rule }) => rule)).not.toContain('usable');
  });
});
