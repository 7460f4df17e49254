import { contactKeys } from '../../ingest/contact-keys.ts';
import type { Candidate } from '../../model/candidate.ts';
import type { Duplicate } from '../../model/custody.ts';

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);

/** First and last name without middle ones, so that `Ann B. Cole` and `Cole, Ann` are alike. Undefined for one word. */
export const nameKeyOf = ({ resume }: Pick<Candidate, 'resume'>): string | undefined => {
  const name = resume.basics?.name ?? '';
  const [family, given] = name.split(',');
  const words = wordsOf(given === undefined ? name : `${given} ${family}`);
  const [first, last] = [words[0], words.at(-1)];
  return words.length < 2 || first === undefined || last === undefined ? undefined : `${first} ${last}`;
};

const share = (one: readonly (string | undefined)[], other: readonly (string | undefined)[]): boolean => {
  const keys = (names: typeof one) =>
    new Set(names.flatMap((name) => (name === undefined ? [] : wordsOf(name).join(' '))));
  const known = keys(other);
  return [...keys(one)].some((key) => key !== '' && known.has(key));
};

/**
 * Why two records may be of one person; empty when nothing says so. The same e-mail address or telephone number says it
 * alone, a name only together with an employer or a school.
 */
export const likeness = (one: Candidate, other: Candidate): Duplicate['grounds'] => {
  const keys = contactKeys(other);
  const contact = contactKeys(one).some((key) => keys.includes(key));
  const name = nameKeyOf(one);
  const named = name !== undefined && name === nameKeyOf(other);
  const employers = share(
    (one.resume.work ?? []).map(({ name: n }) => n),
    (other.resume.work ?? []).map(({ name: n }) => n),
  );
  const education = share(
    (one.resume.education ?? []).map(({ institution }) => institution),
    (other.resume.education ?? []).map(({ institution }) => institution),
  );
  if (!contact && !(named && (employers || education))) return [];
  return [
    ...(contact ? (['contact'] as const) : []),
    ...(named ? (['name'] as const) : []),
    ...(employers ? (['employers'] as const) : []),
    ...(education ? (['education'] as const) : []),
  ];
};
