import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkedLifecycle, parseMandatoryPolicy } from '../../../src/ingest/mandatory.ts';
import { makeCandidate } from '../../helpers/make-candidate.ts';

const policy = parseMandatoryPolicy(readFileSync('policy/mandatory.yaml', 'utf8'));
const now = '2025-06-01T00:00:00.000Z';

describe('checkedLifecycle', () => {
  it('makes a complete record active and says what was checked', () => {
    const lifecycle = checkedLifecycle(makeCandidate('x', { name: 'Ada Bright', phone: '07911123456' }), policy, now);
    expect(lifecycle).toEqual({
      status: 'active',
      since: now,
      checks: [
        { check: 'name', passed: true, at: now },
        { check: 'contact', passed: true, at: now },
      ],
    });
  });

  it('leaves an incomplete one a draft and says what is missing', () => {
    const { status, since, checks } = checkedLifecycle(makeCandidate('x', { name: 'Ada Bright' }), policy, now);
    expect({ status, since }).toEqual({ status: 'draft', since: '2025-01-01T00:00:00.000Z' });
    expect(checks[1]).toEqual({ check: 'contact', passed: false, at: now, detail: expect.stringContaining('e-mail') });
  });

  it('does not bring back whom a consultant has archived', () => {
    const lifecycle = { status: 'archived' as const, since: '2024-01-01T00:00:00.000Z', checks: [] };
    const candidate = makeCandidate('x', { name: 'Ada Bright', email: 'ada@example.org', lifecycle });
    expect(checkedLifecycle(candidate, policy, now)).toMatchObject({ status: 'archived', since: lifecycle.since });
  });

  it('refuses a policy that it cannot use', () => {
    expect(() => parseMandatoryPolicy('version: 1\nchecks: [{ check: name }]\n')).toThrow('policy/mandatory.yaml');
  });
});
