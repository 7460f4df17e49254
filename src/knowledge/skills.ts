import { type AmbiguousForm, parseAmbiguous, speaksForSkill } from './ambiguity.ts';
import { fileText, type KnowledgeFiles, knowledgePaths } from './files.ts';
import type { SkillEntry, SkillLexicon, SkillMention } from './knowledge.ts';
import { PhraseFinder, type PhraseMatch } from './phrase-finder.ts';
import { parseRelated, relatedBySkill } from './related.ts';
import { slug } from './slug.ts';
import { parseSolrLines } from './solr-lines.ts';
import { phraseKey, wordsOf } from './words.ts';

interface Form {
  readonly entry: SkillEntry;
  readonly kind: 'exact' | 'synonym';
  readonly ambiguous?: AmbiguousForm;
}

const readEntries = (files: KnowledgeFiles): SkillEntry[] =>
  parseSolrLines(fileText(files, knowledgePaths.skills)).flatMap(({ line, forms }) => {
    const name = forms[0];
    if (name === undefined) return [];
    const source = { file: knowledgePaths.skills, line };
    return [{ id: slug(name), name, forms: forms.map((form) => form.toLowerCase()), source }];
  });

const buildFinder = (
  entries: readonly SkillEntry[],
  ambiguous: ReadonlyMap<string, AmbiguousForm>,
): PhraseFinder<Form> => {
  const finder = new PhraseFinder<Form>();
  for (const entry of entries) {
    for (const [index, form] of [entry.name, ...entry.forms.slice(1)].entries()) {
      const unsure = ambiguous.get(phraseKey(form));
      finder.add(form, { entry, kind: index === 0 ? 'exact' : 'synonym', ...(unsure ? { ambiguous: unsure } : {}) });
    }
  }
  return finder.seal();
};

const mentionOf = (text: string, { value, start, end }: PhraseMatch<Form>): SkillMention => ({
  id: value.entry.id,
  name: value.entry.name,
  term: text.slice(start, end),
  start,
  end,
  via: { kind: value.kind, file: value.entry.source.file, line: value.entry.source.line },
});

const findSkills = (finder: PhraseFinder<Form>, text: string, listed: boolean): SkillMention[] => {
  const words = finder.words(text);
  const matches = finder.find(text, words);
  const sure = matches.filter((match, index) => {
    const ambiguous = match.value.ambiguous;
    if (!ambiguous) return true;
    const neighbours = [matches[index - 1], matches[index + 1]].flatMap((n) =>
      n ? [{ start: n.start, end: n.end, plain: n.value.ambiguous === undefined }] : [],
    );
    return speaksForSkill(ambiguous, { text, words, match, listed, neighbours });
  });
  return sure.map((match) => mentionOf(text, match));
};

export const buildSkillLexicon = (files: KnowledgeFiles): SkillLexicon => {
  const entries = readEntries(files);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const ambiguous = new Map(
    parseAmbiguous(fileText(files, knowledgePaths.ambiguous)).map((form) => [form.key, form] as const),
  );
  const finder = buildFinder(entries, ambiguous);
  const related = relatedBySkill(parseRelated(fileText(files, knowledgePaths.related)), knowledgePaths.related);
  return {
    entries,
    byId: (id) => byId.get(id),
    lookUp: (words) => (wordsOf(words).length === 0 ? undefined : finder.get(words)?.entry),
    find: (text, options = {}) => findSkills(finder, text, options.listed ?? false),
    related: (id) => related.get(id) ?? [],
  };
};
