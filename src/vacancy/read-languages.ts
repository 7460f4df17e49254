import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Criterion } from '../model/vacancy.ts';
import { telling } from './block-headings.ts';
import { fromText } from './criteria.ts';
import { needOf } from './need.ts';
import type { Phrase } from './phrases.ts';

/** A language is asked for where the words speak of speaking it; `Spanish market` and `English department` are not. */
const ofSpeaking =
  /\b(?:fluen|speak|spoken|written|verbal|language|bilingual|multilingual|proficien|conversational|native|mother tongue|communicat|literate|literacy|command of|read and write|interpreter|translat|[ABC][12]\b)/i;

/** Languages with their level. English is what the CV is written in: asked for by level or not at all, and never strictly. */
export const readLanguages = (text: string, phrases: readonly Phrase[], knowledge: Knowledge): Criterion[] => {
  const found = new Map<string, Criterion>();
  for (const phrase of phrases) {
    if (phrase.boilerplate || phrase.heading || !telling.has(phrase.block)) continue;
    for (const mention of knowledge.languages.find(phrase.text)) {
      if (found.has(mention.code) || (mention.level === undefined && !ofSpeaking.test(phrase.text))) continue;
      if (mention.code === 'en') continue;
      const { need } = needOf(phrase, mention.start, mention.end);
      // "Native speaker" may discriminate on national origin (it is flagged): the level that is meant is C2.
      const level = mention.level === 'native' ? 'C2' : mention.level;
      const criterion = fromText(
        'language',
        mention.code,
        { need, value: mention.name, ...(level === undefined ? {} : { level }) },
        { in: text, start: phrase.start + mention.start, end: phrase.start + mention.end },
      );
      found.set(mention.code, criterion);
    }
  }
  return [...found.values()];
};
