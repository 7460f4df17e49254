import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { stem } from '../../../knowledge/stem.ts';
import type { Found, PlacedLine } from '../../placed.ts';
import { fold, foundAt, type Piece, pieces } from '../reading.ts';
import type { ZoneLine } from './contact-zone.ts';
import { type NameParts, nameParts } from './name-parts.ts';
import { properCase } from './name-words.ts';
import { parseAddress } from './parse-address.ts';

export interface NameContext {
  readonly knowledge: Pick<Knowledge, 'titles' | 'skills' | 'places' | 'rarity'>;
  readonly email: string | undefined;
  /** User names of profiles: people often use their own. */
  readonly handles: readonly string[];
  readonly fileName: string;
  /** All lines of the CV: how large its body text is, and where else a name stands. */
  readonly lines: readonly PlacedLine[];
}

interface Candidate {
  readonly parts: NameParts;
  readonly piece: Piece;
  readonly trust: number;
  /** Rank of the line in reading order. */
  readonly order: number;
  /** Font size over the size of body text. */
  readonly size: number;
  readonly alone: boolean;
}

const notNames =
  /\b(?:curriculum|vitae|resume|résumé|profile|summary|experience|employment|education|skills?|contact|details|personal|statement|objective|references?|languages?|projects?|interests|hobbies|certifications?|qualifications?|page|about|portfolio|university|college|school|academy|institute|ltd|limited|plc|inc|llc|gmbh|company|group|services|solutions|street|road|avenue|lane|england|united|kingdom|london|driving|licen[cs]e|available|notice|confidential|private|updated|email|phone|telephone|mobile|address|location|website|linkedin|github|twitter|me|my|and|the|for|with|application|form|covering|letter|dear|sir|madam|invoice|volunteer|awards?|publications?|history|work|career|professional|key|core|technical|competenc\w+|expertise|strengths|achievements|highlights|training|courses|links|nationality|native|fluent|speaker|learner|worker|player|fast|team|strong|excellent|good|quick|results|driven|oriented)\b/i;

/** Words rarer than this are hardly used to describe work; most names are not in the table at all and count 0.5. */
const usual = 0.45;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 11;

/** How much of the e-mail address's or handle's letters the name explains, 0 to 1. */
const explains = (handle: string, parts: NameParts): number => {
  const letters = fold(handle.split('@')[0] ?? '').replace(/[^a-z]/gu, '');
  if (letters.length < 3) return 0;
  const words = parts.words.map((w) => fold(w).replace(/[^a-z]/gu, '')).filter((w) => w !== '');
  let covered = 0;
  for (const word of words) {
    if (word.length > 2 && letters.includes(word)) covered += word.length;
    else if (word.length > 4 && letters.includes(word.slice(0, 4))) covered += 4;
    else if (covered > 0 || letters.startsWith(word.charAt(0))) covered += letters.includes(word.charAt(0)) ? 1 : 0;
  }
  return Math.min(1, covered / letters.length);
};

type Feature = readonly [name: string, (c: Candidate, context: NameContext) => number];

/** Points for being the candidate's name. Each line can be named when a guess has to be explained. */
const features: readonly Feature[] = [
  ['after a label "Name:"', (c) => (c.parts.labelled ? 5 : 0)],
  ['title of the document by its style', (c) => (c.piece.line.role === 'title' ? 2 : 0)],
  ['larger than body text', (c) => Math.min(4, Math.max(0, (c.size - 1.15) * 4))],
  ['bold', (c) => (c.piece.line.bold ? 0.5 : 0)],
  ['near the top', (c) => Math.max(0, 2.5 - c.order * 0.35)],
  ['in the letterhead', (c) => c.trust],
  ['on the first page', (c) => (c.piece.line.page === 1 ? 0.5 : -2)],
  ['alone on its line', (c) => (c.alone ? 0.7 : 0)],
  ['one word only', (c) => (c.parts.words.length === 1 && !c.parts.labelled ? -3 : 0)],
  ['two or three words', (c) => (c.parts.words.length <= 3 ? 0.5 : c.parts.words.length === 4 ? 0 : -0.5)],
  ['e-mail says the same', (c, { email }) => 4 * explains(email ?? '', c.parts)],
  ['profile says the same', (c, { handles }) => 2.5 * Math.max(0, ...handles.map((h) => explains(h, c.parts)))],
  ['file is called so', (c, { fileName }) => (c.parts.full.every((w) => fold(fileName).includes(fold(w))) ? 2 : 0)],
  ['words of headings and companies', (c) => (notNames.test(c.parts.name) ? -5 : 0)],
];

/** Points off for being something else that the knowledge files know. They take time: only the likeliest are asked. */
const doubts: readonly Feature[] = [
  ['a job title', (c, { knowledge }) => -5 * knowledge.titles.looksLikeTitle(c.parts.name)],
  [
    'words that describe work',
    (c, { knowledge }) => (c.parts.words.every((w) => knowledge.rarity(stem(fold(w))) < usual) ? -3 : 0),
  ],
  ['a skill', (c, { knowledge }) => (knowledge.skills.lookUp(c.parts.name) === undefined ? 0 : -4)],
  // People are called Lincoln or Florence, but hardly with two words of one town.
  ['a town', (c, { knowledge }) => (knowledge.places.find(c.parts.name) === undefined ? 0 : -2.5)],
  ['an address', (c, { knowledge }) => (parseAddress(c.parts.name, knowledge)?.region === undefined ? 0 : -4)],
  ['a country', (c, { knowledge }) => (knowledge.places.country(c.parts.name) === undefined ? 0 : -4)],
];

const sum = (rules: readonly Feature[], c: Candidate, context: NameContext): number =>
  rules.reduce((total, [, points]) => total + points(c, context), 0);

/** How many of the best are looked at twice. */
const likeliest = 12;

/** `Jane Doe, Site Manager`: what stands before a comma where a job title follows it. */
const beforeTitle = (piece: Piece, { titles }: NameContext['knowledge']): readonly Piece[] => {
  const comma = piece.text.indexOf(',');
  if (comma < 0 || titles.looksLikeTitle(piece.text.slice(comma + 1)) < 0.5) return [];
  return [{ ...piece, text: piece.text.slice(0, comma).trim() }];
};

const candidatesIn = (
  zone: readonly ZoneLine[],
  body: number,
  { knowledge, lines }: NameContext,
): readonly Candidate[] =>
  zone.flatMap(({ line, trust, inBlock }, at) => {
    // The head of another column is as good as the top of the page only in large type.
    const order = line.fontSize > 1.15 * body ? Math.min(at, inBlock ?? at) : at;
    const fields = pieces(line);
    const whole: Piece = { text: line.text.trim(), at: line.text.indexOf(line.text.trim()), line };
    const titled = beforeTitle(whole, knowledge);
    const all = [...(fields.length === 1 ? [whole] : [whole, ...fields]), ...titled];
    const single = all.flatMap((piece) => {
      const first = at === 0 && piece === whole && line.fontSize > 1.4 * body;
      const parts = nameParts(piece.text, first);
      if (parts === undefined) return [];
      const segment = line.segments.find((s) => piece.at < s.at + s.text.length && piece.at + piece.text.length > s.at);
      const size = (segment?.fontSize ?? line.fontSize) / body;
      return [{ parts, piece, trust, order, size, alone: piece === whole }];
    });
    return [...single, ...twoLines(zone, at, body), ...acrossColumns(zone, at, body, lines)];
  });

/** First name over last name, in the same large type. */
const twoLines = (zone: readonly ZoneLine[], order: number, body: number): readonly Candidate[] => {
  const first = zone[order];
  const second = zone[order + 1];
  if (first === undefined || second === undefined) return [];
  const [a, b] = [first.line, second.line];
  const size = a.fontSize / body;
  if (size < 1.3 || Math.abs(a.fontSize - b.fontSize) > 0.15 * a.fontSize) return [];
  const words = [a.text.trim(), b.text.trim()];
  if (words.some((w) => w.split(/\s+/u).length > 2 || /[\t|,]/u.test(w))) return [];
  const parts = nameParts(words.join(' '));
  if (parts === undefined) return [];
  return [
    {
      parts,
      piece: { text: words.join(' '), at: 0, line: a },
      trust: first.trust,
      order,
      size: size - 0.1,
      alone: true,
    },
  ];
};

/** A name in large type over two columns, which reading the columns one after the other has torn apart. */
const acrossColumns = (
  zone: readonly ZoneLine[],
  order: number,
  body: number,
  lines: readonly PlacedLine[],
): readonly Candidate[] => {
  const first = zone[order];
  if (first === undefined || first.line.fontSize < 1.4 * body || /[\t|,@]/u.test(first.line.text)) return [];
  const { line, trust } = first;
  const rest = lines.find(
    (other) =>
      other.page === line.page &&
      other.block !== line.block &&
      Math.abs(other.y - line.y) < 0.3 * line.height &&
      Math.abs(other.fontSize - line.fontSize) < 0.05 * line.fontSize &&
      other.x >= line.x + line.width,
  );
  const text = `${line.text.trim()} ${rest?.text.trim() ?? ''}`;
  const parts = rest === undefined ? undefined : nameParts(text);
  const size = line.fontSize / body;
  return parts === undefined ? [] : [{ parts, piece: { text, at: 0, line }, trust, order, size, alone: true }];
};

/** Where the score stops being better than a guess. */
const enough = 3.5;

/**
 * The candidate's name, in ordinary capitals where the CV shouts it. Absent when no words are good enough: a name is
 * never made up from the e-mail address.
 */
export const readName = (zone: readonly ZoneLine[], context: NameContext): Found<string> | undefined => {
  const body = median(context.lines.map((line) => line.fontSize));
  const near = zone.filter(({ trust }, i) => trust >= 0.5 || i < 12);
  const scored = candidatesIn(near, body, context)
    .map((candidate) => ({ candidate, score: sum(features, candidate, context) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, likeliest)
    .map(({ candidate, score }) => ({ candidate, score: score + sum(doubts, candidate, context) }))
    .sort((a, b) => b.score - a.score || a.candidate.order - b.candidate.order);
  const best = scored[0];
  if (best === undefined || best.score < enough) return undefined;
  const { parts, piece } = best.candidate;
  const at = Math.max(0, piece.line.text.indexOf(parts.name));
  const length = Math.min(parts.name.length, piece.line.text.length - at);
  const rival = scored.find(({ candidate }) => fold(candidate.parts.name) !== fold(parts.name));
  const lead = best.score - (rival?.score ?? 0);
  return foundAt(
    properCase(parts.name),
    0.5 + Math.min(0.25, best.score / 40) + Math.min(0.24, lead / 15),
    piece.line,
    at,
    length,
  );
};
