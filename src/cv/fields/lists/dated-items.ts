import { matchesOf } from '../../../knowledge/matches-of.ts';
import type { PlacedLine, Section } from '../../placed.ts';
import { cutLine } from '../../sections/cut-line.ts';
import { findDates } from '../dates/find-dates.ts';
import { bullet } from '../reading.ts';
import { splitIssuer, withoutDateWord } from './split-issuer.ts';

/** One certificate, award or publication: what stands in the first line is its name. */
export interface DatedItem {
  readonly name: string;
  /** Who gave or published it. */
  readonly by?: string;
  readonly date?: string;
  readonly url?: string;
  readonly rest: readonly string[];
  readonly line: PlacedLine;
}

const byWords =
  /^(?:(?:issued|awarded|presented|given|published|certified|accredited) by|issuer|awarder|publisher|by|from|in)\s*:?\s+/i;
const parting = /\t|\s*[|•·]\s*|\s+[–—-]\s+|\s{3,}/u;
const empty = /^[\s()[\],;:|–—-]*$/u;

interface Draft {
  line: PlacedLine;
  texts: string[];
}

/** Where does an item begin? At each bullet or list item; else at each bold line if some are not; else at each line. */
const drafts = (lines: readonly PlacedLine[]): readonly Draft[] => {
  const bulleted = lines.some((line) => bullet.test(line.text) || line.role === 'list-item');
  const mixed = lines.some((line) => line.bold) && lines.some((line) => !line.bold);
  const larger =
    Math.max(...lines.map((line) => line.fontSize)) > Math.min(...lines.map((line) => line.fontSize)) * 1.04;
  const largest = Math.max(...lines.map((line) => line.fontSize));
  const opens = (line: PlacedLine): boolean => {
    if (onlyDate(line.text)) return false;
    if (bulleted && !mixed) return bullet.test(line.text) || line.role === 'list-item';
    if (mixed) return line.bold || line.segments[0]?.bold === true;
    return larger ? line.fontSize > largest * 0.98 : true;
  };
  const all: Draft[] = [];
  for (const line of lines) {
    const last = all.at(-1);
    if (last === undefined || opens(line)) all.push({ line, texts: [line.text] });
    else last.texts.push(line.text);
  }
  return all;
};

const withoutDates = (text: string): string =>
  findDates(text).reduceRight((words, { at, to }) => `${words.slice(0, at)}\t${words.slice(to)}`, text);

const onlyDate = (text: string): boolean =>
  findDates(text).length > 0 && empty.test(withoutDates(text).replace(/\t/gu, ' '));

const parts = (text: string): readonly string[] =>
  withoutDates(text.replace(bullet, ''))
    .split(parting)
    .map((part) => part.replace(/^[\s,;:()–—-]+|[\s,;:(–—-]+$/gu, ''))
    .map((part) => (part.includes('(') || !part.endsWith(')') ? part : part.slice(0, -1)))
    .filter((part) => !empty.test(part));

const isUrl = (text: string): boolean => /^(?:https?:\/\/|www\.)\S+$/i.test(text);

/** `ALS 2024, Safeguarding Level 3 2024, ANTT 2023`: several certificates in one line, each with its year. */
const severalIn = (line: PlacedLine): readonly PlacedLine[] => {
  const ends = matchesOf(line.text, /\b(?:19|20)\d\d(?=\s*[,;]\s|\s*$)/gu).map((match) => match.index + 4);
  const texts = ends.map((end, i) => line.text.slice(ends[i - 1] ?? 0, end));
  const named = texts.every((text) => /\p{L}{2}/u.test(text) && (text.match(/\b(?:19|20)\d\d\b/gu) ?? []).length === 1);
  if (ends.length < 2 || !named || ends.at(-1) !== line.text.trimEnd().length) return [line];
  return ends.flatMap((end, i) => {
    const from = ends[i - 1] ?? 0;
    return cutLine(line, from + (/^[\s,;]*/u.exec(line.text.slice(from))?.[0].length ?? 0), end) ?? [];
  });
};

/** Items of a section of certificates, awards or publications. */
export const datedItems = (section: Section): readonly DatedItem[] =>
  drafts(section.kind === 'certificates' ? section.lines.flatMap(severalIn) : section.lines).flatMap(
    ({ line, texts }) => {
      const date = texts.flatMap((text) => findDates(text)).find(({ start, end }) => (start ?? end) !== undefined);
      const [first, ...others] = texts.flatMap(parts);
      if (first === undefined || first.length > 200) return [];
      const called = date === undefined ? first : withoutDateWord(first);
      const urls = others.filter(isUrl);
      const words = others.filter((part) => !isUrl(part));
      const named = words.find((part) => byWords.test(part)) ?? words[0];
      const told = named === undefined || named.length > 80 ? undefined : named.replace(byWords, '');
      const { name, by = told } =
        told === undefined && section.kind === 'certificates' ? splitIssuer(called) : { name: called };
      const day = date?.start ?? date?.end;
      const [url] = urls;
      return [
        {
          name,
          ...(by === undefined || by === '' ? {} : { by }),
          ...(day === undefined ? {} : { date: day }),
          ...(url === undefined ? {} : { url: /^http/i.test(url) ? url : `https://${url}` }),
          rest: words.filter((part) => part !== named || told === undefined),
          line,
        },
      ];
    },
  );
