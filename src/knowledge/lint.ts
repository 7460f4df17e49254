import { type AmbiguousForm, parseAmbiguous } from './ambiguity.ts';
import { lintCredentials } from './credential-lint.ts';
import { fileText, type KnowledgeFiles, knowledgePaths } from './files.ts';
import type { LintMessage } from './lint-message.ts';
import { parseRelated } from './related.ts';
import { slug } from './slug.ts';
import { parseSolrLines, type SolrLine } from './solr-lines.ts';
import { phraseKey } from './words.ts';

/** More forms than this are rarely one and the same thing. */
const widest = 9;

const at =
  (file: string) =>
  (line: number, severity: LintMessage['severity'], message: string): LintMessage => ({
    file,
    line,
    severity,
    message,
  });

const lintLine = (file: string, { line, forms }: SolrLine): LintMessage[] => {
  const say = at(file);
  if (forms.some((form) => form.includes('=>'))) {
    return [say(line, 'error', '“=>” rules are not used here: all forms of a line are equal')];
  }
  const wordless = forms.filter((form) => phraseKey(form) === '');
  return [
    ...wordless.map((form) => say(line, 'error', `“${form}” has neither letter nor digit`)),
    ...(forms.length > widest
      ? [say(line, 'warning', `${forms.length} forms on one line: are all the same thing?`)]
      : []),
  ];
};

/** Empty forms are dropped on reading, so they are looked for in the raw line. */
const lintEmptyForms = (file: string, text: string): LintMessage[] =>
  text.split('\n').flatMap((raw, index) => {
    const line = raw.trim();
    const empty = line !== '' && !line.startsWith('#') && /^,|,\s*(,|$)/.test(line);
    return empty ? [at(file)(index + 1, 'error', 'empty form between commas')] : [];
  });

const lintDuplicates = (file: string, lines: readonly SolrLine[]): LintMessage[] => {
  const say = at(file);
  const owners = new Map<string, SolrLine>();
  const messages: LintMessage[] = [];
  for (const line of lines) {
    for (const form of line.forms) {
      const key = phraseKey(form);
      const owner = owners.get(key);
      if (!owner) owners.set(key, line);
      else if (owner.line === line.line) messages.push(say(line.line, 'warning', `“${form}” needs no form of its own`));
      else messages.push(say(line.line, 'error', `“${form}” already stands on line ${owner.line} (${owner.forms[0]})`));
    }
  }
  return messages;
};

const lintIds = (file: string, lines: readonly SolrLine[]): LintMessage[] => {
  const owners = new Map<string, number>();
  return lines.flatMap(({ line, forms }) => {
    const id = slug(forms[0] ?? '');
    const owner = owners.get(id);
    owners.set(id, owner ?? line);
    return owner === undefined ? [] : [at(file)(line, 'error', `id “${id}” is taken by line ${owner}`)];
  });
};

const lintShortForms = (lines: readonly SolrLine[], ambiguous: readonly AmbiguousForm[]): LintMessage[] => {
  const known = new Set(ambiguous.map((form) => form.key));
  const say = at(knowledgePaths.skills);
  return lines.flatMap(({ line, forms }) =>
    forms
      .filter((form) => form.length === 1 && !known.has(phraseKey(form)))
      .map((form) => say(line, 'error', `“${form}” is one letter: name it in ${knowledgePaths.ambiguous}`)),
  );
};

const lintAmbiguous = (ambiguous: readonly AmbiguousForm[], lines: readonly SolrLine[]): LintMessage[] => {
  const forms = new Set(lines.flatMap((line) => line.forms.map(phraseKey)));
  const say = at(knowledgePaths.ambiguous);
  return ambiguous.flatMap(({ form, key, cues, line }) => [
    ...(forms.has(key) ? [] : [say(line, 'error', `“${form}” is no form of a skill`)]),
    ...(cues.size === 0 ? [say(line, 'warning', `“${form}” has no word that speaks for it`)] : []),
  ]);
};

const lintRelated = (text: string, ids: ReadonlySet<string>): LintMessage[] => {
  const say = at(knowledgePaths.related);
  const seen = new Set<string>();
  return parseRelated(text).flatMap((row) => {
    const pair = `${row.asked},${row.found}`;
    const messages = [row.asked, row.found]
      .filter((id) => !ids.has(id))
      .map((id) => say(row.line, 'error', `“${id}” is no id of a skill`));
    if (!(row.nearness > 0 && row.nearness <= 1))
      messages.push(say(row.line, 'error', 'nearness must be above 0 and at most 1'));
    if (row.asked === row.found) messages.push(say(row.line, 'error', 'a skill is not related to itself'));
    if (seen.has(pair)) messages.push(say(row.line, 'error', `${row.asked} and ${row.found} stand together above`));
    if (row.reason === '') messages.push(say(row.line, 'warning', 'no reason given'));
    seen.add(pair);
    return messages;
  });
};

/** Everything that is wrong or looks wrong in the files of `synonyms/`, by file and line. */
export const lintSynonyms = (files: KnowledgeFiles): LintMessage[] => {
  const skills = parseSolrLines(fileText(files, knowledgePaths.skills));
  const ambiguous = parseAmbiguous(fileText(files, knowledgePaths.ambiguous));
  const ids = new Set(skills.map(({ forms }) => slug(forms[0] ?? '')));
  const solrFiles = [knowledgePaths.skills, knowledgePaths.titles];
  const messages = [
    ...solrFiles.flatMap((file) => {
      const text = fileText(files, file);
      const lines = parseSolrLines(text);
      return [
        ...lintEmptyForms(file, text),
        ...lines.flatMap((line) => lintLine(file, line)),
        ...lintDuplicates(file, lines),
        ...lintIds(file, lines),
      ];
    }),
    ...lintShortForms(skills, ambiguous),
    ...lintAmbiguous(ambiguous, skills),
    ...lintRelated(fileText(files, knowledgePaths.related), ids),
    ...lintCredentials(files),
  ];
  return messages.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
};
