import { findSensitive } from '../cv/sensitive/find-sensitive.ts';
import { WhylistError } from '../errors.ts';
import { firstPerson } from './first-person.ts';

/**
 * Refuses words that people typed into a record where they hold what is never stored: age, health, religion, numbers of
 * passports and the like. Says of which kind, not which words: an answer that repeats them would store them in logs.
 *
 * @param fields by JSON pointer
 * @param labels the words stand alone, each line one, as tags do: a bare “married” says what it says
 * @throws WhylistError `invalid-request` that names each field and kind
 */
export const refuseSensitive = (fields: Readonly<Record<string, string | undefined>>, labels = false): void => {
  const found = Object.entries(fields).flatMap(([path, text = '']) => {
    const kinds = new Set(
      text
        .split('\n')
        .flatMap((line) => [line, firstPerson(line)])
        .flatMap((line) => findSensitive(line, labels).map(({ kind }) => kind)),
    );
    return kinds.size === 0
      ? []
      : [
          {
            path,
            message: `seems to hold ${[...kinds].join(', ').replaceAll('-', ' ')}, which is never stored: leave it out`,
          },
        ];
  });
  if (found.length > 0)
    throw new WhylistError('invalid-request', 'The words hold something that is never stored.', { fields: found });
};
