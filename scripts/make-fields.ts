/**
 * Makes knowledge/fields.tsv, the words that tell fields of work apart, from the O*NET and ESCO tables in a folder:
 * node --import tsx scripts/make-fields.ts <folder>
 *
 * Needs what scripts/make-occupations.ts needs, and knowledge/occupations.tsv as that script made it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { isPersonalStem } from '../src/knowledge/personal-words.ts';
import { buildRarity } from '../src/knowledge/rarity.ts';
import { stem } from '../src/knowledge/stem.ts';
import { tokens } from '../src/knowledge/tokens.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2];
if (folder === undefined) throw new Error('Usage: node --import tsx scripts/make-fields.ts <folder>');

type Row = Record<string, string>;

const readTable = (name: string): Row[] =>
  parse(readFileSync(join(folder, name), 'utf8'), {
    columns: true,
    delimiter: name.endsWith('.tsv') ? '\t' : ',',
    quote: name.endsWith('.tsv') ? null : '"',
    relax_column_count: true,
  });

/** How much one mention in each kind of text counts: descriptions tell of the work, the many other titles repeat each other. */
const counts = { name: 1, description: 1, group: 2, otherTitle: 0.3, onetTitle: 0.15 };
/** Words kept for a field: beyond these they add noise and bytes, but no better rankings. */
const mostWords = 150;
/** Words of every advertisement (see knowledge/ad-words.txt). */
const everyday = 0.06;

const fields = new Map<string, Map<string, number>>();
const note = (code: string, text: string, weight: number): void => {
  const words = fields.get(code) ?? new Map<string, number>();
  fields.set(code, words);
  for (const word of new Set(tokens(text).map(stem))) words.set(word, (words.get(word) ?? 0) + weight);
};

const unitOf = (code: string): string => code.replace(/^isco:/, '').slice(0, 4);

/** O*NET occupations belong to the field that the crosswalk of knowledge/occupations.tsv names. */
const unitOfOnet = new Map(
  readFileSync(join(project, 'knowledge/occupations.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('soc:'))
    .flatMap((line) => {
      const codes = (line.split('\t')[0] ?? '').split(' ');
      const unit = codes.find((code) => code.startsWith('isco:'));
      return unit === undefined ? [] : [[codes[0]?.slice('soc:'.length) ?? '', unitOf(unit)] as const];
    }),
);

for (const row of readTable('esco-occupations.csv')) {
  const code = unitOf(row.CODE ?? '');
  note(code, row.PREFERREDLABEL ?? '', counts.name);
  for (const other of (row.ALTLABELS ?? '').split('\n').slice(0, 8)) note(code, other, counts.otherTitle);
  note(code, `${row.DESCRIPTION ?? ''} ${row.DEFINITION ?? ''}`, counts.description);
}
const names = new Map<string, string>();
for (const row of readTable('tabiya_ISCOGroups.csv')) {
  const code = row.CODE ?? '';
  if (!/^\d{4}$/.test(code)) continue;
  names.set(code, (row.PREFERREDLABEL ?? '').replace(/ not elsewhere classified/, ', other'));
  note(code, row.DESCRIPTION ?? '', counts.group);
}
for (const row of readTable('onet-occupations.tsv')) {
  const [code = '', title = '', description = ''] = Object.values(row);
  const unit = unitOfOnet.get(code);
  if (unit === undefined) continue;
  note(unit, title, counts.name);
  note(unit, description, counts.description);
}
for (const row of readTable('onet-alternate-titles.tsv')) {
  const [code = '', title = ''] = Object.values(row);
  const unit = unitOfOnet.get(code);
  if (unit !== undefined) note(unit, title, counts.onetTitle);
}

const rarity = buildRarity(readFileSync(join(project, 'knowledge/term-rarity.tsv'), 'utf8'));
const fieldsWith = new Map<string, number>();
for (const words of fields.values())
  for (const word of words.keys()) fieldsWith.set(word, (fieldsWith.get(word) ?? 0) + 1);
/** ln(fields / fields with the word): what a word tells of the field. */
const telling = (word: string): number =>
  rarity.of(word) < everyday || isPersonalStem(word) || !/^\p{L}[\p{L}\p{N}+#]+$/u.test(word)
    ? 0
    : Math.log(fields.size / (fieldsWith.get(word) ?? fields.size));

const rows = [...fields]
  .filter(([code]) => names.has(code))
  .sort((a, b) => (a[0] < b[0] ? -1 : 1))
  .map(([code, words]) => {
    const weighed = [...words].map(([word, count]) => [word, Math.log(1 + count) * telling(word)] as const);
    const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0));
    const kept = weighed
      .filter(([, weight]) => weight > 0)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, mostWords)
      .map(([word, weight]) => `${word}:${Math.round((1000 * weight * telling(word)) / length)}`);
    return [code, names.get(code), kept.join(' ')].join('\t');
  });
const header =
  '# ISCO-08 unit group<TAB>name<TAB>stem:what one mention adds, most telling first. Made by scripts/make-fields.ts; see NOTICE.';
writeFileSync(join(project, 'knowledge/fields.tsv'), `${[header, ...rows].join('\n')}\n`);
