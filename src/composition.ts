import { constants } from 'node:fs';
import { access, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mainTenant, tenantSchema } from './access/actor.ts';
import { createKeyring } from './access/keyring.ts';
import { parseConsentPolicy } from './compliance/consent/consent-policy.ts';
import { parsePlacingPolicy } from './compliance/placing/placing-policy.ts';
import { parseTagPolicy } from './compliance/record/tag-policy.ts';
import { parseRetentionPolicy } from './compliance/retention/retention-policy.ts';
import { composeTenant, type TenantServices } from './composition-of-tenant.ts';
import { type Config, projectRoot } from './config.ts';
import { connectElasticsearch } from './elasticsearch/connect.ts';
import { aliasOf } from './elasticsearch/indices/catalog.ts';
import { type IndexDefinition, readDefinitions, withSynonyms } from './elasticsearch/indices/definition.ts';
import { ensureIndices } from './elasticsearch/indices/ensure.ts';
import { removeTrials } from './elasticsearch/indices/trial-index.ts';
import { ping } from './elasticsearch/ping.ts';
import { createKeyStore } from './elasticsearch/stores/key-store.ts';
import { skillSynonymFilter } from './elasticsearch/stores/skill-synonyms.ts';
import { watchRequests } from './elasticsearch/watch-requests.ts';
import { WhylistError } from './errors.ts';
import { parseMandatoryPolicy } from './ingest/mandatory.ts';
import { createParserPool } from './ingest/parser-pool.ts';
import { buildKnowledge } from './knowledge/build.ts';
import type { KnowledgeFiles } from './knowledge/files.ts';
import { readKnowledgeFiles } from './knowledge/load.ts';
import { skillSynonymRules } from './knowledge/skill-synonym-rules.ts';
import { createLogger, type Logger } from './logger.ts';
import { parseWeights } from './matching/weights.ts';
import { createMetrics } from './metrics.ts';
import type { RecordPolicies } from './service/custody/custody-deps.ts';
import { presentFiles } from './service/file-archive.ts';
import type { Installation } from './service/installation.ts';
import { createMatcher, type Matcher } from './service/matcher.ts';
import type { Services } from './service/services.ts';
import type { Sources } from './service/tuning.ts';
import { unfinishedRestore } from './service/unfinished-restore.ts';
import { startTracing } from './tracing.ts';

export interface ComposedInstallation {
  readonly installation: Installation;
  /** In reverse: finishes the files at hand, then lets go of the workers and the engine. */
  close(): Promise<void>;
}

export interface Composition extends ComposedInstallation {
  /** Of the tenant that the configuration names. */
  readonly services: Services;
}

interface ComposeOptions {
  readonly onProgress?: (message: string, fraction?: number) => void;
  readonly logger?: Logger;
  readonly now?: () => Date;
  /** Synonyms that changed since are not put into force, as they otherwise are at every start. */
  readonly leaveSynonyms?: boolean;
  /** For the restore itself: it works on what nobody else may use yet. */
  readonly restoring?: boolean;
}

const projectFile = (...path: readonly string[]): Promise<string> => readFile(join(projectRoot, ...path), 'utf8');

const readTexts = (): Promise<KnowledgeFiles> => readKnowledgeFiles(projectRoot);

/** Index definitions of this project, the candidates' with the skill synonyms of these texts. */
const definitionsWith = async (texts: KnowledgeFiles): Promise<IndexDefinition[]> => {
  const rules = { [skillSynonymFilter]: skillSynonymRules(texts) };
  const definitions = await readDefinitions(join(projectRoot, 'mappings'));
  return definitions.map((one) => (one.name === 'candidates' ? withSynonyms(one, rules) : one));
};

/** The same with the skill synonyms of the day. */
export const projectDefinitions = async (): Promise<IndexDefinition[]> => definitionsWith(await readTexts());

export const candidatesDefinition = (definitions: readonly IndexDefinition[]): IndexDefinition => {
  const found = definitions.find(({ name }) => name === 'candidates');
  if (found === undefined) throw new WhylistError('invalid-config', 'mappings/candidates.json is missing.');
  return found;
};

const readWeights = (): Promise<string> => projectFile('weights', 'default.yaml');

/** What the files of the data team say now. */
export const readSources = async (): Promise<Sources> => {
  const [texts, weighting] = await Promise.all([readTexts(), readWeights()]);
  const knowledge = buildKnowledge(texts);
  const weights = parseWeights(weighting, 'weights/default.yaml');
  const files = presentFiles({ knowledge: texts, weights: { [weights.file]: weighting } }, weights, knowledge);
  return { knowledge, weights, files, texts };
};

/** Reads and plans vacancies without an engine; to match with it is a mistake. */
export const composeReader = async (config: Config): Promise<Matcher> => {
  const searchAll = (): never => {
    throw new WhylistError('internal', 'This command does not search.');
  };
  const { knowledge, weights } = await readSources();
  const index = aliasOf(config.WHYLIST_INDEX_PREFIX, 'candidates');
  return createMatcher(() => ({ knowledge, weights, search: { searchAll }, index, now: () => new Date() }));
};

/** What the agency decided about the records of candidates. */
const readPolicies = async (): Promise<RecordPolicies> => ({
  mandatory: parseMandatoryPolicy(await projectFile('policy', 'mandatory.yaml')),
  consent: parseConsentPolicy(await projectFile('policy', 'consent.yaml')),
  retention: parseRetentionPolicy(await projectFile('policy', 'retention.yaml')),
  tags: parseTagPolicy(await projectFile('policy', 'tags.yaml')),
});

/** Kept once for the whole installation, not for each tenant. */
export const sharedIndices: ReadonlySet<string> = new Set(['keys']);

/** A dot stands in no prefix and in no index's own name, so that no two tenants' names can run into each other. */
export const prefixOfTenant = (prefix: string, tenant: string): string =>
  tenant === mainTenant ? prefix : `${prefix}${tenant}.`;

/** Of the package. */
export const projectVersion = async (): Promise<string> =>
  String(JSON.parse(await projectFile('package.json')).version);

/**
 * The one place where collaborators meet: config, engine, indices, knowledge, and each tenant's stores when it is first
 * asked for.
 */
export const composeInstallation = async (
  config: Config,
  options: ComposeOptions = {},
): Promise<ComposedInstallation> => {
  const { onProgress, logger = createLogger(config), now = () => new Date(), leaveSynonyms = false } = options;
  const prefix = config.WHYLIST_INDEX_PREFIX;
  if (options.restoring !== true) await refuseHalfRestored(config);
  // What is the matter with our own files is told before an engine is started for nothing.
  const [{ knowledge, weights, files, texts }, policies, placingPolicy, version] = await Promise.all([
    readSources(),
    readPolicies(),
    projectFile('policy', 'placing.yaml').then(parsePlacingPolicy),
    projectVersion(),
  ]);
  const definitions = await definitionsWith(texts);
  const candidatesIndex = candidatesDefinition(definitions);
  const tracing = await startTracing({ endpoint: config.WHYLIST_OTLP_ENDPOINT, version });
  const connection = await connectElasticsearch(config, onProgress === undefined ? {} : { onProgress });
  const { client } = connection;
  const ensure = (own: string, shared: boolean) =>
    ensureIndices(
      client,
      own,
      definitions.filter(({ name }) => sharedIndices.has(name) === shared),
      { leaveSynonyms },
    );
  await ensure(prefix, true).catch(async (error: unknown) => {
    await connection.stop();
    throw error;
  });

  const keyring = createKeyring(createKeyStore(client, aliasOf(prefix, 'keys')), now);
  const tenants = new Map<string, Promise<TenantServices>>();
  const composed = async (): Promise<TenantServices[]> =>
    (await Promise.allSettled(tenants.values())).flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  let waiting = { files: 0, deliveries: 0 };
  const parser = createParserPool({
    timeoutMs: config.WHYLIST_PARSE_TIMEOUT_MS,
    memoryMb: config.WHYLIST_PARSE_MEMORY_MB,
    maxBytes: config.WHYLIST_MAX_FILE_MB * 1024 * 1024,
    ...(config.WHYLIST_PARSE_WORKERS === undefined ? {} : { workers: config.WHYLIST_PARSE_WORKERS }),
  });
  const metrics = createMetrics({
    waitingFiles: () => waiting.files,
    waitingDeliveries: () => waiting.deliveries,
    workers: parser.state,
  });
  watchRequests(client, metrics.observeEngine);
  await mkdir(config.WHYLIST_DATA_DIR, { recursive: true, mode: 0o700 });

  const openTenant = async (name: string): Promise<TenantServices> => {
    const tenant = tenantSchema.parse(name);
    const own = prefixOfTenant(prefix, tenant);
    await ensure(own, false);
    await removeTrials(client, own, now());
    return composeTenant({
      tenant,
      prefix: own,
      config,
      version,
      logger,
      now,
      client,
      knowledge,
      weights,
      files,
      sources: { readTexts, readWeights, readSources },
      policies,
      placingPolicy,
      indexNames: definitions.map(({ name }) => name).filter((name) => !sharedIndices.has(name)),
      parser: metrics.counting(parser),
      watched: metrics,
      keyring,
      candidatesIndex,
    });
  };
  const tenant = (name: string): Promise<Services> => {
    const known = tenants.get(name);
    const opened = known ?? openTenant(name);
    tenants.set(name, opened);
    // One that could not be opened is tried again by the next who asks.
    opened.catch(() => tenants.delete(name));
    return opened.then(({ services }) => services);
  };

  return {
    installation: {
      config,
      version,
      logger,
      now,
      keyring,
      tenant,
      tenants: async () => [...new Set([config.WHYLIST_TENANT, ...(await keyring.tenants())])].sort(),
      observeRequest: metrics.observeRequest,
      tracing,
      metrics: async () => {
        waiting = await waitingIn(await composed());
        return metrics.text();
      },
      checkHealth: async () => ({
        engine: await ping(client),
        disk: await writable(config.WHYLIST_DATA_DIR),
        workers: parser.state().working,
      }),
    },
    close: async () => {
      for (const one of await composed()) await one.close();
      await parser.close();
      await connection.stop();
      await tracing.close();
    },
  };
};

/** A figure that cannot be had leaves the others standing: what watches must not fail with what it watches. */
const waitingIn = async (tenants: readonly TenantServices[]) => {
  const all = tenants.map(({ services }) => services);
  const counts = await Promise.all(all.map(({ deliveries }) => deliveries.waiting().catch(() => 0)));
  return {
    files: all.reduce((sum, { batchRunner }) => sum + batchRunner.waiting(), 0),
    deliveries: counts.reduce((sum, count) => sum + count, 0),
  };
};

/** The services of the configured tenant, for whoever works for one alone. */
export const composeServices = async (config: Config, options: ComposeOptions = {}): Promise<Composition> => {
  const composed = await composeInstallation(config, options);
  try {
    return { ...composed, services: await composed.installation.tenant(config.WHYLIST_TENANT) };
  } catch (error) {
    await composed.close();
    throw error;
  }
};

/** What a backup brings back includes whoever was erased since: until they are erased again nobody may see it. */
const refuseHalfRestored = async (config: Config): Promise<void> => {
  const backup = await unfinishedRestore(config).read();
  if (backup !== undefined)
    throw new WhylistError('conflict', `The restore of the backup of ${backup} is not finished.`, {
      hint: 'Run whylist restore again with the same folder.',
    });
};

const writable = (folder: string): Promise<boolean> =>
  access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
