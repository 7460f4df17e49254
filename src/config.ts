import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { mainTenant, tenantSchema } from './access/actor.ts';
import { readConfigFile } from './config-file.ts';
import { WhylistError } from './errors.ts';

/** Where the project's own files (mappings, synonyms, weights …) lie: the folder above `src/` or `dist/`. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/** `a, b` → `['a', 'b']` */
const commaList = z.string().transform((text) => text.split(',').flatMap((part) => part.trim() || []));

const megabytes = z.coerce.number().int().positive();

/** Every environment variable that Whylist reads, with its default. `docs/configuration.md` is checked against this list. */
const environmentSchema = z.object({
  WHYLIST_CONFIG: z.string().optional(),
  ELASTICSEARCH_URL: z.url().optional(),
  ELASTICSEARCH_API_KEY: z.string().optional(),
  ELASTICSEARCH_USERNAME: z.string().optional(),
  ELASTICSEARCH_PASSWORD: z.string().optional(),
  ELASTICSEARCH_CA_FILE: z.string().optional(),
  WHYLIST_INDEX_PREFIX: z
    .string()
    .regex(/^[a-z0-9][a-z0-9_-]*$/, 'lower-case letters, digits, - and _ only')
    .default('whylist-'),
  WHYLIST_ENGINE: z.enum(['auto', 'url', 'docker', 'embedded']).default('auto'),
  WHYLIST_ENGINE_HEAP_MB: megabytes.default(1024),
  WHYLIST_ENGINE_IDLE_SECONDS: z.coerce.number().int().nonnegative().default(300),
  WHYLIST_DATA_DIR: z
    .string()
    .default(join(process.env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'whylist')),
  WHYLIST_CACHE_DIR: z.string().default(join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'whylist')),
  WHYLIST_TENANT: tenantSchema.default(mainTenant),
  WHYLIST_AUTH: z.enum(['keys', 'off']).default('keys'),
  WHYLIST_OIDC_ISSUER: z.url().optional(),
  WHYLIST_OIDC_AUDIENCE: z.string().optional(),
  WHYLIST_OIDC_ROLE_CLAIM: z.string().default('whylist_role'),
  WHYLIST_OIDC_TENANT_CLAIM: z.string().default('whylist_tenant'),
  WHYLIST_CORS_ORIGINS: commaList.optional(),
  WHYLIST_RATE_LIMIT_PER_MINUTE: z.coerce.number().int().nonnegative().default(600),
  WHYLIST_WEBHOOK_HOSTS: commaList.optional(),
  WHYLIST_WEBHOOK_PRIVATE: z.enum(['on', 'off']).default('off'),
  WHYLIST_HOST: z.string().default('127.0.0.1'),
  WHYLIST_PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  WHYLIST_API_KEY: z.string().min(16, 'at least 16 characters').optional(),
  WHYLIST_OTLP_ENDPOINT: z.url().optional(),
  WHYLIST_REQUEST_TIMEOUT_MS: z.coerce.number().int().positive().default(30_000),
  WHYLIST_MAX_FILE_MB: megabytes.default(20),
  WHYLIST_PARSE_TIMEOUT_MS: z.coerce.number().int().positive().default(14_000),
  WHYLIST_PARSE_MEMORY_MB: megabytes.default(512),
  WHYLIST_PARSE_WORKERS: z.coerce.number().int().positive().max(64).optional(),
  WHYLIST_LOG_LEVEL: z.enum(['error', 'warn', 'info', 'debug', 'silent']).default('info'),
  NO_COLOR: z.string().optional(),
  ES_JAVA_HOME: z.string().optional(),
  JAVA_HOME: z.string().optional(),
  PATH: z.string().optional(),
});

/** What a file may set: not where it lies itself, nor what belongs to the machine. */
const settingsOfFiles: ReadonlySet<string> = new Set(
  Object.keys(environmentSchema.shape).filter(
    (name) => /^(WHYLIST|ELASTICSEARCH)_/.test(name) && name !== 'WHYLIST_CONFIG',
  ),
);

export type Config = z.infer<typeof environmentSchema>;

/** For the documentation's test. */
export const environmentVariables: readonly string[] = Object.keys(environmentSchema.shape);

/**
 * What the environment says, before what the file says, before the defaults.
 * @throws WhylistError `invalid-config`, naming each setting that is wrong.
 */
export const readConfig = (environment: NodeJS.ProcessEnv = process.env): Config => {
  // An empty variable (`ELASTICSEARCH_URL= npm test`) means "not set".
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = environmentSchema.safeParse({ ...readConfigFile(set.WHYLIST_CONFIG, settingsOfFiles), ...set });
  if (result.success) return result.data;
  const fields = result.error.issues.map((i) => ({ path: i.path.join('.'), message: i.message }));
  throw new WhylistError(
    'invalid-config',
    `Wrong settings: ${fields.map((f) => `${f.path} (${f.message})`).join(', ')}`,
    { fields },
  );
};
