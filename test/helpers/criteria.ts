import fc from 'fast-check';
import { type Criterion, criterionSchema } from '../../src/model/vacancy.ts';
import { places, skillNames, titleNames } from './candidates.ts';

let unnamed = 0;

/** A criterion as posted, with an id of its own. */
export const criterion = (
  kind: Criterion['kind'],
  value: string,
  more: Partial<Omit<Criterion, 'kind' | 'value'>> = {},
): Criterion => {
  unnamed += 1;
  return criterionSchema.parse({
    id: `${kind}:${value}-${unnamed}`,
    kind,
    value,
    need: 'should',
    why: { from: 'posted' },
    ...more,
  });
};

const pick = <T>(...values: T[]) => fc.constantFrom(...values);
const need = fc.oneof(
  { weight: 6, arbitrary: pick('should' as const) },
  { weight: 2, arbitrary: pick('must' as const) },
  { weight: 1, arbitrary: pick('mustNot' as const) },
);
const minYears = fc.option(pick(0.5, 1, 2, 3, 5, 8), { nil: undefined });

type Asked = Pick<Criterion, 'kind' | 'value'> & Partial<Criterion>;

const asked: fc.Arbitrary<Asked> = fc.oneof(
  fc
    .record({
      value: pick(...skillNames, 'site meetings'),
      minYears,
      alternatives: fc.uniqueArray(pick(...skillNames), { maxLength: 1 }),
    })
    .map((drawn) => ({ kind: 'skill' as const, ...drawn })),
  pick(...titleNames).map((value) => ({ kind: 'title' as const, value })),
  pick('change orders', 'journal entries', 'elderly patients', 'reporting', 'the and of').map((value) => ({
    kind: 'text' as const,
    value,
  })),
  fc
    .record({ value: pick('experience', 'Java', 'Accountant'), minYears: pick(1, 3, 10) })
    .map((drawn) => ({ kind: 'experience' as const, ...drawn })),
  pick('CSCS', 'SIA licence', 'pilot licence').map((value) => ({ kind: 'licence' as const, value })),
  fc
    .record({ value: pick('French', 'Polish'), level: fc.option(pick('B1', 'C1', 'native'), { nil: undefined }) })
    .map((drawn) => ({ kind: 'language' as const, ...drawn })),
  fc.record({ place: pick(...places), radiusKm: pick(5, 40, 100) }).map(({ place, radiusKm }) => ({
    kind: 'location' as const,
    value: place.name,
    radiusKm,
    point: { lat: place.lat, lon: place.lon },
  })),
  pick(30_000, 60_000).map((amount) => ({
    kind: 'salary' as const,
    value: `up to ${amount}`,
    money: { amount, currency: 'GBP', period: 'year' as const },
  })),
  pick('immediate', '2 weeks', '2027-01-04').map((value) => ({ kind: 'availability' as const, value })),
  fc.constant({ kind: 'rightToWork' as const, value: 'UK' }),
  pick('interviewed', 'temp').map((value) => ({ kind: 'tag' as const, value })),
  pick(
    'java OR nurs*',
    '"site meetings" AND NOT teacher',
    'title:accountant employer:oracle',
    'location:leeds OR tag:temp',
  ).map((value) => ({ kind: 'boolean' as const, value })),
);

const defined = (drawn: Asked & { need: Criterion['need']; weight: number | undefined }) =>
  Object.fromEntries(Object.entries(drawn).filter(([, value]) => value !== undefined)) as Asked;

/** Criteria of all kinds, as a vacancy may hold them. */
export const criteriaArbitrary: fc.Arbitrary<Criterion[]> = fc.array(
  fc
    .tuple(asked, need, fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined, freq: 1 }))
    .map(([drawn, drawnNeed, weight]) => {
      const { kind, value, ...more } = defined({ ...drawn, need: drawnNeed, weight });
      return criterion(kind, value, more);
    }),
  { minLength: 1, maxLength: 9 },
);
