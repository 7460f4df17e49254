import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/config.ts';
import { checkedBulk } from '../../src/elasticsearch/checked.ts';
import { createCandidateSearch } from '../../src/elasticsearch/stores/candidate-search.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { readKnowledgeFiles } from '../../src/knowledge/load.ts';
import { skillSynonymRules } from '../../src/knowledge/skill-synonym-rules.ts';
import { withSynonyms } from '../../src/matching/index-definition.ts';
import type { MatchDependencies } from '../../src/matching/matching.ts';
import { toSearchDocument } from '../../src/matching/search-document.ts';
import { parseWeights, type Weights } from '../../src/matching/weights.ts';
import type { Candidate } from '../../src/model/candidate.ts';
import type { TestElasticsearch } from './elasticsearch.ts';

export const defaultWeights = (): Weights =>
  parseWeights(readFileSync(join(projectRoot, 'weights/default.yaml'), 'utf8'), 'weights/default.yaml');

export const candidatesDefinition = async () => {
  const definition: unknown = JSON.parse(readFileSync(join(projectRoot, 'mappings/candidates.json'), 'utf8'));
  const rules = skillSynonymRules(await readKnowledgeFiles(projectRoot));
  return withSynonyms(definition as { settings: object; mappings: object }, rules);
};

/** An index of the real mapping with the real synonyms, and matching on it. */
export interface MatchingIndex {
  readonly index: string;
  readonly deps: MatchDependencies;
  add(candidates: readonly Candidate[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
}

export const openMatchingIndex = async (
  engine: TestElasticsearch,
  knowledge: Knowledge,
  name = 'candidates',
): Promise<MatchingIndex> => {
  const index = `${engine.prefix}${name}`;
  await engine.client.indices.create({ index, ...(await candidatesDefinition()) });
  const bulk = (operations: object[]) => checkedBulk(engine.client, { operations, refresh: true });
  return {
    index,
    deps: {
      search: createCandidateSearch(engine.client, index),
      knowledge,
      weights: defaultWeights(),
      synonymsVersion: knowledge.version,
      index,
    },
    add: async (candidates) => {
      await bulk(candidates.flatMap((c) => [{ index: { _index: index, _id: c.id } }, toSearchDocument(c, knowledge)]));
    },
    remove: async (ids) => {
      await bulk(ids.map((_id) => ({ delete: { _index: index, _id } })));
    },
  };
};
