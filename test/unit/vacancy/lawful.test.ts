import { describe, expect, it } from '@jest/globals';
import { inForce } from '../../../src/model/in-force.ts';
import type { CriterionKind, Need, PostedVacancy } from '../../../src/model/vacancy.ts';
import { editVacancy } from '../../../src/service/edit-vacancy.ts';
import { signJustifications } from '../../../src/service/sign-justifications.ts';
import { readVacancy } from '../../../src/vacancy/read-vacancy.ts';
import { knowledge } from '../knowledge/helpers.ts';

type Posted = NonNullable<PostedVacancy['criteria']>[number];
const asked = (kind: CriterionKind, value: string, more: Partial<Posted> = {}): Posted => ({
  kind,
  need: 'should' as Need,
  value,
  alternatives: [],
  ...more,
});
const read = (...criteria: Posted[]) => readVacancy({ criteria }, knowledge);
const at = '2027-01-04T09:00:00.000Z';

describe('a posted criterion that discriminates or may', () => {
  it.each<[CriterionKind, string, string, RegExp]>([
    ['text', 'male', 'sex-asked', /s\.11.*s\.13.*Schedule 9/],
    ['text', 'Female applicants only', 'sex-asked', /s\.11.*Schedule 9/],
    ['tag', 'young woman', 'age-young', /s\.5/],
    ['boolean', 'developer AND NOT female', 'sex-asked', /s\.11/],
    ['boolean', '(he OR his) AND electrician', 'sex-asked', /s\.11/],
    ['boolean', 'nurse AND NOT "maternity leave"', 'career-gaps', /s\.18/],
    ['text', 'under 35', 'age-limit', /s\.5.*s\.13\(2\)/],
    ['text', 'aged 25-40', 'age-limit', /s\.5/],
    ['text', '35 or younger', 'age-limit', /s\.5/],
    ['text', 'born after 1995', 'age-limit', /s\.5/],
    ['text', 'recent graduate', 'age-graduate', /s\.5.*s\.19/],
    ['boolean', '"graduated 2026" OR "graduated 2027"', 'age-graduate', /s\.5.*s\.19/],
    ['experience', 'no more than 5 years experience', 'age-experience-ceiling', /s\.5.*s\.19/],
    ['text', 'native English speaker', 'race-native-speaker', /s\.9/],
    ['text', 'British nationals only', 'race-nationality', /s\.9/],
    ['rightToWork', 'British citizen', 'race-nationality', /s\.9/],
    ['text', 'Polish nationals', 'race-nationality', /s\.9/],
    ['text', 'white British', 'race-nationality', /s\.9/],
    ['text', 'no career gaps', 'career-gaps', /s\.11.*s\.18/],
    ['text', 'Christian', 'religion', /s\.10/],
    ['text', 'heterosexual', 'orientation', /s\.12/],
    ['text', 'no children', 'family', /s\.18/],
    ['text', 'not disabled', 'disability-fitness', /s\.6/],
    ['title', 'Female Support Worker', 'sex-asked', /s\.11/],
  ])('%s “%s” is flagged as %s and kept out', (kind, value, code, provision) => {
    const vacancy = read(asked(kind, value), asked('skill', 'Welding'));
    const flag = vacancy.flags.find((each) => each.code === code);
    expect(flag?.provision).toMatch(provision);
    expect(flag).toMatchObject({ criterionId: vacancy.criteria[0]?.id });
    // It stays in the vacancy, where it can be changed or justified.
    expect(vacancy.criteria).toHaveLength(2);
    expect(inForce(vacancy).map((each) => each.value)).toEqual(['Welding']);
  });

  it('is seen in alternatives and in the level of a language', () => {
    expect(inForce(read(asked('text', 'reliable', { alternatives: ['male'] })))).toEqual([]);
    expect(inForce(read(asked('language', 'English', { level: 'native' })))).toEqual([]);
    expect(inForce(read(asked('language', 'English', { level: 'C2' })))).toHaveLength(1);
  });

  it.each<[CriterionKind, string]>([
    ['skill', 'React Native'],
    ['skill', "women's health"],
    ['skill', 'British Sign Language'],
    ['skill', 'Polish'],
    ['text', 'elderly care'],
    ['text', 'male urology ward'],
    ['text', 'work with under 5s'],
    ['text', '25 to 30 parcels an hour'],
    ['text', 'over 50 staff'],
    ['language', 'Welsh'],
    ['licence', 'black CSCS card'],
    ['location', 'Old Trafford'],
    ['title', 'Graduate Engineer'],
    ['title', 'Young People Support Worker'],
    ['title', 'Handyman'],
    ['experience', '5 years of experience'],
    ['rightToWork', 'Right to work in the UK'],
    ['boolean', '("site manager" OR "construction manager") AND NOT graduate'],
    ['boolean', 'employer:"British Airways" AND (french OR german)'],
    ['tag', 'single point of contact'],
  ])('is not %s “%s”', (kind, value) => {
    expect(inForce(read(asked(kind, value)))).toHaveLength(1);
  });

  it('is used once it is justified, and the flag says why', () => {
    const justification = {
      ground: 'occupational-requirement' as const,
      reason: 'Personal care in a refuge for women.',
    };
    const vacancy = read(asked('text', 'female', { need: 'must', justification }));
    expect(inForce(vacancy)).toHaveLength(1);
    expect(vacancy.flags).toEqual([expect.objectContaining({ code: 'sex-asked', justification })]);
  });
});

describe('a title that asks for a person', () => {
  it.each(['Female Support Worker', 'Young Support Worker', 'Mature Support Worker (male)'])(
    '“%s” is flagged and searched by the work alone',
    (title) => {
      const vacancy = readVacancy({ title }, knowledge);
      expect(vacancy.flags.length).toBeGreaterThan(0);
      const named = vacancy.criteria.filter(({ kind }) => kind === 'title');
      expect(named.flatMap(({ value, alternatives }) => [value, ...alternatives]).join(' ')).not.toMatch(
        /male|young|mature/i,
      );
      expect(inForce(vacancy)).toEqual(vacancy.criteria);
      expect(named).toHaveLength(1);
    },
  );

  it('is flagged where it stands in the text', () => {
    const text = 'Female Support Worker\n\nYou will look after four adults in their home.';
    const { flags } = readVacancy({ text }, knowledge);
    expect(flags).toEqual([expect.objectContaining({ code: 'sex-asked' })]);
    for (const { start, end, quote } of flags) expect(text.slice(start, end)).toBe(quote);
  });
});

describe('a justification', () => {
  const reason = 'A statutory post.';
  const justified = asked('text', 'male', { justification: { ground: 'statutory-requirement', reason } });

  it('is signed with who gave it and when, unless it says so', () => {
    const [first, second] = signJustifications(
      { criteria: [justified, asked('skill', 'Welding')] },
      'j.smith',
      at,
    ).criteria;
    expect(first?.justification).toEqual({ ground: 'statutory-requirement', reason, by: 'j.smith', at });
    expect(second).not.toHaveProperty('justification');
    const again = signJustifications({ criteria: first === undefined ? [] : [first] }, 'somebody else', at);
    expect(again.criteria[0]?.justification?.by).toBe('j.smith');
  });

  it('given later brings a criterion in; taken away it leaves again', () => {
    const text = 'Barmaid wanted for a young team in Leeds.';
    const kept = {
      ...readVacancy({ text, criteria: [asked('text', 'male')] }, knowledge),
      id: 'v1',
      status: 'open' as const,
      createdAt: at,
      updatedAt: at,
    };
    const id = kept.criteria[0]?.id ?? '';
    const edit = (vacancy: typeof kept, criterion: Posted) =>
      editVacancy(
        vacancy,
        { by: 'j.smith', criteria: [{ ...criterion, id }, ...vacancy.criteria.slice(1)] },
        (posted) => readVacancy(posted, knowledge),
        at,
      );
    const used = (vacancy: Parameters<typeof inForce>[0]) => inForce(vacancy).some((each) => each.id === id);
    expect(used(kept)).toBe(false);
    const after = edit(kept, justified);
    expect(used(after)).toBe(true);
    // What the text says stays flagged through every edit.
    const ofText = ({ flags }: typeof kept) => flags.filter(({ criterionId }) => criterionId === undefined);
    expect(ofText(kept).length).toBeGreaterThan(1);
    expect(ofText({ ...kept, flags: after.flags })).toEqual(ofText(kept));
    expect(used(edit({ ...kept, criteria: after.criteria, flags: after.flags }, asked('text', 'male')))).toBe(false);
  });
});
