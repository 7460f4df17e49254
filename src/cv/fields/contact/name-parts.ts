import { degreeInBrackets, earnedTitle, idleTitle, particles, postNominal } from './name-words.ts';

const label =
  /^\s*(?:(?:full |candidate |applicant |my )?name(?: of (?:candidate|applicant))?|candidate|applicant)\s*[:–—-]\s*|^\s*(?:first name\(?s?\)? *[/&] *surname\(?s?\)?|surname\(?s?\)? *[/&] *first name\(?s?\)?)\s*[:\t]?\s*/i;
const heading =
  /^\s*(?:curriculum vitae|curriculum vitæ|c\.?v\.?|r[ée]sum[ée]|lebenslauf|personal details)(?:\s+(?:of|for|von))?\s*(?:[:|–—-]\s*)?/i;
const trailingHeading = /\s*[-–—|:,]?\s*(?:['’]s\s+)?(?:curriculum vitae|\bc\.?v\.?|r[ée]sum[ée])\s*$/i;

const nameWord = /^(?!.*Â$)\p{L}[\p{L}\p{M}'’`-]*$/u;
const initial = /^(?:\p{Lu}\.?){1,3}$/u;

export interface NameParts {
  /** As written, without label, idle titles and letters behind it. */
  readonly name: string;
  readonly labelled: boolean;
  /** Words that carry the name: no titles, particles, initials. */
  readonly full: readonly string[];
  readonly words: readonly string[];
}

const withoutLetters = (words: readonly string[]): readonly string[] => {
  const rest = [...words];
  while (rest.length > 2 && postNominal.test(rest.at(-1) ?? '')) rest.pop();
  // `Jane Doe MRICS`: letters that no table knows, behind a name that is not in capitals itself.
  const written = rest.slice(0, -1).join('');
  while (
    rest.length > 2 &&
    /^\p{Lu}{3,}$/u.test(rest.at(-1) ?? '') &&
    /\p{Ll}/u.test(written) &&
    !rest.slice(0, -1).some((w) => /^\p{Lu}{3,}$/u.test(w))
  )
    rest.pop();
  return rest;
};

/**
 * The words of a line as a person's name; `undefined` when they cannot be one, whatever else speaks for it.
 * @param alone one word will do: it stands where only a name stands
 */
export const nameParts = (text: string, alone = false): NameParts | undefined => {
  const labelled = label.test(text);
  const bare = text
    .replace(label, '')
    .replace(heading, '')
    .replace(trailingHeading, '')
    .replace(degreeInBrackets, '')
    .replace(/["“”][^"“”]+["“”]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  // `DOE, Jane` is a name turned round only where nothing but one word stands before the comma.
  const [head = '', ...tail] = bare.split(/\s*,\s*/u);
  if (
    tail.some(
      (t) =>
        t !== '' &&
        !t
          .split(/[\s/]+/u)
          .every((w) => postNominal.test(w.replace(/[().]/gu, '')) || /^\p{Lu}[\p{L}-]*\p{Lu}[\p{L}()-]*$/u.test(w)),
    )
  ) {
    const turned = tail.length === 1 && /^\p{L}[\p{L}'’-]+$/u.test(head) ? `${tail[0]} ${head}` : undefined;
    return turned === undefined || !labelled ? undefined : nameParts(`Name: ${turned}`);
  }
  let words: readonly string[] = head
    .replace(/[()]/gu, ' ')
    .split(/\s+/u)
    .filter((w) => w !== '');
  while (words.length > 1 && idleTitle.test(words[0] ?? '')) words = words.slice(1);
  words = withoutLetters(words);
  const titles = words.filter((w, i) => i < 2 && earnedTitle.test(w)).length;
  const own = words.slice(titles);
  if (own.length < (labelled || alone ? 1 : 2) || own.length > 6) return undefined;
  if (!own.every((w) => nameWord.test(w) || initial.test(w) || particles.has(w.toLowerCase()))) return undefined;
  const full = own.filter((w) => !initial.test(w) && !particles.has(w.toLowerCase()) && w.length > 1);
  const named = own.filter((w) => !initial.test(w) && w.length > 1);
  if (named.length === 0 || (full.length === 0 && own.length < 2)) return undefined;
  const anySmall = own.some(
    (w) => /^\p{Ll}/u.test(w) && !particles.has(w.toLowerCase()) && !/^\p{Ll}+-?\p{Lu}/u.test(w),
  );
  if (anySmall && !own.every((w) => w === w.toLowerCase())) return undefined;
  return { name: words.join(' '), labelled, full, words: own };
};
