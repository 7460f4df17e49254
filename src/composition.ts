import { constants } from 'node:fs';
import { access, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Config, projectRoot } from './config.ts';
import { connectElasticsearch } from './elasticsearch/connect.ts';
import { aliasOf } from './elasticsearch/indices/catalog.ts';
import { type IndexDefinition, readDefinitions, withSynonyms } from './elasticsearch/indices/definition.ts';
import { ensureIndices } from './elasticsearch/indices/ensure.ts';
import { ping } from './elasticsearch/ping.ts';
import { createCandidateSearch } from './elasticsearch/stores/candidate-search.ts';
import { createCandidateStore } from './elasticsearch/stores/candidate-store.ts';
import { createQuarantineStore } from './elasticsearch/stores/quarantine-store.ts';
import { createRecordStore } from './elasticsearch/stores/record-store.ts';
import { createRequestStore } from './elasticsearch/stores/request-store.ts';
import { WhylistError } from './errors.ts';
import { batchSchema } from './ingest/batch.ts';
import { createBatchRunner } from './ingest/batch-runner.ts';
import { createDocumentFiles } from './ingest/document-files.ts';
import { parseMandatoryPolicy } from './ingest/mandatory.ts';
import { createParserPool } from './ingest/parser-pool.ts';
import { createSpool } from './ingest/spool.ts';
import { buildKnowledge } from './knowledge/build.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { readKnowledgeFiles } from './knowledge/load.ts';
import { skillSynonymRules } from './knowledge/skill-synonym-rules.ts';
import { createLogger, type Logger } from './logger.ts';
import { toSearchDocument } from './matching/search-document.ts';
import { parseWeights, type Weights } from './matching/weights.ts';
import { createMetrics } from './metrics.ts';
import { keptShortlistSchema } from './model/kept-shortlist.ts';
import { vacancySchema } from './model/vacancy.ts';
import { createMatcher, type Matcher } from './service/matcher.ts';
import type { Services } from './service/services.ts';

export interface Composition {
  readonly services: Services;
  /** In reverse: finishes the files at hand, then lets go of the workers and the engine. */
  close(): Promise<void>;
}

interface ComposeOptions {
  readonly onProgress?: (message: string, fraction?: number) => void;
  readonly logger?: Logger;
  readonly now?: () => Date;
}

const projectFile = (...path: readonly string[]): Promise<string> => readFile(join(projectRoot, ...path), 'utf8');

const defaultWeights = async (): Promise<Weights> =>
  parseWeights(await projectFile('weights', 'default.yaml'), 'weights/default.yaml');

/** Index definitions of this project, the candidates' with the skill synonyms of the day. */
export const projectDefinitions = async (): Promise<IndexDefinition[]> => {
  const rules = { skill_synonyms: skillSynonymRules(await readKnowledgeFiles(projectRoot)) };
  const definitions = await readDefinitions(join(projectRoot, 'mappings'));
  return definitions.map((one) => (one.name === 'candidates' ? withSynonyms(one, rules) : one));
};

const loadProjectKnowledge = async (): Promise<Knowledge> => buildKnowledge(await readKnowledgeFiles(projectRoot));

/** Reads and plans vacancies without an engine; to match with it is a mistake. */
export const composeReader = async (config: Config): Promise<Matcher> => {
  const searchAll = (): never => {
    throw new WhylistError('internal', 'This command does not search.');
  };
  const [knowledge, weights] = await Promise.all([loadProjectKnowledge(), defaultWeights()]);
  const index = aliasOf(config.WHYLIST_INDEX_PREFIX, 'candidates');
  return createMatcher({ knowledge, weights, search: { searchAll }, index, now: () => new Date() });
};

/** The one place where collaborators meet: config, engine, indices, knowledge, stores, services. */
export const composeServices = async (config: Config, options: ComposeOptions = {}): Promise<Composition> => {
  const { onProgress, logger = createLogger(config), now = () => new Date() } = options;
  const prefix = config.WHYLIST_INDEX_PREFIX;
  // What is the matter with our own files is told before an engine is started for nothing.
  const [knowledge, weights, definitions, mandatory, version] = await Promise.all([
    loadProjectKnowledge(),
    defaultWeights(),
    projectDefinitions(),
    projectFile('policy', 'mandatory.yaml').then(parseMandatoryPolicy),
    projectFile('package.json').then((text) => String(JSON.parse(text).version)),
  ]);
  const connection = await connectElasticsearch(config, onProgress === undefined ? {} : { onProgress });
  const { client } = connection;
  const index = (name: string): string => aliasOf(prefix, name);
  await ensureIndices(client, prefix, definitions).catch(async (error: unknown) => {
    await connection.stop();
    throw error;
  });

  const candidates = createCandidateStore({
    client,
    index: index('candidates'),
    versions: index('candidate-versions'),
    toDocument: (candidate) => toSearchDocument(candidate, knowledge),
    now,
  });
  const quarantine = createQuarantineStore(client, index('quarantine'));
  const vacancies = createRecordStore({
    client,
    index: index('vacancies'),
    schema: vacancySchema,
    keys: ({ id, title, status, createdAt, updatedAt }) => ({ id, title, status, createdAt, updatedAt }),
  });
  const shortlists = createRecordStore({
    client,
    index: index('shortlists'),
    schema: keptShortlistSchema,
    keys: ({ shortlist: { id, createdAt, by }, vacancy }) => ({ id, createdAt, by, vacancyId: vacancy.id }),
  });
  const batches = createRecordStore({
    client,
    index: index('batches'),
    schema: batchSchema,
    keys: ({ id, status, createdAt }) => ({ id, status, createdAt }),
  });

  // Runs that are kept apart by their prefix keep their files apart, too.
  const folder = join(config.WHYLIST_DATA_DIR, `${prefix}files`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const maxBytes = config.WHYLIST_MAX_FILE_MB * 1024 * 1024;
  const documents = createDocumentFiles(join(folder, 'documents'), { maxBytes });
  const spool = createSpool(join(folder, 'spool'));
  const metrics = createMetrics(() => batchRunner.waiting());
  const parser = createParserPool({
    timeoutMs: config.WHYLIST_PARSE_TIMEOUT_MS,
    memoryMb: config.WHYLIST_PARSE_MEMORY_MB,
    maxBytes,
    ...(config.WHYLIST_PARSE_WORKERS === undefined ? {} : { workers: config.WHYLIST_PARSE_WORKERS }),
  });
  const ingest = { parser: metrics.counting(parser), documents, candidates, quarantine, mandatory, now };
  const batchRunner = createBatchRunner({ ingest, spool, batches, logger });
  const search = createCandidateSearch(client, index('candidates'));
  const matcher = createMatcher({ knowledge, weights, search, index: index('candidates'), now });

  const services: Services = {
    config,
    version,
    logger,
    now,
    candidates,
    vacancies,
    shortlists,
    batches,
    quarantine,
    requests: createRequestStore(client, index('idempotency')),
    documents,
    spool,
    batchRunner,
    ingest,
    matcher,
    observeRequest: metrics.observeRequest,
    metrics: metrics.text,
    checkHealth: async () => ({ engine: await ping(client), disk: await writable(folder) }),
  };
  return {
    services,
    close: async () => {
      await batchRunner.close();
      await parser.close();
      await connection.stop();
    },
  };
};

const writable = (folder: string): Promise<boolean> =>
  access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
