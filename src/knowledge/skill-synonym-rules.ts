import { parseAmbiguous } from './ambiguity.ts';
import { fileText, type KnowledgeFiles, knowledgePaths } from './files.ts';
import { parseSolrLines } from './solr-lines.ts';
import { tokens } from './tokens.ts';
import { phraseKey } from './words.ts';

/** A form that loses its meaning once the index has taken its punctuation away: `.NET` would become every "net". */
const survivesAnalysis = (form: string): boolean => {
  const words = tokens(form);
  return words.length > 1 || (words[0]?.length ?? 0) === form.length;
};

/**
 * The Solr rules for the search-time `synonym_graph` filter: one line of equal forms a skill. Ambiguous forms stay out:
 * a search for "Go language" must not find every "go".
 */
export const skillSynonymRules = (files: KnowledgeFiles): string[] => {
  const ambiguous = new Set(parseAmbiguous(fileText(files, knowledgePaths.ambiguous)).map((form) => form.key));
  return parseSolrLines(fileText(files, knowledgePaths.skills)).flatMap(({ forms }) => {
    const analysed = forms
      .filter((form) => !ambiguous.has(phraseKey(form)) && survivesAnalysis(form))
      .map((form) => tokens(form).join(' '));
    const different = [...new Set(analysed)];
    return different.length > 1 ? [different.join(', ')] : [];
  });
};
