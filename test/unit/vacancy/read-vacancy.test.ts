import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { criterionSchema, flagSchema } from '../../../src/model/vacancy.ts';
import { readVacancy } from '../../../src/vacancy/read-vacancy.ts';
import { knowledge } from '../knowledge/helpers.ts';
import { developerAd, discriminatingAd, foldedAd, nurseAd, siteManagerAd } from './ads.ts';

const read = (text: string, title?: string) =>
  readVacancy({ text, ...(title === undefined ? {} : { title }) }, knowledge);
const byId = (text: string) => new Map(read(text).criteria.map((criterion) => [criterion.id, criterion]));

describe('a site manager', () => {
  const criteria = byId(siteManagerAd);

  it('takes the title from its line', () => {
    expect(read(siteManagerAd).title).toBe('Site Manager');
    expect(criteria.get('title:site-manager')).toMatchObject({
      need: 'should',
      why: { from: 'text', quote: 'Site Manager' },
    });
  });

  it('makes conditions of essential cards and qualifications', () => {
    expect(criteria.get('licence:cscs')).toMatchObject({ need: 'must', level: 'black' });
    expect(criteria.get('qualification:smsts')).toMatchObject({ need: 'must' });
  });

  it('never shuts out for what CVs seldom say', () => {
    expect(criteria.get('licence:driving')).toMatchObject({ need: 'should', level: 'B' });
  });

  it('keeps desirables soft', () => {
    expect(criteria.get('qualification:nvq')).toMatchObject({ need: 'should', level: '6' });
    expect(criteria.get('skill:asta-powerproject')).toMatchObject({ need: 'should' });
  });

  it('reads alternatives as one criterion', () => {
    expect(criteria.get('skill:nec-contracts')).toMatchObject({ alternatives: ['JCT contracts'] });
    expect(criteria.has('skill:jct-contracts')).toBe(false);
  });

  it('reads years of experience with their field', () => {
    expect(criteria.get('experience:site-manager')).toMatchObject({ value: 'Site manager', minYears: 5 });
  });

  it('reads place, radius, pay, start and right to work', () => {
    expect(criteria.get('location:wakefield')).toMatchObject({ value: 'Wakefield', radiusKm: 48 });
    expect(criteria.get('location:wakefield')?.point?.lat).toBeCloseTo(53.68, 1);
    expect(criteria.get('salary:year')?.money).toEqual({ amount: 52_000, to: 58_000, currency: 'GBP', period: 'year' });
    expect(criteria.get('availability:start')).toMatchObject({ value: 'immediate' });
    expect(criteria.get('rightToWork:right-to-work')).toMatchObject({ need: 'must' });
  });

  it('takes nothing from the company, the benefits and the legal lines', () => {
    for (const id of ['skill:java', 'skill:kubernetes', 'skill:microsoft-excel']) expect(criteria.has(id)).toBe(false);
    expect(read(siteManagerAd).flags).toEqual([]);
  });
});

describe('a developer', () => {
  const criteria = byId(developerAd);

  it('attaches years to skills', () => {
    expect(criteria.get('skill:java')).toMatchObject({ need: 'must', minYears: 5, alternatives: ['Kotlin'] });
    expect(criteria.get('skill:postgresql')).toMatchObject({ need: 'must', minYears: 3 });
  });

  it('tells must have from nice to have', () => {
    expect(criteria.get('skill:apache-kafka')).toMatchObject({ need: 'must' });
    expect(criteria.get('skill:terraform')).toMatchObject({ need: 'should' });
    expect(criteria.get('skill:amazon-web-services')).toMatchObject({
      need: 'must',
      alternatives: ['Microsoft Azure', 'Google Cloud Platform'],
    });
  });

  it('reads languages, day rates, hybrid places and refusals', () => {
    expect(criteria.get('language:de')).toMatchObject({ need: 'should', level: 'C1' });
    expect(criteria.get('salary:day')?.money).toMatchObject({ amount: 550, period: 'day' });
    expect(criteria.get('location:bristol')).toBeDefined();
    expect(criteria.get('boolean:no-graduate')).toMatchObject({
      need: 'mustNot',
      why: { quote: 'Not suitable for graduates' },
    });
  });

  it('leaves out who they are', () => {
    expect(criteria.has('skill:ruby-on-rails')).toBe(false);
  });
});

describe('a nurse', () => {
  const criteria = byId(nurseAd);
  it('asks for the register strictly, for checks that come later softly', () => {
    expect(criteria.get('licence:nmc-pin')).toMatchObject({ need: 'must' });
    expect(criteria.get('licence:dbs')).toMatchObject({ need: 'should', level: 'enhanced' });
    expect(criteria.get('qualification:mentorship')).toMatchObject({ need: 'should' });
  });
  it('reads skills and second languages, and no English', () => {
    expect(criteria.get('skill:wound-care')).toMatchObject({ need: 'must' });
    expect(criteria.get('language:gu')).toBeDefined();
    expect(criteria.has('language:en')).toBe(false);
  });
});

describe('text without capitals and punctuation', () => {
  const { criteria } = read(foldedAd, 'Veterinary Receptionist');
  it('still yields a title, skills and keywords of a field no list knows', () => {
    expect(criteria.find(({ kind }) => kind === 'title')?.value.toLowerCase()).toContain('receptionist');
    expect(criteria.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['skill:microsoft-excel', 'skill:microsoft-word']),
    );
    const keywords = criteria.filter(({ kind }) => kind === 'text');
    expect(keywords.length).toBeLessThanOrEqual(12);
    expect(keywords.map(({ value }) => value).join(' ')).toMatch(/veterinary/);
    expect(keywords.map(({ value }) => value).join(' ')).not.toMatch(/dental/);
    expect(keywords.every(({ need }) => need === 'should')).toBe(true);
  });
});

describe('what is essential', () => {
  const needs = (text: string) => new Map([...byId(text)].map(([id, { need }]) => [id, need]));

  it.each(['What you will need:', "You'll need", 'Essential', 'Must have:', 'What you need'])(
    'is what stands under “%s”',
    (heading) => {
      const found = needs(`Graphic Designer\n\n${heading}\n- Typography\n- Adobe InDesign\n\nIdeally\n- Figma`);
      expect(found.get('skill:adobe-indesign')).toBe('must');
      expect(found.get('skill:typography')).toBe('must');
      expect(found.get('skill:figma')).toBe('should');
    },
  );

  it('is what is needed or required, not what is done as needed', () => {
    const needs = (text: string) =>
      readVacancy({ title: 'Bookkeeper', text }, knowledge)
        .criteria.filter(({ kind }) => kind === 'skill')
        .map(({ need }) => need);
    expect(needs('Bookkeeper. Xero needed.')).toEqual(['must']);
    expect(needs('Bookkeeper. You will use Xero as required.')).toEqual(['should']);
  });

  it('is no part of the title: conditions and hours', () => {
    const title = (words: string) => readVacancy({ title: words, text: words }, knowledge).criteria[0]?.value;
    expect(title('SC Cleared DevOps Engineer - Contract')).toBe('DevOps engineer');
    expect(title('Part-time Bookkeeper')).toBe('Bookkeeper');
    expect(title('Night Manager')).not.toBe('Manager');
  });

  it('is the suite, not each of the parts in brackets behind it', () => {
    const found = needs('Graphic Designer\n\nAdobe Creative Suite (InDesign, Illustrator, Photoshop) is essential.');
    expect(found.get('skill:adobe-creative-suite')).toBe('must');
    for (const part of ['indesign', 'illustrator', 'photoshop'])
      expect(found.get(`skill:adobe-${part}`)).toBe('should');
  });

  it('is no subject of a degree, and no paper beside which another will do', () => {
    const reporter = needs(
      'Press Officer\n\nRequired qualifications\nBachelors degree in public relations, journalism or a related field',
    );
    expect(reporter.get('skill:journalism')).not.toBe('must');
    const farm = needs('Farm Manager\n\nYou will need a degree or HND in agriculture.');
    expect(farm.get('qualification:hnd')).toBe('should');
  });
});

describe('flags', () => {
  const { criteria, flags } = read(discriminatingAd);
  it('names each phrase with reason and provision', () => {
    const codes = new Set(flags.map(({ code }) => code));
    for (const code of [
      'age-graduate',
      'age-young',
      'age-limit',
      'race-native-speaker',
      'race-nationality',
      'disability-fitness',
      'career-gaps',
      'sex-asked',
      'sex-gendered-title',
      'appearance',
    ]) {
      expect(codes).toContain(code);
    }
    for (const flag of flags) {
      expect(flagSchema.safeParse(flag).success).toBe(true);
      expect(discriminatingAd.slice(flag.start, flag.end)).toBe(flag.quote);
      expect(flag.provision).toMatch(/^Equality Act 2010 s\./);
    }
  });

  it('makes no criterion of them', () => {
    const spans = criteria.filter(({ kind }) => kind !== 'title').map(({ why }) => why);
    for (const { start, end } of spans) {
      expect(flags.some((flag) => (flag.start ?? 0) < (end ?? 0) && (start ?? 0) < (flag.end ?? 0))).toBe(false);
    }
  });

  it.each([
    ['We welcome applications from all ages and do not discriminate against young people.'],
    ['You will look after young people aged 11 and their families.'],
    ['Requires 5 years of experience.'],
    ['Deliver 25 to 30 parcels an hour.'],
  ])('leaves alone: %s', (text) => expect(read(text, 'Driver').flags.map(({ quote }) => quote)).toEqual([]));
});

describe('what is posted', () => {
  it('wins over what is read, by id, by value and by kind of which there is one', () => {
    const { criteria } = readVacancy(
      {
        title: 'Backend Developer',
        text: developerAd,
        criteria: [
          { kind: 'skill', need: 'mustNot', value: 'Java', alternatives: [] },
          { id: 'skill:terraform', kind: 'skill', need: 'must', value: 'Terraform', alternatives: [], minYears: 2 },
          { kind: 'location', need: 'must', value: 'Leeds', alternatives: [], radiusKm: 20 },
        ],
      },
      knowledge,
    );
    const of = (kind: string, value: string) => criteria.filter((each) => each.kind === kind && each.value === value);
    expect(of('skill', 'Java')).toEqual([expect.objectContaining({ need: 'mustNot', why: { from: 'posted' } })]);
    expect(of('skill', 'Terraform')).toEqual([expect.objectContaining({ need: 'must', minYears: 2 })]);
    expect(criteria.filter(({ kind }) => kind === 'location').map(({ value }) => value)).toEqual(['Leeds']);
    expect(criteria[0]?.value).toBe('Java');
  });

  it('stands alone without a text', () => {
    const posted = {
      criteria: [{ kind: 'skill' as const, need: 'must' as const, value: 'Welding', alternatives: [] }],
    };
    expect(readVacancy(posted, knowledge).criteria.map(({ id }) => id)).toEqual(['skill:welding']);
  });
});

describe('always', () => {
  const word = fc.constantFrom(
    'Essential:',
    'Java or Kotlin',
    '5+ years of',
    'CSCS gold card',
    '\n',
    '\n- ',
    '. ',
    'Fluent French',
    '£30,000 - £35,000',
    'ideally',
    'Benefits\n',
    'must have',
    'young team',
    'Leeds',
    'Location: York',
    'nurse',
    '\t',
    '😀',
    'café',
    'Right to work',
    '•',
    'required',
  );
  it('quotes verbatim, keeps ids unique and is deterministic', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        const { criteria, flags } = read(text);
        for (const criterion of criteria) {
          expect(criterionSchema.safeParse(criterion).success).toBe(true);
          const { why } = criterion;
          if (why.from === 'text') expect(text.slice(why.start, why.end)).toBe(why.quote);
        }
        for (const flag of flags) expect(text.slice(flag.start, flag.end)).toBe(flag.quote);
        expect(new Set(criteria.map(({ id }) => id)).size).toBe(criteria.length);
        expect(read(text)).toEqual({ title: read(text).title, text, criteria, flags });
      }),
      { numRuns: 60 },
    );
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        for (const { why } of read(text).criteria) {
          if (why.from === 'text') expect(text.slice(why.start, why.end)).toBe(why.quote);
        }
      }),
      { numRuns: 60 },
    );
  });
});
