import type { Candidate } from '../model/candidate.ts';

/**
 * What tells that two CVs are of one person: `email:jo@example.org`, `phone:7700900123`. Phones are compared without
 * the British country code or trunk zero, since numbers that are not valid ones are kept as written.
 */
export const contactKeys = (candidate: Candidate): readonly string[] => {
  const { email, phone } = candidate.resume.basics ?? {};
  const digits = phone === undefined ? '' : nationalDigits(phone);
  return [
    ...(email === undefined ? [] : [`email:${email.trim().toLowerCase()}`]),
    // Fewer digits are an extension or a fragment, which strangers may share.
    ...(digits.length < 8 ? [] : [`phone:${digits}`]),
  ];
};

const nationalDigits = (phone: string): string =>
  phone
    .replace(/\(0\)/, '')
    .replace(/\D/g, '')
    .replace(/^(00)?44(?=\d{9,10}$)|^0+/, '');

const nameWords = (candidate: Candidate): readonly string[] =>
  (candidate.resume.basics?.name ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);

/**
 * False only where both CVs state a name and the names have no word in common: an agency's own address or a family's
 * telephone must not melt two people into one record.
 */
export const namesAgree = (one: Candidate, other: Candidate): boolean => {
  const [a, b] = [nameWords(one), nameWords(other)];
  return a.length === 0 || b.length === 0 || a.some((word) => b.includes(word));
};
