/**
 * Makes knowledge/occupations.tsv, title-heads.tsv, title-rarity.tsv and term-rarity.tsv from the O*NET and ESCO tables
 * in a folder: node --import tsx scripts/make-occupations.ts <folder>
 *
 * Needs onet-occupations.tsv, onet-alternate-titles.tsv (O*NET database), esco-occupations.csv and tabiya_ISCOGroups.csv
 * (ESCO as published by Tabiya). The sources and their licences are named in NOTICE.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { stem } from '../src/knowledge/stem.ts';
import { tokens } from '../src/knowledge/tokens.ts';
import { phraseKey } from '../src/knowledge/words.ts';

const project = fileURLToPath(new URL('..', import.meta.url));

interface Occupation {
  readonly code: string;
  readonly title: string;
  /** Folded title → how strongly the source stands behind it. */
  readonly titles: Map<string, number>;
  readonly description: string;
}

type Row = Record<string, string>;

const readTable = (folder: string, name: string): Row[] =>
  parse(readFileSync(join(folder, name), 'utf8'), {
    columns: true,
    delimiter: name.endsWith('.tsv') ? '\t' : ',',
    quote: name.endsWith('.tsv') ? null : '"',
    relax_column_count: true,
  });

/** `Chief Executive Officer (CEO)` is two titles; `Engineer, Civil` is an index entry, not one. */
const addTitle = (titles: Map<string, number>, raw: string, strength: number): void => {
  const bare = raw.replace(/\s*\(.*?\)\s*/g, ' ');
  const short = /\(([A-Z][A-Za-z&/-]{1,7})\)/.exec(raw)?.[1];
  for (const title of [bare, short]) {
    if (title === undefined || title.includes(',') || title === 'n/a') continue;
    const key = phraseKey(title);
    const words = key.split(' ').length;
    if (key !== '' && words <= 6) titles.set(key, Math.max(titles.get(key) ?? 0, strength));
  }
};

const readOnet = (folder: string): Occupation[] => {
  const byCode = new Map<string, Occupation>();
  for (const row of readTable(folder, 'onet-occupations.tsv')) {
    const [code = '', title = '', description = ''] = Object.values(row);
    const occupation = { code: `soc:${code}`, title, titles: new Map<string, number>(), description };
    for (const part of title.split(/, and | and |, /)) addTitle(occupation.titles, part, 4);
    addTitle(occupation.titles, title.replaceAll(',', ''), 5);
    byCode.set(code, occupation);
  }
  for (const row of readTable(folder, 'onet-alternate-titles.tsv')) {
    const [code = '', title = '', short = '', sources = ''] = Object.values(row);
    const occupation = byCode.get(code);
    if (!occupation) continue;
    const strength = Math.min(3, sources.split(',').length);
    addTitle(occupation.titles, title, strength);
    addTitle(occupation.titles, short, strength);
  }
  return [...byCode.values()];
};

const readEsco = (folder: string): Occupation[] =>
  readTable(folder, 'esco-occupations.csv').map((row) => {
    const title = row.PREFERREDLABEL ?? '';
    const titles = new Map<string, number>();
    addTitle(titles, title, 5);
    for (const label of (row.ALTLABELS ?? '').split('\n')) addTitle(titles, label, 2);
    return { code: `isco:${row.CODE}`, title, titles, description: `${row.DESCRIPTION} ${row.DEFINITION ?? ''}` };
  });

/** The other classification's code that most shared titles point at: a crosswalk drawn from the titles themselves. */
const crosswalk = (from: readonly Occupation[], to: readonly Occupation[], level: (code: string) => string) => {
  const owners = new Map<string, string[]>();
  for (const { code, titles } of to) {
    for (const key of titles.keys()) owners.set(key, [...(owners.get(key) ?? []), level(code)]);
  }
  return new Map(
    from.map(({ code, titles }) => {
      const votes = new Map<string, number>();
      for (const [key, strength] of titles) {
        const codes = owners.get(key) ?? [];
        for (const other of codes) votes.set(other, (votes.get(other) ?? 0) + strength / codes.length);
      }
      const [best] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return [code, best !== undefined && best[1] >= 0.8 ? best[0] : undefined] as const;
    }),
  );
};

const writeOccupations = (onet: readonly Occupation[], esco: readonly Occupation[]): Set<string> => {
  const toIsco = crosswalk(onet, esco, (code) => code.split('.')[0] ?? code);
  const toSoc = crosswalk(esco, onet, (code) => code.split('.')[0] ?? code);
  const owners = new Map<string, number>();
  for (const { titles } of [...onet, ...esco])
    for (const key of titles.keys()) owners.set(key, (owners.get(key) ?? 0) + 1);
  const lines = [...onet, ...esco].map(({ code, title, titles }) => {
    const other = toIsco.get(code) ?? toSoc.get(code);
    // How strongly matters only where several occupations share the title.
    const alternatives = [...titles].map(([key, strength]) =>
      (owners.get(key) ?? 0) > 1 ? `${key}~${strength}` : key,
    );
    return [other === undefined ? code : `${code} ${other}`, title, alternatives.join('|')].join('\t');
  });
  const header =
    '# codes<TAB>title<TAB>folded titles, ~n: strength where shared. Made by scripts/make-occupations.ts; see NOTICE.';
  writeFileSync(join(project, 'knowledge/occupations.tsv'), `${[header, ...lines].join('\n')}\n`);
  return new Set(owners.keys());
};

/** How often a word ends a title and how often it stands anywhere: what makes a line look like a title. */
const writeHeads = (titles: ReadonlySet<string>): void => {
  const last = new Map<string, number>();
  for (const title of titles) {
    const head = title.includes(' of ') ? title.split(' of ')[0]?.split(' ').at(-1) : title.split(' ').at(-1);
    if (head !== undefined && /^\p{L}{3,}$/u.test(head)) last.set(head, (last.get(head) ?? 0) + 1);
  }
  const rows = [...last].filter(([, count]) => count >= 3).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const header = '# word<TAB>titles that end with it. Made by scripts/make-occupations.ts.';
  writeFileSync(
    join(project, 'knowledge/title-heads.tsv'),
    `${[header, ...rows.map((row) => row.join('\t'))].join('\n')}\n`,
  );
};

/** Rarity of a word among titles: ln(titles / titles with it) / ln(titles). Descriptions would call "designer" as common as "manager". */
const writeTitleRarity = (titles: ReadonlySet<string>): void => {
  const having = new Map<string, number>();
  for (const title of titles)
    for (const word of new Set(title.split(' '))) having.set(word, (having.get(word) ?? 0) + 1);
  const rows = [...having]
    .filter(([word, count]) => count >= 3 && /^\p{L}[\p{L}\p{N}+#]*$/u.test(word))
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([word, count]) => `${word}\t${(1 - Math.log(count) / Math.log(titles.size)).toFixed(2)}`);
  const header = '# folded word<TAB>rarity among job titles, 0 to 1. Made by scripts/make-occupations.ts.';
  writeFileSync(join(project, 'knowledge/title-rarity.tsv'), `${[header, ...rows].join('\n')}\n`);
};

const offTitles = 0.55;

/** Rarity of a stem: ln(N / documents with it) / ln N, over the descriptions of occupations and their groups. */
const writeRarity = (descriptions: readonly string[], titles: ReadonlySet<string>): void => {
  const documents = new Map<string, number>();
  for (const description of descriptions) {
    for (const word of new Set(tokens(description).map(stem))) {
      if (/^\p{L}[\p{L}\p{N}+#]+$/u.test(word)) documents.set(word, (documents.get(word) ?? 0) + 1);
    }
  }
  const total = Math.log(descriptions.length);
  const inTitles = new Set([...titles].flatMap((title) => title.split(' ')).map(stem));
  // Rare in descriptions may be just English ("concisely"). A word that also names jobs is rare because it is special.
  const special = (word: string): number => (inTitles.has(word) ? 1 : offTitles);
  const rarity = new Map([...documents].map(([word, count]) => [word, (1 - Math.log(count) / total) * special(word)]));
  // Words of every advertisement say nothing of the job, however seldom a description of occupations uses them.
  const everyday = readFileSync(join(project, 'knowledge/ad-words.txt'), 'utf8').replace(/^#.*$/gm, '');
  for (const word of tokens(everyday)) rarity.set(stem(word), 0.02);
  const rows = [...rarity]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([word, value]) => `${word}\t${value.toFixed(2)}`);
  const header =
    '# stem<TAB>rarity, 0 everywhere to 1 rare. Made by scripts/make-occupations.ts from descriptions and ad-words.txt.';
  writeFileSync(join(project, 'knowledge/term-rarity.tsv'), `${[header, ...rows].join('\n')}\n`);
};

const folder = process.argv[2];
if (folder === undefined) throw new Error('Usage: node --import tsx scripts/make-occupations.ts <folder>');
const onet = readOnet(folder);
const esco = readEsco(folder);
const groups = readTable(folder, 'tabiya_ISCOGroups.csv').map((row) => row.DESCRIPTION ?? '');
const titles = writeOccupations(onet, esco);
writeHeads(titles);
writeTitleRarity(titles);
const descriptions = [...onet, ...esco].map((each) => [each.title, ...each.titles.keys(), each.description].join(' '));
writeRarity([...descriptions, ...groups], titles);
