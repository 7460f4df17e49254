import { type CredentialBlock, levelsAtLeast, parseCredentialBlocks } from './credential-blocks.ts';
import { detailsBehind, highestListed, levelBeside, levelPatterns } from './credential-details.ts';
import { fileText, type KnowledgeFiles, knowledgePaths } from './files.ts';
import type { CredentialLexicon, CredentialMention } from './knowledge.ts';
import { once } from './once.ts';
import { PhraseFinder, type PhraseMatch } from './phrase-finder.ts';

interface Known {
  readonly block: CredentialBlock;
  readonly kind: 'qualification' | 'licence';
  readonly file: string;
  readonly patterns: () => ReturnType<typeof levelPatterns>;
}

interface Form {
  readonly known: Known;
  readonly form: string;
  readonly level?: string;
}

const readKnown = (files: KnowledgeFiles): Known[] =>
  (
    [
      ['qualification', knowledgePaths.qualifications],
      ['licence', knowledgePaths.licences],
    ] as const
  ).flatMap(([kind, file]) =>
    parseCredentialBlocks(fileText(files, file)).map((block) => ({
      block,
      kind,
      file,
      patterns: once(() => levelPatterns(block)),
    })),
  );

const buildFinder = (known: readonly Known[]): PhraseFinder<Form> => {
  const finder = new PhraseFinder<Form>();
  for (const entry of known) {
    for (const { level, forms } of entry.block.complete) {
      for (const form of forms) finder.add(form, { known: entry, form, level });
    }
  }
  for (const entry of known) for (const form of entry.block.forms) finder.add(form, { known: entry, form });
  return finder.seal();
};

const capitals = (words: string): string => words.replace(/[^A-Z]/g, '');

/** `ACA` and `BSc` are names only in capitals; a text without any (job boards fold ads) gets the benefit from three letters on. */
const writtenAsName = (text: string, { value, start, end }: PhraseMatch<Form>): boolean => {
  const letters = value.form.replace(/[^\p{L}\p{N}]/gu, '');
  const short = letters.length <= 5 && capitals(letters).length >= 2;
  if (!short) return true;
  const term = text.slice(start, end);
  if (capitals(term).length >= capitals(value.form).length) return true;
  const around = text.slice(Math.max(0, start - 200), end + 200);
  return letters.length >= 3 && around === around.toLowerCase();
};

/** A date belongs to the credential that it follows: what is behind the next one is not this one's. */
const upToNext = (text: string, match: PhraseMatch<Form>, all: readonly PhraseMatch<Form>[]): string => {
  const next = all.find(({ start, value }) => start >= match.end && value.known !== match.value.known);
  return next === undefined ? text : text.slice(0, next.start);
};

const mentionOf = (text: string, match: PhraseMatch<Form>, all: readonly PhraseMatch<Form>[]): CredentialMention => {
  const { known, level: said } = match.value;
  const { block } = known;
  const beside = said === undefined ? levelBeside(text, match, known.patterns(), block.reach) : undefined;
  const level = highestListed(text, match, block) ?? said ?? beside?.level;
  // Level words right beside the form are a part of the term; those further off are not.
  const near = beside && Math.max(beside.span.start - match.end, match.start - beside.span.end) <= 8;
  const start = near ? Math.min(match.start, beside.span.start) : match.start;
  const end = near ? Math.max(match.end, beside.span.end) : match.end;
  return {
    kind: known.kind,
    id: block.id,
    name: block.name,
    ...(level === undefined ? {} : { level }),
    ...detailsBehind(upToNext(text, match, all), { start, end }, block),
    term: text.slice(start, end),
    start,
    end,
    source: { file: known.file, line: block.line },
  };
};

const satisfying = (known: readonly Known[], id: string, level?: string) => {
  const own = known.find(({ block }) => block.id === id)?.block;
  const levels = own && level !== undefined ? levelsAtLeast(own, level) : [];
  const itself =
    level === undefined ? [{ id }] : (levels.length > 0 ? levels : [level]).map((each) => ({ id, level: each }));
  const proving = new Set<string>();
  for (const queue = [id]; queue.length > 0; ) {
    const target = queue.shift();
    for (const { block } of known) {
      if (block.proves.some((proved) => proved === target) && !proving.has(block.id)) {
        proving.add(block.id);
        queue.push(block.id);
      }
    }
  }
  return [...itself, ...[...proving].map((other) => ({ id: other }))];
};

/** Qualifications and licences from the block files in `synonyms/`. */
export const buildCredentialLexicon = (files: KnowledgeFiles): CredentialLexicon => {
  const tables = once(() => {
    const known = readKnown(files);
    return { known, finder: buildFinder(known) };
  });
  const find = (text: string): CredentialMention[] =>
    tables()
      .finder.find(text)
      .filter((match) => writtenAsName(text, match))
      .map((match, _, all) => mentionOf(text, match, all));
  return {
    find,
    lookUp: (words) => {
      const byId = tables().known.find(({ block }) => block.id === words.trim().toLowerCase());
      if (byId) {
        return {
          kind: byId.kind,
          id: byId.block.id,
          name: byId.block.name,
          source: { file: byId.file, line: byId.block.line },
        };
      }
      const [mention] = find(words);
      if (!mention) return undefined;
      const { kind, id, name, level, source } = mention;
      return { kind, id, name, ...(level === undefined ? {} : { level }), source };
    },
    satisfying: (id, level) => satisfying(tables().known, id, level),
  };
};
