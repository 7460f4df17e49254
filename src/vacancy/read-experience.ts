import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Criterion } from '../model/vacancy.ts';
import { telling } from './block-headings.ts';
import { fromText } from './criteria.ts';
import type { Phrase } from './phrases.ts';
import { yearsIn } from './years.ts';

const ofWork =
  /\b(?:experience|experienced|exp|background|track record|working|work|role|position|practice|pqe|post[- ]qualif)/i;
const asWhat =
  /^['’]?s?\s*(?:of\s+)?(?:[\w-]+\s+){0,3}?(?:exp(?:erience)?\s+)?(?:as|in|of|on|within|with|working as|working in)\s+(?:an?\s+|the\s+)?([\p{L}][\p{L}\p{N}+#/ &-]{2,50})/iu;
const directly = /^['’]?s?\s*(?:of\s+)?([\p{L}][\p{L}\p{N}+#/& -]{2,40}?)\s+experience\b/iu;
const empty =
  /^(?:relevant|related|similar|proven|previous|professional|post.?qualification|work(?:ing)?|job.?related|combined|solid|strong|practical|industry|commercial)?$/i;

/** What the years were spent in, where the words name a title or a skill; else the bare number. */
const areaOf = (after: string, knowledge: Knowledge): string | undefined => {
  for (const words of [directly.exec(after)?.[1], asWhat.exec(after)?.[1]]) {
    if (words === undefined || empty.test(words.trim())) continue;
    const [skill] = knowledge.skills.find(words, { listed: true });
    const [title] = knowledge.titles.normalise(
      words.replace(/\s+(?:role|position|environment|setting|team)\b.*$/i, ''),
    );
    if (title && title.confidence >= 0.9) return title.name;
    if (skill) return skill.name;
  }
  return undefined;
};

/** Years of experience that no skill of the same phrase has taken. The smallest number asked for counts. */
export const readExperience = (
  text: string,
  phrases: readonly Phrase[],
  knowledge: Knowledge,
  taken: readonly Criterion[],
): Criterion[] => {
  const found = new Map<string, Criterion>();
  for (const phrase of phrases) {
    if (phrase.boilerplate || phrase.heading || !telling.has(phrase.block)) continue;
    for (const { years, start, end } of yearsIn(phrase.text)) {
      const from = phrase.start + start;
      const used = taken.some(
        ({ minYears, why }) =>
          minYears !== undefined && (why.start ?? 0) <= from && (why.end ?? 0) >= phrase.start + end,
      );
      if (used || !ofWork.test(phrase.text)) continue;
      const area = areaOf(phrase.text.slice(end), knowledge);
      const value =
        area ?? (years % 1 === 0 ? `${years} years of experience` : `${Math.round(years * 12)} months of experience`);
      const id = area === undefined ? 'years' : area.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
      const known = found.get(id);
      if (known && (known.minYears ?? 0) <= years) continue;
      const quote = { in: text, start: from, end: phrase.end };
      found.set(id, fromText('experience', id, { need: 'should', value, minYears: years }, quote));
    }
  }
  return [...found.values()].slice(0, 2);
};
