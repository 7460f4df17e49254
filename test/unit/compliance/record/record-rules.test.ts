import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addMonths } from '../../../../src/compliance/calendar/day.ts';
import { availabilityOf } from '../../../../src/compliance/consent/availability.ts';
import { parseConsentPolicy, purposes } from '../../../../src/compliance/consent/consent-policy.ts';
import { consentStanding } from '../../../../src/compliance/consent/consent-standing.ts';
import { givenConsent, withdrawnConsents } from '../../../../src/compliance/consent/give-consent.ts';
import { likeness, nameKeyOf } from '../../../../src/compliance/duplicates/likeness.ts';
import { finds, identifiersOf, pseudonymous } from '../../../../src/compliance/erasure/identifiers.ts';
import { type LifeFacts, lifeStep } from '../../../../src/compliance/life/life-steps.ts';
import { normalised } from '../../../../src/compliance/record/normalise.ts';
import { parseTagPolicy, tagOf } from '../../../../src/compliance/record/tag-policy.ts';
import { retentionOf } from '../../../../src/compliance/retention/retention-date.ts';
import { parseRetentionPolicy } from '../../../../src/compliance/retention/retention-policy.ts';
import { makeCandidate } from '../../../helpers/make-candidate.ts';

const policy = (name: string): string => readFileSync(`policy/${name}.yaml`, 'utf8');
const consents = parseConsentPolicy(policy('consent'));
const retention = parseRetentionPolicy(policy('retention'));
const tags = parseTagPolicy(policy('tags'));
const now = '2026-11-23T10:00:00.000Z';
const jo = { name: 'Jo Ann March', email: 'jo@example.org', phone: '+447911123456' };

describe('consent', () => {
  it('is what was said last: a withdrawal ends what was given before, also under an earlier date', () => {
    const given = givenConsent({ purpose: 'introduce' }, consents, now);
    expect(given).toMatchObject({ basis: 'consent', wording: consents.wording, expiresAt: '2028-11-23T10:00:00.000Z' });
    const standing = (consent: (typeof given)[], at = now) =>
      consentStanding({ consent }, 'introduce', consents, at).why;
    expect(standing([])).toBe('none');
    expect(standing([given])).toBe('recorded');
    expect(standing([given], '2028-11-23T10:00:00.000Z')).toBe('expired');
    const withdrawn = withdrawnConsents([given], 'introduce', '2026-12-01T00:00:00.000Z');
    const later = '2027-01-01T00:00:00.000Z';
    expect(standing(withdrawn, later)).toBe('withdrawn');
    expect(standing([...withdrawn, { purpose: 'introduce', basis: 'consent', givenAt: '2025-01-01' }], later)).toBe(
      'withdrawn',
    );
    expect(standing([...withdrawn, givenConsent({ purpose: 'introduce' }, consents, later)], later)).toBe('recorded');
  });

  it('keeps a record out of search the moment that hold or search is withdrawn, and no other', () => {
    for (const purpose of purposes) {
      const consent = withdrawnConsents([], purpose, now);
      const out = purpose === 'hold' || purpose === 'search';
      expect(availabilityOf({ consent }, consents, now).withheld).toEqual(out ? ['withdrawn'] : []);
    }
    const ending = [{ purpose: 'search', basis: 'consent', givenAt: '2026-01-01', expiresAt: '2027-01-01' }];
    expect(availabilityOf({ consent: ending }, consents, now)).toEqual({ withheld: [], searchUntil: '2027-01-01' });
    expect(availabilityOf({ consent: ending }, consents, '2027-01-01T00:00:00Z').withheld).toEqual(['expired']);
  });
});

describe('retention', () => {
  it('counts months by the calendar', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-01-31T10:00:00.000Z', 1)).toBe('2024-02-29T10:00:00.000Z');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2026-05-15', -6)).toBe('2025-11-15');
  });

  it('is never over before the statutory time after the last service, and moves with every contact', () => {
    const days = fc.date({ min: new Date('2015-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
    const isoDays = days.map((day) => day.toISOString().slice(0, 10));
    fc.assert(
      fc.property(isoDays, fc.option(isoDays), fc.option(isoDays), (contact, introducedOn, placedUntil) => {
        const candidate = { ...makeCandidate('x', jo), dates: { createdAt: contact, lastContactAt: contact } };
        const services = { introducedOn: introducedOn ?? undefined, placedUntil: placedUntil ?? undefined };
        const due = retentionOf({ candidate, services }, retention);
        expect(due.archiveOn <= due.until).toBe(true);
        for (const day of [introducedOn, placedUntil])
          if (day !== null) expect(due.until >= addMonths(day, retention.statutory.months)).toBe(true);
        const moved = { ...candidate, dates: { createdAt: contact, lastContactAt: addMonths(contact, 1) } };
        expect(retentionOf({ candidate: moved, services }, retention).until >= due.until).toBe(true);
      }),
    );
  });
});

describe('the life of a record', () => {
  const facts = (status: LifeFacts['candidate']['lifecycle']['status'], more: Partial<LifeFacts> = {}): LifeFacts => ({
    candidate: {
      ...makeCandidate('x', jo),
      lifecycle: { status, since: now, checks: [] },
      consent: [givenConsent({ purpose: 'introduce' }, consents, now)],
      retention: { until: '2028-01-01', rule: 'never-placed' },
    },
    missing: [],
    openComplaints: 0,
    rightToWorkSeen: true,
    atWork: false,
    consents,
    at: now,
    ...more,
  });
  const failing = (to: Parameters<typeof lifeStep>[0], of: LifeFacts) =>
    lifeStep(to, of).checks.flatMap(({ check, passed }) => (passed ? [] : [check]));

  it('goes step by step, each with its checks', () => {
    expect(lifeStep('placed', facts('active')).passed).toBe(true);
    expect(lifeStep('placed', facts('draft')).exists).toBe(false);
    expect(lifeStep('placed', facts('archived')).exists).toBe(false);
    const lacking = { missing: ['contact'], rightToWorkSeen: false, openComplaints: 1 };
    expect(failing('placed', facts('active', lacking))).toEqual(['mandatory', 'right-to-work', 'no-open-complaint']);
    const bare = facts('active');
    expect(failing('placed', { ...bare, candidate: { ...bare.candidate, consent: [] } })).toEqual([
      'consent:introduce',
    ]);
    expect(failing('archived', facts('placed', { atWork: true }))).toEqual(['not-at-work']);
    expect(failing('active', facts('archived', { at: '2029-01-01T00:00:00Z' }))).toEqual(['within-retention']);
  });

  it('ends for nobody who is at work or under a legal hold', () => {
    const hold = { since: now, by: 'ann' };
    for (const status of ['draft', 'active', 'placed', 'archived'] as const) {
      const free = facts(status);
      expect(lifeStep('erased', free).passed).toBe(true);
      expect(lifeStep('erased', { ...free, atWork: true }).passed).toBe(false);
      const held = { ...free, candidate: { ...free.candidate, limits: { legalHold: hold } } };
      expect(lifeStep('erased', held).passed).toBe(false);
    }
  });
});

describe('values on their way in', () => {
  it('are brought into one form', () => {
    expect(normalised('resume.basics.phone', '07911 123 456')).toBe('+447911123456');
    expect(normalised('resume.basics.phone', 'ext. 12')).toBe('ext. 12');
    expect(normalised('resume.basics.email', ' Jo@Example.ORG ')).toBe('jo@example.org');
    expect(normalised('resume.basics.location.postalCode', 'ls14dy')).toBe('LS1 4DY');
    expect(normalised('availability.from', '3/2/2027')).toBe('2027-02-03');
    expect(normalised('resume.basics.name', '  Jo   March ')).toBe('Jo March');
  });

  it('as tags are those of the vocabulary', () => {
    expect([tagOf('Railway', tags), tagOf('A list', tags), tagOf('night shift', tags)]).toEqual([
      'rail',
      'key-candidate',
      'night-shift',
    ]);
    expect(() => tagOf('night shift', { ...tags, closed: true })).toThrow(/no tag/);
    expect(() => tagOf('<b>', tags)).toThrow(/no tag/);
  });
});

describe('two records', () => {
  const at = (file: string, given: Parameters<typeof makeCandidate>[1], employer?: string) => {
    const made = makeCandidate(file, given);
    return { ...made, resume: { ...made.resume, ...(employer === undefined ? {} : { work: [{ name: employer }] }) } };
  };

  it('are alike by contact, or by name together with an employer, never by name alone', () => {
    expect(likeness(at('a', jo), at('b', { email: 'JO@example.org' }))).toEqual(['contact']);
    expect(
      likeness(at('a', { name: 'Jo Ann March' }, 'Keel & Co'), at('b', { name: 'March, Jo' }, 'Keel and Co')),
    ).toEqual([]);
    expect(likeness(at('a', { name: 'Jo Ann March' }, 'Keel Ltd'), at('b', { name: 'March, Jo' }, 'KEEL LTD'))).toEqual(
      ['name', 'employers'],
    );
    expect(likeness(at('a', { name: 'Jo March' }), at('b', { name: 'Jo March' }))).toEqual([]);
    expect(nameKeyOf(at('a', { name: 'Cher' }))).toBeUndefined();
  });
});

describe('what tells a person', () => {
  const identifiers = identifiersOf([makeCandidate('cv', { ...jo, document: { fileName: 'march-cv.pdf' } })]);

  it('is found however it is written, and in nobody else', () => {
    const all = [...identifiers.own, ...identifiers.shared];
    for (const words of [
      'JO  ANN\nMARCH',
      'call (07911) 123-456',
      '+44 7911 123456',
      'Jo@Example.org',
      'see March-CV.pdf',
    ])
      expect(finds(words, all)).toBe(true);
    for (const words of ['Jo Ann Marchant', 'march 2026', '07911 123457', 'banjo@example.org.uk'])
      expect(finds(words, all)).toBe(false);
  });

  it('is gone from a record about them, with everything that was typed', () => {
    const record = { id: 'x', candidateId: 'c-1', note: 'Lives with her mother.', label: 'For Jo Ann March', count: 3 };
    expect(pseudonymous(record, identifiers)).toEqual({ ...record, note: '[erased]', label: 'For [erased]' });
  });
});
