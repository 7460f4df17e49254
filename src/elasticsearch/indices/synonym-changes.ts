import type { Client, estypes } from '@elastic/elasticsearch';
import type { SynonymLineChange, SynonymsPreview } from '../../service/tuning.ts';
import { checkedMultiSearch } from '../checked.ts';
import { call } from '../retry.ts';
import { filtersOf } from './definition.ts';

interface Pair {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const formsOf = (rule: string): string[] => rule.split(',').map((form) => form.trim());

/** Lines are known by their words: a line that keeps at least one of them is the same line, changed. */
const changedPairs = (before: readonly string[], after: readonly string[]): Pair[] => {
  const kept = new Set(before.filter((rule) => after.includes(rule)));
  const old = before.filter((rule) => !kept.has(rule)).map(formsOf);
  const taken = new Set<readonly string[]>();
  const pairs = after
    .filter((rule) => !kept.has(rule))
    .map((rule): Pair => {
      const forms = formsOf(rule);
      const same = old.filter((others) => others.some((form) => forms.includes(form)));
      for (const one of same) taken.add(one);
      return { before: same.flat(), after: forms };
    });
  return [...pairs, ...old.filter((forms) => !taken.has(forms)).map((forms) => ({ before: forms, after: [] }))];
};

type Query = NonNullable<estypes.SearchRequest['query']>;

const anyOf = (forms: readonly string[]): Query => ({
  bool: {
    should: forms.map((query) => ({ match_phrase: { text: { query, analyzer: 'cv_text' } } })),
    minimum_should_match: 1,
  },
});

const butNot = (found: readonly string[], not: readonly string[]): Query =>
  found.length === 0
    ? { match_none: {} }
    : { bool: { filter: [anyOf(found)], must_not: not.length === 0 ? [] : [anyOf(not)] } };

const gains = ({ before, after }: Pair): Query => butNot(after, before);
const loses = ({ before, after }: Pair): Query => butNot(before, after);

const countAll = async (client: Client, index: string, queries: readonly Query[]): Promise<number[]> => {
  const counts: number[] = [];
  for (let from = 0; from < queries.length; from += 200) {
    const some = queries.slice(from, from + 200);
    const answers = await checkedMultiSearch(
      client,
      some.map((query): estypes.SearchRequest => ({ index, query, size: 0, track_total_hits: true })),
      'Counting whom synonyms find',
    );
    counts.push(...answers.map(({ hits: { total } }) => (typeof total === 'number' ? total : (total?.value ?? 0))));
  }
  return counts;
};

/** The rules in force on an index (its alias will do), by the name of the filter. */
export const rulesInForce = async (client: Client, index: string, filter: string): Promise<string[]> => {
  const found = await call('Reading settings', () => client.indices.getSettings({ index }));
  const settings = (Object.values(found)[0]?.settings?.index ?? {}) as Record<string, unknown>;
  const rules = filtersOf(settings)[filter]?.synonyms;
  return Array.isArray(rules) ? rules.map(String) : typeof rules === 'string' ? [rules] : [];
};

/** What these rules would change against those in force: line by line, counted on the candidates' texts. */
export const synonymChanges = async (
  client: Client,
  index: string,
  { before, after }: { readonly before: readonly string[]; readonly after: readonly string[] },
): Promise<SynonymsPreview> => {
  const pairs = changedPairs(before, after);
  if (pairs.length === 0) return { lines: [], candidates: 0 };
  const sides = pairs.flatMap((pair) => [gains(pair), loses(pair)]);
  // Several thousand lines in one query are too many; a set of rules that changes so much changes everybody.
  const anybody: Query = { bool: { should: sides.slice(0, 400), minimum_should_match: 1 } };
  const [candidates = 0, ...counts] = await countAll(client, index, [anybody, ...sides]);
  const lines = pairs.map(
    (pair, at): SynonymLineChange => ({
      forms: pair.after.length > 0 ? pair.after : pair.before,
      change: pair.before.length === 0 ? 'added' : pair.after.length === 0 ? 'removed' : 'changed',
      gains: counts[2 * at] ?? 0,
      loses: counts[2 * at + 1] ?? 0,
    }),
  );
  return { lines, candidates };
};
