import { describe, expect, it } from '@jest/globals';
import { admit } from '../../../src/ingest/admit.ts';
import { makeCandidate } from '../../helpers/make-candidate.ts';

const now = '2025-06-01T00:00:00.000Z';
const nobody = { documents: new Map<string, string>(), people: [] };

describe('admit', () => {
  it('indexes strangers', () => {
    const ada = makeCandidate('ada', { email: 'ada@example.org' });
    const bo = makeCandidate('bo', { email: 'bo@example.org' });
    const { admissions, candidates, former } = admit([ada, bo], nobody, now);
    expect(admissions).toEqual([
      { status: 'indexed', candidateId: ada.id },
      { status: 'indexed', candidateId: bo.id },
    ]);
    expect(candidates).toEqual([ada, bo]);
    expect(former).toEqual([]);
  });

  it('knows a document by its digest, a former one included', () => {
    const again = makeCandidate('ada');
    const known = { documents: new Map([[again.document.sha256, 'c-first']]), people: [] };
    const { admissions, candidates } = admit([again], known, now);
    expect(admissions).toEqual([{ status: 'duplicate', candidateId: 'c-first' }]);
    expect(candidates).toEqual([]);
  });

  it('takes the same file twice in one batch for one', () => {
    const file = makeCandidate('ada');
    const { admissions, candidates } = admit([file, file], nobody, now);
    expect(admissions.map((a) => a.status)).toEqual(['indexed', 'duplicate']);
    expect(candidates).toHaveLength(1);
  });

  it('updates a known person, keeps id, tags and consents, and the former version', () => {
    const consent = [{ purpose: 'matching', basis: 'consent', givenAt: '2025-01-01' }];
    const before = makeCandidate('old', { email: 'ada@example.org', tags: ['rail'], consent });
    const after = makeCandidate('new', { email: 'ADA@example.org', tags: ['2025'] });
    const { admissions, candidates, former } = admit([after], { ...nobody, people: [before] }, now);
    expect(admissions).toEqual([{ status: 'updated', candidateId: before.id }]);
    expect(candidates).toEqual([{ ...after, id: before.id, tags: ['rail', '2025'], consent }]);
    expect(former).toEqual([{ candidate: before, replacedAt: now }]);
  });

  it('finds a person by the phone, however it is written', () => {
    const before = makeCandidate('old', { phone: '+447911123456', name: 'Ada Bright' });
    const after = makeCandidate('new', { phone: '07911 123456', name: 'BRIGHT, Ada' });
    const { admissions } = admit([after], { ...nobody, people: [before] }, now);
    expect(admissions).toEqual([{ status: 'updated', candidateId: before.id }]);
  });

  it('does not melt two people who share an address into one', () => {
    const one = makeCandidate('one', { email: 'office@agency.example', name: 'Ada Bright' });
    const other = makeCandidate('two', { email: 'office@agency.example', name: 'Carl Dunn' });
    const { admissions } = admit([one, other], nobody, now);
    expect(admissions.map((a) => a.status)).toEqual(['indexed', 'indexed']);
  });

  it('writes somebody who comes three times in a batch once, in the last state, with both former ones', () => {
    const first = makeCandidate('1', { email: 'ada@example.org' });
    const second = makeCandidate('2', { email: 'ada@example.org', phone: '07911123456' });
    const third = makeCandidate('3', { phone: '07911123456' });
    const { admissions, candidates, former } = admit([first, second, third], nobody, now);
    expect(admissions.map((a) => a.status)).toEqual(['indexed', 'updated', 'updated']);
    expect(candidates).toEqual([{ ...third, id: first.id }]);
    expect(former.map((f) => f.candidate.document.fileName)).toEqual(['1.pdf', '2.pdf']);
  });

  it('warns when the CV that came last is the older one', () => {
    const asOf = (date: string) => ({ asOf: { date, from: 'metadata' as const } });
    const before = makeCandidate('old', { email: 'ada@example.org', document: asOf('2025-01-01') });
    const after = makeCandidate('new', { email: 'ada@example.org', document: asOf('2019-01-01') });
    const { candidates } = admit([after], { ...nobody, people: [before] }, now);
    expect(candidates[0]?.findings.map((f) => f.code)).toEqual(['older-document']);
  });
});
