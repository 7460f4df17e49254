import type { Knowledge, SkillMention } from '../knowledge/knowledge.ts';
import type { Criterion } from '../model/vacancy.ts';
import { telling } from './block-headings.ts';
import { fromText } from './criteria.ts';
import { isGeneral } from './general-skills.ts';
import { needOf } from './need.ts';
import type { Phrase } from './phrases.ts';
import { type YearsAsked, yearsIn } from './years.ts';

/** More strict skills than this leave nobody: the rest of an essential list counts by points. */
const mostMusts = 4;

/** In an essential list, a short item asks for the skill it names; a long sentence mentions it. */
const concise = 100;

const listJoint = /^\s*(?:,|\/|\bor\b|,\s*or\b|\/\s*or\b|\band\/or\b)\s*$/i;
const orJoint = /^\s*,?\s*(?:\/|\bor\b|and\/or)\s*$/i;
const examples = /\b(?:such as|e\.?g\.?,?|for example|like|including one of|one of|either|any of)\s*:?\s*\(?$/i;

/** `Java or Kotlin`, `AWS/Azure`, `one of X, Y or Z` → one group; everything else stands alone. */
export const alternativeGroups = (text: string, mentions: readonly SkillMention[]): SkillMention[][] => {
  const groups: SkillMention[][] = [];
  let run: SkillMention[] = [];
  let either = false;
  const close = (): void => {
    if (either) groups.push(run);
    else groups.push(...run.map((mention) => [mention]));
    run = [];
    either = false;
  };
  for (const mention of mentions) {
    const previous = run.at(-1);
    const between = previous ? text.slice(previous.end, mention.start) : '';
    if (previous && listJoint.test(between)) either ||= orJoint.test(between);
    else {
      close();
      either = examples.test(text.slice(0, mention.start));
    }
    run.push(mention);
  }
  close();
  return groups.filter((group) => group.length > 0);
};

/** The years that belong to a group: right behind it in brackets, or in front with the group following. */
const yearsFor = (
  text: string,
  group: readonly SkillMention[],
  asked: readonly YearsAsked[],
): YearsAsked | undefined => {
  const start = group[0]?.start ?? 0;
  const end = group.at(-1)?.end ?? 0;
  return asked.find((years) => {
    const before = text.slice(years.end, start);
    const after = text.slice(end, years.start);
    const infront = years.end <= start && before.length <= 60 && !/[.;:,]|\band\b/.test(before);
    const behind = years.start >= end && after.length <= 30 && !/[.;,]/.test(after);
    return infront || behind;
  });
};

interface Found {
  readonly criterion: Criterion;
  readonly clear: boolean;
}

/** `Degree in journalism or a related field` names a subject, not a skill that a CV must show. */
const degreeSubject =
  /\b(?:degree|bachelors?(?:['’]s)?|masters?(?:['’]s)?|bsc|ba|msc|hnd|hnc|diploma|graduate)\b[^.;:]{0,20}\b(?:in|of)\b[^.;:]*$/i;

/** `Adobe Creative Suite (InDesign, Photoshop)`: what stands in brackets behind a skill are parts or examples of it. */
const inBrackets = (text: string, at: number): boolean => {
  const opened = text.lastIndexOf('(', at);
  return opened > 0 && text.lastIndexOf(')', at) < opened && /\p{L}\s*$/u.test(text.slice(0, opened));
};

/** `£16.20/hr`, `PAYE £15 an hour`: words of pay that are also short names of skills. */
const ofPay = (text: string, { start, end }: SkillMention): boolean =>
  /\d\s*(?:\/|per |p\/?)\s*$/i.test(text.slice(0, start)) ||
  /^\s*(?:rate\s*)?[:=-]?\s*[£$€]\s?\d/.test(text.slice(end));

/** `We are recruiting for our client` tells what the agency does. */
const whoRecruits =
  /\b(?:we|client|company|team|business|organisation|[A-Z]\w+)(?:['’]re| are| is|['’]s)\s+(?:\w+ly |now )?$/;
const ofAgency = (text: string, { start, end }: SkillMention): boolean =>
  /^(?:recruiting|hiring)$/i.test(text.slice(start, end)) && whoRecruits.test(text.slice(0, start));

const readPhrase = (text: string, phrase: Phrase, knowledge: Knowledge): Found[] => {
  const listed = phrase.block !== 'intro' && phrase.block !== 'responsibilities' && phrase.text.split(',').length > 3;
  const mentions = knowledge.skills
    .find(phrase.text, { listed })
    .filter((mention) => !ofPay(phrase.text, mention) && !ofAgency(phrase.text, mention));
  const asked = yearsIn(phrase.text);
  return alternativeGroups(phrase.text, mentions).flatMap((group) => {
    const unique = [...new Map(group.map((mention) => [mention.id, mention])).values()];
    const [first] = unique;
    const last = group.at(-1);
    if (!first || !last) return [];
    const years = yearsFor(phrase.text, group, asked);
    const { need, clear } = needOf(phrase, first.start, last.end);
    const named = clear || phrase.text.length <= concise;
    const mayBeStrict =
      named &&
      telling.has(phrase.block) &&
      !unique.some(({ id }) => isGeneral(id)) &&
      !degreeSubject.test(phrase.text.slice(0, first.start)) &&
      !(
        inBrackets(phrase.text, first.start) &&
        mentions.some(({ end }) => end <= phrase.text.lastIndexOf('(', first.start))
      );
    const strict = need === 'must' && mayBeStrict;
    const start = Math.min(first.start, years?.start ?? first.start);
    const end = Math.max(last.end, years?.end ?? last.end);
    const criterion = fromText(
      'skill',
      first.id,
      {
        need: strict ? 'must' : 'should',
        value: first.name,
        alternatives: unique.slice(1).map(({ name }) => name),
        ...(years === undefined ? {} : { minYears: years.years }),
      },
      { in: text, start: phrase.start + start, end: phrase.start + end },
    );
    return [{ criterion, clear }];
  });
};

/** Said twice, the stricter need, the longer time and all alternatives count; the first words stay the quote. */
const combine = (a: Found, b: Found): Found => {
  const alternatives = [...new Set([...a.criterion.alternatives, ...b.criterion.alternatives])];
  const minYears = Math.max(a.criterion.minYears ?? 0, b.criterion.minYears ?? 0);
  const stricter = a.criterion.need === 'must' ? a : b.criterion.need === 'must' ? b : a;
  const why = minYears > (a.criterion.minYears ?? 0) ? b.criterion.why : stricter.criterion.why;
  return {
    clear: a.clear || b.clear,
    criterion: {
      ...a.criterion,
      need: stricter.criterion.need,
      alternatives,
      ...(minYears > 0 ? { minYears } : {}),
      why,
    },
  };
};

/** Skills of the parts that speak of the work and the candidate, in the order of the text. */
export const readSkills = (text: string, phrases: readonly Phrase[], knowledge: Knowledge): Criterion[] => {
  const found = new Map<string, Found>();
  for (const phrase of phrases) {
    if (phrase.boilerplate || phrase.heading || !telling.has(phrase.block)) continue;
    for (const each of readPhrase(text, phrase, knowledge)) {
      const known = found.get(each.criterion.id);
      found.set(each.criterion.id, known ? combine(known, each) : each);
    }
  }
  return soften([...dropCovered(found.values())]);
};

/** A skill that is an alternative elsewhere needs no criterion of its own, unless that one is asked for more firmly. */
const dropCovered = (found: Iterable<Found>): Found[] => {
  const all = [...found];
  const offered = new Set(all.flatMap(({ criterion }) => criterion.alternatives));
  return all.filter(({ criterion }) => {
    const covered = offered.has(criterion.value) && criterion.alternatives.length === 0;
    return !covered || criterion.need === 'must' || criterion.minYears !== undefined;
  });
};

const soften = (found: readonly Found[]): Criterion[] => {
  const strictest = [...found.filter(({ criterion }) => criterion.need === 'must')]
    .sort((a, b) => Number(b.clear) - Number(a.clear))
    .slice(0, mostMusts);
  const kept = new Set(strictest.map(({ criterion }) => criterion.id));
  return found.map(({ criterion }) =>
    criterion.need === 'must' && !kept.has(criterion.id) ? { ...criterion, need: 'should' as const } : criterion,
  );
};
