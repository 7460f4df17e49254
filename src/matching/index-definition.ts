import { z } from 'zod';

const definitionSchema = z.looseObject({
  settings: z.looseObject({
    analysis: z.looseObject({
      filter: z.looseObject({ skill_synonyms: z.looseObject({ synonyms: z.array(z.string()) }) }),
    }),
  }),
});

/**
 * The candidates' index body (mappings/candidates.json) with the synonym rules of the day in its search analyzer.
 *
 * @param rules Solr rules, such as `kubernetes, k8s`
 */
export const withSynonyms = <Definition>(definition: Definition, rules: readonly string[]): Definition => {
  const copy = definitionSchema.parse(structuredClone(definition));
  copy.settings.analysis.filter.skill_synonyms.synonyms = [...rules];
  return copy as Definition;
};
