import { type AmbiguousForm, parseAmbiguous, speaksForSkill } from './ambiguity.ts';
import { fileText, type KnowledgeFiles, knowledgePaths } from './files.ts';
import type { SkillEntry, SkillLexicon, SkillMention } from './knowledge.ts';
import { once } from './once.ts';
import { PhraseFinder, type PhraseMatch } from './phrase-finder.ts';
import { parseRelated, relatedBySkill } from './related.ts';
import { slug } from './slug.ts';
import { parseSolrLines } from './solr-lines.ts';
import { wordsOf } from './words.ts';

interface Form {
  readonly entry: SkillEntry;
  readonly kind: 'exact' | 'synonym';
  readonly ambiguous?: AmbiguousForm;
  /** All capitals: gets no help from folding, or Leeds would be the building standard LEED. */
  readonly acronym: string | undefined;
}

const isAcronym = (form: string): boolean => /^[A-Z]{2,6}$/.test(form);

/** Same letters in any case; with a plural -s only behind capitals. */
const writtenAs = (acronym: string, term: string): boolean =>
  term.toLowerCase() === acronym.toLowerCase() || term === `${acronym}s`;

interface WrittenEntry {
  readonly entry: SkillEntry;
  /** Forms as written, capitals and all. */
  readonly written: readonly string[];
}

const readEntries = (files: KnowledgeFiles): WrittenEntry[] =>
  parseSolrLines(fileText(files, knowledgePaths.skills)).flatMap(({ line, forms }) => {
    const name = forms[0];
    if (name === undefined) return [];
    const source = { file: knowledgePaths.skills, line };
    return [
      { entry: { id: slug(name), name, forms: forms.map((form) => form.toLowerCase()), source }, written: forms },
    ];
  });

const buildFinder = (
  entries: readonly WrittenEntry[],
  ambiguous: ReadonlyMap<string, AmbiguousForm>,
): PhraseFinder<Form> => {
  const finder = new PhraseFinder<Form>();
  for (const { entry, written } of entries) {
    for (const [index, form] of written.entries()) {
      const unsure = ambiguous.get(form.toLowerCase());
      const kind = index === 0 ? 'exact' : 'synonym';
      const acronym = isAcronym(form) ? form : undefined;
      finder.add(form, { entry, kind, acronym, ...(unsure ? { ambiguous: unsure } : {}) });
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
  const words = wordsOf(text);
  const matches = finder
    .find(text, words)
    .filter(({ value, start, end }) => value.acronym === undefined || writtenAs(value.acronym, text.slice(start, end)));
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

const readTables = (files: KnowledgeFiles) => {
  const written = readEntries(files);
  const entries = written.map(({ entry }) => entry);
  const ambiguous = new Map(
    parseAmbiguous(fileText(files, knowledgePaths.ambiguous)).map((form) => [form.form.toLowerCase(), form] as const),
  );
  return {
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    finder: buildFinder(written, ambiguous),
  };
};

/** Skills of `synonyms/skills.txt`, read at the first look-up. */
export const buildSkillLexicon = (files: KnowledgeFiles): SkillLexicon => {
  const tables = once(() => readTables(files));
  const related = once(() =>
    relatedBySkill(parseRelated(fileText(files, knowledgePaths.related)), knowledgePaths.related),
  );
  return {
    get entries() {
      return tables().entries;
    },
    byId: (id) => tables().byId.get(id),
    lookUp: (words) => {
      const form = tables().finder.get(words);
      return form && (form.acronym === undefined || writtenAs(form.acronym, words.trim())) ? form.entry : undefined;
    },
    find: (text, options = {}) => findSkills(tables().finder, text, options.listed ?? false),
    related: (id) => related().get(id) ?? [],
  };
};
