import type { Client, estypes } from '@elastic/elasticsearch';
import { WhylistError } from '../../errors.ts';
import { toWhylistError } from '../errors.ts';
import { call } from '../retry.ts';
import { filtersOf, type SynonymRules } from './definition.ts';
import { digestOf } from './fingerprint.ts';

type Settings = Readonly<Record<string, unknown>>;

interface Chain {
  readonly tokenizer: string;
  readonly before: readonly string[];
}

const asList = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];

/** The analyzer that a filter works in: rules are read by what comes before it. */
const chainOf = (settings: Settings, filter: string): Chain => {
  const analyzers = (settings.analysis as { analyzer?: Record<string, Settings> } | undefined)?.analyzer ?? {};
  for (const analyzer of Object.values(analyzers)) {
    const filters = asList(analyzer.filter);
    const at = filters.indexOf(filter);
    if (at >= 0) return { tokenizer: String(analyzer.tokenizer ?? 'standard'), before: filters.slice(0, at) };
  }
  return { tokenizer: 'standard', before: [] };
};

const settingsOf = async (client: Client, index: string): Promise<Settings> => {
  const found = await call('Reading settings', () => client.indices.getSettings({ index }));
  return (Object.values(found)[0]?.settings?.index ?? {}) as Settings;
};

const reasonsIn = (fault: unknown): string[] => {
  if (typeof fault !== 'object' || fault === null) return [];
  const own = 'reason' in fault && typeof fault.reason === 'string' ? [fault.reason] : [];
  return 'caused_by' in fault ? [...own, ...reasonsIn(fault.caused_by)] : own;
};

/** The inner reasons say which rule is wrong ("Invalid synonym rule at line 3: …"). Rules are no personal data. */
const innerReasons = (error: unknown): string | undefined => {
  const body = typeof error === 'object' && error !== null && 'body' in error ? error.body : undefined;
  const fault = typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined;
  const reasons = reasonsIn(fault).slice(1);
  return reasons.length === 0 ? undefined : reasons.join(': ');
};

/**
 * Has the server read the rules without touching the index: a rule it cannot read must be found before the index is
 * closed for the change.
 */
const tryRules = async (client: Client, index: string, settings: Settings, rules: SynonymRules): Promise<void> => {
  for (const [name, synonyms] of Object.entries(rules)) {
    const own = filtersOf(settings)[name];
    if (own === undefined) throw new WhylistError('knowledge-invalid', `${index} has no synonym filter ${name}.`);
    const { tokenizer, before } = chainOf(settings, name);
    const filter = { ...own, synonyms: [...synonyms] } as unknown as estypes.AnalysisTokenFilterDefinition;
    await call('Trying the synonyms', async () => {
      try {
        await client.indices.analyze({ index, tokenizer, filter: [...before, filter], text: 'x' });
      } catch (error) {
        const reason = innerReasons(error);
        if (reason === undefined) throw error;
        throw new WhylistError('knowledge-invalid', `The synonyms of ${name} cannot be used: ${reason}`);
      }
    });
  }
};

/**
 * Puts new synonym rules into force on a live index (its alias will do). The index reopens for a quarter of a second
 * or so; searches of that moment wait and are asked again (`checkedSearch`), so that none fails.
 * @throws WhylistError `knowledge-invalid` when the server cannot read a rule; the index is then untouched.
 */
export const applySynonyms = async (client: Client, index: string, rules: SynonymRules): Promise<void> => {
  const settings = await settingsOf(client, index);
  await tryRules(client, index, settings, rules);
  const filter = Object.fromEntries(
    Object.entries(rules).map(([name, synonyms]) => [name, { ...filtersOf(settings)[name], synonyms: [...synonyms] }]),
  );
  await call('Applying synonyms', () =>
    client.indices.putSettings({
      index,
      reopen: true,
      settings: { analysis: { filter } } as estypes.IndicesIndexSettings,
    }),
  );
  await call('Applying synonyms', () => client.cluster.health({ index, wait_for_status: 'yellow', timeout: '30s' }));
  await noteSynonyms(client, index, rules);
};

const noteSynonyms = async (client: Client, index: string, rules: SynonymRules): Promise<void> => {
  try {
    const found = await client.indices.getMapping({ index });
    const meta = Object.values(found)[0]?.mappings._meta ?? {};
    await client.indices.putMapping({ index, _meta: { ...meta, synonyms: digestOf(rules) } });
  } catch (error) {
    throw toWhylistError(error, 'Noting which synonyms are in force');
  }
};
