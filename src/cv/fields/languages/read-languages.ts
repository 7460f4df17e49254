import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { CandidateLanguage } from '../../../model/candidate.ts';
import type { Resume } from '../../../model/resume.ts';
import type { Section } from '../../placed.ts';
import { evidenceAt, type Source, stretches } from '../evidence.ts';

export interface LanguagesReading {
  readonly languages: readonly CandidateLanguage[];
  readonly listed: NonNullable<Resume['languages']>;
}

type Mention = ReturnType<Knowledge['languages']['find']>[number];

const aroundSpeech =
  /\b(?:fluen\w*|native|mother tongue|bilingual|trilingual|multilingual|conversational|speak\w*|spoken|proficien\w*|languages?|interpret\w*|translat\w*|business level|[ABC][12])\b/i;
const reach = 60;

/** `English` in "English Literature" or "English Heritage" is no language somebody speaks. */
const isSpoken = (text: string, mention: Mention, section: Section): boolean => {
  if (section.kind === 'languages') return true;
  if (mention.level !== undefined) return true;
  if (section.kind === 'education' || section.kind === 'references' || section.kind === 'publications') return false;
  const lineStart = text.lastIndexOf('\n', mention.start) + 1;
  const lineEnd = text.indexOf('\n', mention.end);
  const around = text.slice(
    Math.max(lineStart, mention.start - reach),
    Math.min(lineEnd < 0 ? text.length : lineEnd, mention.end + reach),
  );
  return aroundSpeech.test(around.replace(mention.term, ' '));
};

const better = (a: CandidateLanguage, b: CandidateLanguage): CandidateLanguage => {
  const first = a.level === undefined && b.level !== undefined ? b : a;
  return { ...first, evidence: [...a.evidence, ...b.evidence].sort((x, y) => x.start - y.start) };
};

/** Languages somebody speaks, with their level as far as it can be told. */
export const readLanguages = (source: Source, knowledge: Pick<Knowledge, 'languages'>): LanguagesReading => {
  const byCode = new Map<string, CandidateLanguage>();
  for (const section of source.sections) {
    for (const { start, end } of stretches(section)) {
      const text = source.text.slice(start, end);
      for (const mention of knowledge.languages.find(text)) {
        if (!isSpoken(text, mention, section)) continue;
        const language: CandidateLanguage = {
          code: mention.code,
          name: mention.name,
          ...(mention.level === undefined ? {} : { level: mention.level }),
          ...(mention.raw === undefined ? {} : { raw: mention.raw }),
          evidence: [evidenceAt(source, start + mention.start, start + mention.end, section.kind)],
        };
        const known = byCode.get(mention.code);
        byCode.set(mention.code, known === undefined ? language : better(known, language));
      }
    }
  }
  const languages = [...byCode.values()];
  return {
    languages,
    listed: languages.map(({ name, raw, level }) => {
      const fluency = raw ?? level;
      return { language: name, ...(fluency === undefined ? {} : { fluency }) };
    }),
  };
};
