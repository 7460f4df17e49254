import { join } from 'node:path';
import { candidatesDefinition, projectDefinitions, readSources } from '../composition.ts';
import { type Config, projectRoot } from '../config.ts';
import { connectElasticsearch } from '../elasticsearch/connect.ts';
import { withTrialIndex } from '../elasticsearch/indices/trial-index.ts';
import { createCandidateSearch } from '../elasticsearch/stores/candidate-search.ts';
import { parseFile } from '../ingest/parse-file.ts';
import { filesUnder } from '../ingest/walk.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type SearchDocument, toSearchDocument } from '../matching/search-document.ts';
import { benchMatch, type MatchBench } from '../service/bench-match.ts';
import { vacancyFromFile } from '../service/vacancy-file.ts';
import { readVacancy } from '../vacancy/read-vacancy.ts';
import { engineProgress } from './engine-progress.ts';
import type { Terminal } from './terminal.ts';

interface CrowdOptions {
  /** Files or folders. */
  readonly vacancies: readonly string[];
  /** Makes many of the sample people. */
  readonly crowd: (documents: readonly SearchDocument[]) => Iterable<SearchDocument>;
  readonly rounds: number;
  readonly top: number;
  readonly candidates: number;
}

const samplePeople = async (knowledge: Knowledge, terminal: Terminal, maxBytes: number): Promise<SearchDocument[]> => {
  const files = (await filesUnder([join(projectRoot, 'samples', 'cvs')])).filter((file) => /\.docx$/.test(file));
  const progress = terminal.progress('Reading sample CVs', files.length);
  const documents: SearchDocument[] = [];
  for (const path of files) {
    const read = await parseFile({ path }, { knowledge, maxBytes, now: () => new Date() });
    if (read.status === 'parsed') documents.push(toSearchDocument(read.candidate, knowledge));
    progress.advance();
  }
  progress.stop();
  return documents;
};

/** Puts a crowd into an index of its own, measures, and removes it. */
export const benchCrowd = async (config: Config, terminal: Terminal, options: CrowdOptions): Promise<MatchBench> => {
  const { rounds, top, candidates, crowd } = options;
  const { knowledge, weights } = await readSources();
  const files = await filesUnder([...options.vacancies]);
  const vacancies = await Promise.all(files.map(async (file) => readVacancy(await vacancyFromFile(file), knowledge)));
  const documents = await samplePeople(knowledge, terminal, config.WHYLIST_MAX_FILE_MB * 1024 * 1024);
  const definition = candidatesDefinition(await projectDefinitions());
  // Conditions would shut most of so small a cast out; without them there are as many to explain as are asked for.
  const open = vacancies.map((one) => ({
    ...one,
    criteria: one.criteria.map((criterion) => ({ ...criterion, need: 'should' as const })),
  }));
  const { client, stop } = await connectElasticsearch(config, { onProgress: engineProgress(terminal) });
  try {
    const trial = { prefix: config.WHYLIST_INDEX_PREFIX, definition, documents: crowd(documents) };
    return await withTrialIndex(client, trial, (index) => {
      const search = createCandidateSearch(client, index);
      const deps = { search, knowledge, weights, synonymsVersion: knowledge.version, index };
      return benchMatch(open, deps, { rounds, top, candidates, now: new Date().toISOString() });
    });
  } finally {
    await stop();
  }
};
