import { matchesOf } from './matches-of.ts';
import { phraseKey } from './words.ts';

/** Words of rank, hours and contract: they qualify a job, they do not name one. */
const qualifiers = new Set(
  (
    'senior snr sr junior jnr jr lead principal trainee graduate apprentice apprenticeship entry level mid middle experienced ' +
    'interim temporary temp permanent perm contract contractor freelance locum bank relief casual seasonal part full time ' +
    'fulltime parttime ft pt remote hybrid onsite home based office night day weekend evening shift hour band grade step tier ' +
    'immediate start urgent urgently required wanted vacancy job role position needed hiring acting newly qualified nqt ect pqe ' +
    'i ii iii iv v 1 2 3 4 5 6 7 8 9 m f d w x intern internship placement student volunteer voluntary work experience'
  ).split(' '),
);

/** Qualifiers that are the job itself when they end the title: `Team lead`, `Bank` stays in `Bank clerk` by the longer look-up. */
const heads = new Set(['lead', 'principal', 'apprentice', 'contractor', 'volunteer', 'student', 'intern']);

/** `Java developer (Contract) - London | Acme` → the parts that may hold the title, the likeliest first. */
export const titleParts = (raw: string): string[] => {
  const hasBracket = raw.includes('(') || raw.includes('[');
  const bare = (hasBracket ? raw.replace(/\s*[([][^)\]]*[)\]]\s*/g, ' ') : raw).trim();
  const parts = bare
    .split(/\s+[-–—]+\s*|\s*[|@•·;\t\n/]\s*|\s*,\s+|\s+(?:at|for|with|in|to|reporting to)\s+|:\s+/i)
    .map((part) => part.trim())
    .filter((part) => /\p{L}{2}/u.test(part));
  const bracketed = hasBracket ? matchesOf(raw, /[([]([^)\]]{3,})[)\]]/g).map((match) => match[1] ?? '') : [];
  const joined = parts.flatMap((part) => (/\s(?:&|and)\s/i.test(part) ? part.split(/\s(?:&|and)\s/i) : []));
  return [...new Set([bare, ...parts, ...bracketed, ...joined])].filter((part) => part !== '');
};

export const splitKey = (part: string): string[] => phraseKey(part).split(' ').filter(Boolean);

export const isQualifier = (word: string): boolean => qualifiers.has(word) || /^\d+(?:st|nd|rd|th)?$/.test(word);

/** The words without rank, hours and contract, and, unless `keepNumbers`, without numbers. */
export const withoutQualifiers = (words: readonly string[], keepNumbers = false): string[] =>
  words.filter(
    (word, index) =>
      !isQualifier(word) ||
      (keepNumbers && /^\d+$/.test(word)) ||
      (index === words.length - 1 && words.length > 1 && heads.has(word)),
  );

const abbreviations: ReadonlyMap<string, string> = new Map([
  ['hr', 'human resource'],
  ['pr', 'public relation'],
  ['it', 'information technology'],
  ['qa', 'quality assurance'],
  ['qs', 'quantity surveyor'],
  ['hca', 'health care assistant'],
  ['rn', 'registered nurse'],
  ['lpn', 'licensed practical nurse'],
  ['cna', 'certified nursing assistant'],
  ['ap', 'account payable'],
  ['ar', 'account receivable'],
  ['bd', 'business development'],
  ['vp', 'vice president'],
  ['svp', 'senior vice president'],
  ['asst', 'assistant'],
  ['assoc', 'associate'],
  ['mgr', 'manager'],
  ['mgmt', 'management'],
  ['eng', 'engineer'],
  ['engr', 'engineer'],
  ['dev', 'developer'],
  ['exec', 'executive'],
  ['rep', 'representative'],
  ['coord', 'coordinator'],
  ['admin', 'administrative'],
  ['dir', 'director'],
  ['acct', 'account'],
  ['super', 'supervisor'],
  ['ops', 'operation'],
  ['mech', 'mechanical'],
  ['elec', 'electrical'],
  ['tech', 'technical'],
  ['sec', 'secondary'],
]);

/** Ways to write one word of a title, `words` among them: `hr` and `human resources`, both ways. */
export const titleForms = (words: string): string[] => {
  const key = phraseKey(words);
  const short = [...abbreviations].flatMap(([from, to]) => (to === key ? [from] : []));
  const long = abbreviations.get(key);
  const forms = [words, ...short, ...(long === undefined ? [] : [long]), ...sameTrade(key)];
  // Folded words are singular; titles are written in both numbers.
  return [...new Set(forms.flatMap((form) => [form, `${form}s`, form.replace(/(?<=[^s]{2})s$/, '')]))];
};

/** Words in a row that have an abbreviation count as one: `Human Resources Manager` → `human resources`, `manager`. */
export const longestAbbreviated = (words: readonly string[]): number =>
  [3, 2].find((length) => {
    const key = phraseKey(words.slice(0, length).join(' '));
    return words.length >= length && [...abbreviations.values()].includes(key);
  }) ?? 1;

/** Ranks, each with the ways to write it; who is asked for by rank is nearer than who only shares the trade. */
const ranks: readonly (readonly string[])[] = [
  ['senior', 'sr', 'snr'],
  ['junior', 'jr', 'jnr'],
  ['lead', 'leader', 'team lead'],
  ['principal'],
  ['trainee', 'apprentice', 'graduate'],
];

/** The ways to write the rank that a word of a title names. */
export const rankForms = (word: string): readonly string[] | undefined => ranks.find((forms) => forms.includes(word));

export const isAbbreviation = (word: string): boolean => abbreviations.has(word);

/** Abbreviations of job titles written out, in folded words; the same words where there are none. */
export const writtenOut = (words: readonly string[]): readonly string[] =>
  words.some(isAbbreviation) ? words.flatMap((word) => abbreviations.get(word)?.split(' ') ?? [word]) : words;

/** Fields that advertisements put in place of the person: `Software Engineering`. */
const persons: ReadonlyMap<string, string> = new Map([
  ['engineering', 'engineer'],
  ['development', 'developer'],
  ['accounting', 'accountant'],
  ['accountancy', 'accountant'],
  ['nursing', 'nurse'],
  ['management', 'manager'],
  ['administration', 'administrator'],
  ['design', 'designer'],
  ['teaching', 'teacher'],
  ['consulting', 'consultant'],
  ['analysis', 'analyst'],
  ['sale', 'sales executive'],
]);

/** Whole departments carry this word: an office manager is no management consultant. */
const department = 'management';

/** The field of a person and the person of a field: `engineering` for `engineer`. */
const sameTrade = (key: string): string[] =>
  [...persons].flatMap(([field, person]) =>
    field === department ? [] : field === key ? [person] : person === key ? [field] : [],
  );

/** The person of a field, if the last word is one. */
export const personOf = (words: readonly string[]): string[] | undefined => {
  const person = persons.get(words.at(-1) ?? '');
  return person === undefined ? undefined : [...words.slice(0, -1), ...person.split(' ')];
};

/** Ranks over a field: `VP, Healthcare Services` leads a field as its manager does. */
const leaders = new Set([
  'vp',
  'svp',
  'avp',
  'evp',
  'director',
  'head',
  'president',
  'chief',
  'vice president',
  'lead',
  'leader',
]);
/** Words of rank that name no job without a field. */
const bareRanks = new Set([
  ...leaders,
  'manager',
  'supervisor',
  'coordinator',
  'officer',
  'specialist',
  'associate',
  'assistant',
  'executive',
  'analyst',
]);

/** What somebody is to the work, not which work it is: `technician`, `consultant`, `team`. */
const roles = new Set([
  ...bareRanks,
  ...(
    'consultant adviser advisor administrator representative agent technician technologist operator worker partner ' +
    'team member staff professional practitioner expert clerk attendant helper aide owner founder superintendent foreman'
  ).split(' '),
]);

/** Whether a word of a title only says what somebody is to the work. */
export const isRole = (word: string): boolean => roles.has(phraseKey(word));

/** Qualifiers that name the work in front of a role: `bank manager`, `night manager`, `student adviser`. */
const workToo = new Set('bank contract home office night shift student placement volunteer relief'.split(' '));

export const namesWorkToo = (word: string): boolean => workToo.has(phraseKey(word));

export const isBareRank = (words: readonly string[]): boolean => bareRanks.has(words.join(' '));

/**
 * A rank in front of its field, turned round, the fullest first: `VP, Healthcare Services` → `healthcare services vp`,
 * `healthcare services manager`, `healthcare vp`, `healthcare manager`; `Teacher - Maths` → `maths teacher`.
 */
export const turnedRound = (raw: string): string[][] => {
  const match = /^([^,–—|(]{2,30}?)\s*(?:,|\s[-–—]|\bof\b|\bfor\b)\s+([^,–—|(]{3,50})/.exec(raw);
  const rank = withoutQualifiers(splitKey(match?.[1] ?? ''));
  const field = withoutQualifiers(splitKey(match?.[2] ?? ''));
  if (rank.length === 0 || rank.length > 2 || field.length === 0 || field.length > 4) return [];
  const ranks = leaders.has(rank.join(' ')) ? [rank, ['manager']] : [rank];
  return field
    .map((_, dropped) => field.slice(0, field.length - dropped))
    .flatMap((part) => ranks.map((each) => [...part, ...each]));
};
