import type { Related } from './knowledge.ts';

export interface RelatedRow {
  readonly asked: string;
  readonly found: string;
  readonly nearness: number;
  readonly reason: string;
  readonly line: number;
}

/** Reads `synonyms/related-skills.csv`: `asked,found,nearness,reason` with a header; the reason may hold commas. */
export const parseRelated = (text: string): RelatedRow[] => {
  const rows: RelatedRow[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#') || line.startsWith('asked,')) continue;
    const [asked = '', found = '', nearness = '', ...reason] = line.split(',');
    rows.push({
      asked: asked.trim(),
      found: found.trim(),
      nearness: Number(nearness),
      reason: reason.join(',').trim(),
      line: index + 1,
    });
  }
  return rows;
};

export const relatedBySkill = (rows: readonly RelatedRow[], file: string): Map<string, Related[]> => {
  const byAsked = new Map<string, Related[]>();
  for (const row of rows) {
    const list = byAsked.get(row.asked) ?? [];
    list.push({ id: row.found, nearness: row.nearness, source: { file, line: row.line } });
    byAsked.set(row.asked, list);
  }
  for (const list of byAsked.values()) list.sort((a, b) => b.nearness - a.nearness || (a.id < b.id ? -1 : 1));
  return byAsked;
};
