import type { CredentialMention, Knowledge } from '../knowledge/knowledge.ts';
import type { Criterion } from '../model/vacancy.ts';
import { fromText } from './criteria.ts';
import { needOf } from './need.ts';
import type { Phrase } from './phrases.ts';

/**
 * What people have and do not write down, or get on the way into the job: an empty place in a CV says nothing, so these
 * never leave anybody out by themselves.
 */
const seldomWritten = new Set(
  (
    'dbs gcse gcse-maths gcse-english gcse-maths-and-english high-school-diploma functional-skills first-aid-at-work ' +
    'security-clearance food-hygiene a-level apprenticeship care-certificate qualified-by-experience health-and-social-care'
  ).split(' '),
);
/** Papers of general education: firm only where the very words are ("degree essential"), not by the list they stand in. */
const education = new Set(
  'doctorate masters-degree bachelors-degree foundation-degree hnd hnc ond onc pgdip nvq rqf btec t-level city-and-guilds'.split(
    ' ',
  ),
);

/** Every level of the ordinary car licence. */
const carLicence = (mention: CredentialMention): boolean =>
  mention.id === 'driving' && (mention.level === undefined || mention.level === 'B' || mention.level === 'provisional');

const obtainable =
  /\b(?:willing(?:ness)? to|working towards|can be (?:obtained|provided)|will be (?:provided|funded|paid)|subject to|we will|eligible|ability to obtain|able to obtain|clearable|be processed)\b/i;
const alreadyHeld = /\b(?:current(?:ly)?|active|already|hold|must have|valid|existing)\b/i;
/** `or equivalent`, `or relevant experience`: the paper is not the only way in. */
const orElse =
  /\b(?:or (?:an? )?(?:equivalent|similar|relevant|comparable|qualified by|working towards|related)|and\/or)\b|\bor\b[^.;]{0,30}\b(?:experience|equivalent)\b/i;

/** A licence in a list of requirements is a condition by itself; a qualification only where words say so. */
const mustFor = (phrase: Phrase, mention: CredentialMention): boolean => {
  const { need, clear } = needOf(phrase, mention.start, mention.end);
  if (mention.id === 'security-clearance')
    return need === 'must' && alreadyHeld.test(phrase.text) && !obtainable.test(phrase.text);
  if (seldomWritten.has(mention.id) || carLicence(mention) || obtainable.test(phrase.text)) return false;
  if (mention.kind === 'licence') {
    return need === 'must' || (!clear && phrase.block === 'requirements');
  }
  return (
    need === 'must' &&
    (clear || !education.has(mention.id)) &&
    !orElse.test(phrase.text) &&
    !otherWayIn.test(phrase.text.slice(0, mention.start))
  );
};

/** `a degree or HND`: the other way in is no paper that the list knows. */
const otherWayIn = /\b(?:degree|diploma|equivalent|experience|qualified)(?: level)?\s*(?:or|\/)\s*(?:an? )?$/i;

/** Mentions that `or` or `/` joins: `ACA, ACCA or CIMA` is one criterion. */
const groupsOf = (text: string, mentions: readonly CredentialMention[]): CredentialMention[][] => {
  const groups: CredentialMention[][] = [];
  for (const mention of mentions) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    const between = previous ? text.slice(previous.end, mention.start) : '';
    const joined =
      previous?.kind === mention.kind &&
      /^\s*(?:card|licence|qualified|degree)?\s*[,)]?\s*(?:,|\/|\bor\b(?: an?)?|and\/or)\s*\(?(?:the )?$/i.test(
        between,
      );
    if (group && joined) group.push(mention);
    else groups.push([mention]);
  }
  // A comma alone makes a list of conditions; one `or` in it makes them alternatives.
  return groups.flatMap((group) => {
    const first = group[0];
    const last = group.at(-1);
    const inside = first && last ? text.slice(first.start, last.end) : '';
    return group.length > 1 && !/\bor\b|\//.test(inside) ? group.map((each) => [each]) : [group];
  });
};

/** `a 2:1 degree`, `degree (2:2 or above)`: a class makes any degree a bachelor's. */
const classed =
  /\b(2[:.][12])(?:\s+or\s+(?:above|higher|better))?\s+(?:honours\s+)?degree\b|\bdegree\s*\(\s*(2[:.][12])\b/gi;

const classedDegrees = (text: string, { credentials }: Knowledge): CredentialMention[] =>
  Array.from(text.matchAll(classed)).flatMap((match) => {
    const [degree] = credentials.find(`BSc ${match[1] ?? match[2]}`);
    return degree === undefined
      ? []
      : [{ ...degree, term: match[0], start: match.index, end: match.index + match[0].length }];
  });

/** `a Level 2 certificate` is no A-level. */
const mentionsIn = (text: string, knowledge: Knowledge): CredentialMention[] => {
  const named = knowledge.credentials
    .find(text)
    .filter(({ id, start, end }) => id !== 'a-level' || !/^a level\s*\d/i.test(text.slice(start, end + 3)));
  const further = classedDegrees(text, knowledge).filter(
    (degree) => !named.some(({ start, end }) => start < degree.end && degree.start < end),
  );
  return [...named, ...further].sort((a, b) => a.start - b.start);
};

/** Qualifications and licences, wherever they stand: they are seldom boilerplate. */
export const readCredentials = (text: string, phrases: readonly Phrase[], knowledge: Knowledge): Criterion[] => {
  const found = new Map<string, Criterion>();
  for (const phrase of phrases) {
    if (
      phrase.boilerplate ||
      phrase.heading ||
      phrase.block === 'equal' ||
      phrase.block === 'benefits' ||
      phrase.block === 'about'
    )
      continue;
    for (const group of groupsOf(phrase.text, mentionsIn(phrase.text, knowledge))) {
      const [first] = group;
      const last = group.at(-1);
      if (!first || !last) continue;
      const criterion = fromText(
        first.kind,
        first.id,
        {
          need: group.every((mention) => mustFor(phrase, mention)) ? 'must' : 'should',
          value: first.name,
          alternatives: [...new Set(group.slice(1).map(({ name }) => name))].filter((name) => name !== first.name),
          ...(first.level === undefined ? {} : { level: first.level }),
        },
        { in: text, start: phrase.start + first.start, end: phrase.start + last.end },
      );
      const known = found.get(criterion.id);
      if (
        !known ||
        (known.need !== 'must' && criterion.need === 'must') ||
        (known.level === undefined && criterion.level !== undefined)
      ) {
        found.set(criterion.id, known?.need === 'must' ? { ...criterion, need: 'must' } : criterion);
      }
    }
  }
  return dropLesser([...found.values()], knowledge);
};

/** Who asks for a degree need not ask for A-levels too: what a firmer criterion proves is left out. */
const dropLesser = (criteria: readonly Criterion[], knowledge: Knowledge): Criterion[] => {
  const idOf = (criterion: Criterion): string => criterion.id.slice(criterion.id.indexOf(':') + 1);
  const offered = new Set(criteria.flatMap(({ alternatives }) => alternatives));
  return criteria.filter((criterion) => {
    if (offered.has(criterion.value) && criterion.alternatives.length === 0) return false;
    const proving = new Set(knowledge.credentials.satisfying(idOf(criterion)).map(({ id }) => id));
    return !criteria.some(
      (other) =>
        other !== criterion && other.need === 'must' && other.alternatives.length === 0 && proving.has(idOf(other)),
    );
  });
};
