/** One line of a synonym file: forms of one and the same thing, the preferred one first. */
export interface SolrLine {
  readonly line: number;
  /** The `#` comment above that serves as a title, if any. */
  readonly section: string;
  readonly forms: readonly string[];
}

const splitForms = (line: string): string[] =>
  (line.includes('\\') ? line.split(/(?<!\\),/).map((form) => form.replace(/\\(.)/g, '$1')) : line.split(','))
    .map((form) => form.trim())
    .filter((form) => form !== '');

/** Reads Solr's synonym format: comma-separated forms, `\,` for a comma in a form, `#` for comments. */
export const parseSolrLines = (text: string): SolrLine[] => {
  const lines: SolrLine[] = [];
  let section = '';
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line.startsWith('#')) section = line.replace(/^#+\s*/, '');
    else if (line !== '') lines.push({ line: index + 1, section, forms: splitForms(line) });
  }
  return lines;
};
