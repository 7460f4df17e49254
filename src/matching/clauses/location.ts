import type { Clause, Option, Step, Test } from './clause.ts';
import { asked, type ClauseBuilder, exactly } from './context.ts';

/** How far somebody lives from where the work is, by multiples of the radius; the same place name where there are no coordinates. */
export const locationClause: ClauseBuilder = (criterion, { knowledge, weights }): Clause | undefined => {
  const { radiusKm, steps, named } = weights.location;
  const radius = criterion.radiusKm ?? radiusKm.default;
  const options: Option[] = [];
  const met: Test[] = [];
  for (const [index, name] of asked(criterion).entries()) {
    const place = knowledge.places.find(name);
    const point = index === 0 && criterion.point ? criterion.point : place && { lat: place.lat, lon: place.lon };
    const byName: Test = { on: 'phrase', field: 'place', words: name, how: 'plain' };
    const nearBy: Step[] = point
      ? steps.steps.map(({ at, share }) => ({
          share,
          means: `within ${Math.round(radius * at)} km`,
          test: { on: 'distance' as const, km: radius * at, from: { lat: point.lat, lon: point.lon } },
        }))
      : [];
    const [inside] = nearBy;
    met.push(inside === undefined ? byName : { on: 'any', of: [inside.test, byName] });
    options.push({
      factor: 1,
      about: name,
      via: exactly,
      parts: [
        {
          name: 'distance',
          share: 1,
          steps: [...nearBy, { share: point ? named.share : 1, means: `${name} by name`, test: byName }],
        },
      ],
    });
  }
  return options.length === 0 ? undefined : { options, met: { on: 'any', of: met } };
};
