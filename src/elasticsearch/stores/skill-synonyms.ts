import type { Client } from '@elastic/elasticsearch';
import type { SynonymsInForce } from '../../service/tuning.ts';
import { rulesInForce, synonymChanges } from '../indices/synonym-changes.ts';
import { applySynonyms } from '../indices/synonyms.ts';

/** The filter of mappings/candidates.json that holds the skills' ways of writing. */
export const skillSynonymFilter = 'skill_synonyms';

export const skillSynonymsOf = (client: Client, index: string): SynonymsInForce => {
  const rules = (): Promise<readonly string[]> => rulesInForce(client, index, skillSynonymFilter);
  return {
    rules,
    changes: async (after) => synonymChanges(client, index, { before: await rules(), after }),
    apply: (after) => applySynonyms(client, index, { [skillSynonymFilter]: after }),
  };
};
