import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { matchesOf } from '../../../knowledge/matches-of.ts';
import type { Found } from '../../placed.ts';
import { foundAt, type Piece, pieces, trimmed } from '../reading.ts';
import type { ZoneLine } from './contact-zone.ts';
import { type Address, parseAddress } from './parse-address.ts';

const label =
  /^[^\p{L}\p{N}]*(?:(?:home |current |postal |permanent |my )?(?:address|location|city|town|based|residence|lives|living|home|place|where|anschrift|adresse)\b(?:\s+(?:in|at))?\s*[:–—-]?\s*|(?:a|l)\s*[:]\s*)/iu;
const relocation =
  /\b(?:relocat\w*|willing to|open to|happy to|able to|commut\w*|within \d+|travel\w*|remote(?:ly)?|hybrid|on-?site)\b/i;
const icons = /^[^\p{L}\p{N}(]+|[^\p{L}\p{N}).]+$/gu;
/** Years and months are a length of time, but the end of a postcode ("CR0 2YR") is not. */
const notAnAddress =
  /(?<!\b[A-Z]{1,2}\d[A-Z\d]?\s)\b\d+\s*(?:yrs?|years?|mos?|months?)\b|\b(?:listening|writing|speaking|full-time|part-time)\b|@|https?:|www\.|\b(?:tel|phone|mobile|e-?mail|linkedin|github)\b/i;
const phoneLike = /(?:\+|\(?\b0)[\d\s()-]{8,}|\b\d{3}[-.\s]\d{3,4}[-.\s]?\d{0,4}\b/u;

/** Reading is a town, but not between listening and writing. */
const languageGrid = /\b(?:listening|speaking|spoken|writing)\b/i;
/** Longer lines are prose or lists. */
const longestLine = 200;

/** Anything that may say that an address follows. Where nothing else speaks for a line, one of these must. */
const anyLabel =
  /address|location|city|town|based|residence|lives|living|home|place|where|anschrift|adresse|located|residing|resident|[al]\s*:/i;
/** Below this much trust in its place, only a label makes a line an address. */
const trusted = 0.5;

interface Candidate {
  readonly address: Address;
  readonly piece: Piece;
  readonly length: number;
  readonly score: number;
}

interface Words {
  readonly piece: Piece;
  readonly text: string;
  /** How far the words reach in the CV, where that is more than the piece. */
  readonly reach?: number;
  /** Whether a label said that an address follows. */
  readonly labelled: boolean;
}

const withoutRelocation = (text: string): string =>
  text
    .replace(/\s*[([](?=[^)\]]*(?:relocat|open to|willing|remote|hybrid|travel|commut))[^)\]]*[)\]]/gi, '')
    .replace(/\s*[,;/–—-]?\s*\b(?:open|willing|happy|able|can|would) (?:to )?relocat.*$/i, '')
    .replace(/\s*[,;/–—-]\s*(?:remote|hybrid|relocat).*$/i, '');

const wordsOf = (piece: Piece): readonly Words[] => {
  const bare = withoutRelocation(piece.text);
  const prefix = label.exec(bare)?.[0] ?? '';
  const text = bare.slice(prefix.length).replace(icons, '').trim();
  const labelled = prefix.trim() !== '' && /\p{L}/u.test(prefix);
  if (text === '' || notAnAddress.test(text) || phoneLike.test(text) || relocation.test(text)) return [];
  const at = piece.at + Math.max(0, piece.text.indexOf(text));
  return [{ piece: { ...piece, at, text }, text, labelled }];
};

const basedIn = /\b(?:based|living|located|residing|resident) in (\p{Lu}[\p{L}'’-]+(?:[ ,]+\p{Lu}[\p{L}'’-]+){0,3})/u;

const contactWords =
  /\be-?mail me on indeed\b\s*:?|(?:\b(?:e-?mail|tel(?:ephone)?|phone|mob(?:ile)?)\b\s*[:.]?\s*)?(?:\S+@\S+|(?:https?:|www\.)\S+|\b(?:[\w-]+\.)+(?:com|co\.uk|org|net|io|dev)\b\S*|(?:\+|\(?\b0)\d[\d\s()-]{7,}\d)/gi;

/** “Leeds LS1 4AP 07700 900123 jo@example.org”: what stands between the ways to reach somebody, where nothing else parts them. */
const betweenContacts = (line: Piece['line']): readonly Piece[] => {
  const found = matchesOf(line.text, contactWords);
  if (found.length === 0) return [];
  const starts = [0, ...found.map((match) => match.index + match[0].length)];
  const ends = [...found.map((match) => match.index), line.text.length];
  return starts.flatMap((start, at) => {
    const text = line.text.slice(start, ends[at]);
    return text.trim() === '' ? [] : [trimmed(line, start, text)];
  });
};

const inSentence = (piece: Piece): readonly Words[] => {
  const match = basedIn.exec(piece.text);
  const text = match?.[1];
  if (match === null || text === undefined) return [];
  return [{ piece: { ...piece, text, at: piece.at + match.index + match[0].indexOf(text) }, text, labelled: true }];
};

/** Lines of an address that stand one below the other, read as if commas parted them. */
const stacked = (zone: readonly ZoneLine[], from: number, titles: Knowledge['titles']): readonly Words[] => {
  const first = zone[from];
  if (first === undefined) return [];
  const head = label.exec(first.line.text)?.[0] ?? '';
  // A headline above the street is no part of it.
  if (head === '' && !/\d/u.test(first.line.text) && titles.looksLikeTitle(first.line.text) >= 0.5) return [];
  const texts: string[] = [first.line.text.slice(head.length).trim()];
  const result: Words[] = [];
  for (const { line } of zone.slice(from + 1, from + 6)) {
    if (line.block !== first.line.block || line.text.length > 50 || line.text.includes('\t')) break;
    // A name in large type above it is no part of an address.
    if (Math.abs(line.fontSize - first.line.fontSize) > 0.15 * line.fontSize) break;
    if (notAnAddress.test(line.text) || phoneLike.test(line.text) || relocation.test(line.text)) break;
    // What stands above the label "Address" is no part of the address.
    if (label.exec(line.text)?.[0].trim() === line.text.trim()) break;
    texts.push(line.text.trim());
    const piece = { line: first.line, at: head.length, text: first.line.text.slice(head.length) };
    const words = texts.filter((t) => t !== '');
    // A line of a form ends where a part ends; a line of a narrow column ends anywhere.
    // Several lines count only with a postcode or a house number, which have digits.
    if (!/\d/u.test(words.join(''))) continue;
    const reach = line.end - first.line.start - head.length;
    for (const joint of [', ', ' ']) result.push({ piece, text: words.join(joint), reach, labelled: head !== '' });
  }
  return result;
};

/** `… | Address: 3 Quay Street,` at the end of a line, and on the next one the rest of it. */
const wrapped = (zone: readonly ZoneLine[], at: number): readonly Words[] => {
  const [first, next] = [zone[at]?.line, zone[at + 1]?.line];
  const last = first === undefined ? undefined : pieces(first).at(-1);
  if (first === undefined || next === undefined || last === undefined || next.block !== first.block) return [];
  const head = label.exec(last.text)?.[0] ?? '';
  if (!/\p{L}/u.test(head) || !/^$|,$/u.test(last.text.slice(head.length).trim())) return [];
  const rest = pieces(next)[0]?.text ?? '';
  if (notAnAddress.test(rest) || phoneLike.test(rest)) return [];
  const text = `${last.text.slice(head.length)} ${rest}`.trim();
  return [{ piece: last, text, reach: next.start + rest.length - first.start - last.at, labelled: true }];
};

const candidatesAt = (
  zone: readonly ZoneLine[],
  at: number,
  knowledge: Pick<Knowledge, 'places' | 'titles'>,
): readonly Candidate[] => {
  const zoneLine = zone[at];
  if (zoneLine === undefined || zoneLine.line.text.length > longestLine || languageGrid.test(zoneLine.line.text))
    return [];
  const { line, trust } = zoneLine;
  if (trust < trusted && !anyLabel.test(line.text)) return [];
  const whole: Piece = { text: line.text, at: 0, line };
  const all = [whole, ...pieces(line), ...betweenContacts(line)];
  const words = [
    ...all.flatMap((piece) => [...wordsOf(piece), ...inSentence(piece)]).map((w) => ({ ...w, lines: 1 })),
    ...stacked(zone, at, knowledge.titles).map((w) => ({ ...w, lines: 2 })),
    ...wrapped(zone, at).map((w) => ({ ...w, lines: 2 })),
  ];
  return words.flatMap(({ piece, text, reach, labelled, lines }) => {
    if (trust < trusted && !labelled) return [];
    const address = parseAddress(text, knowledge);
    if (address === undefined) return [];
    // Near no telephone and under no label, a town by itself may be any word.
    if (trust < 0.85 && !labelled && address.postalCode === undefined && address.region === undefined) return [];
    // Several lines make an address only where a postcode or a street says so: else they are just lines.
    if (lines > 1 && address.postalCode === undefined && address.address === undefined) return [];
    if (lines > 1 && address.postalCode === undefined && !labelled) return [];
    const complete = (address.city === undefined ? -0.5 : 0.3) + (address.postalCode === undefined ? 0 : 0.2);
    return [
      {
        address,
        piece,
        length: reach ?? piece.text.length,
        score: trust + address.score + complete + (labelled ? 0.5 : 0) - at * 0.002,
      },
    ];
  });
};

/**
 * Where the candidate lives, from the letterhead and contact sections only: an employer's or a school's town is never taken.
 * @param taken words that are something else already, such as the name
 */
export const readLocation = (
  zone: readonly ZoneLine[],
  knowledge: Pick<Knowledge, 'places' | 'titles'>,
  taken: Found<string> | undefined,
): Found<Address> | undefined => {
  const free = zone.filter(
    ({ line }) =>
      taken === undefined ||
      taken.start >= line.end ||
      taken.end <= line.start ||
      line.text.length > taken.end - taken.start + 3,
  );
  const best = free
    .flatMap((_, at) => candidatesAt(free, at, knowledge))
    .filter(
      ({ piece }) =>
        taken === undefined ||
        piece.line.start + piece.at >= taken.end ||
        piece.line.start + piece.at + piece.text.length <= taken.start,
    )
    .reduce<Candidate | undefined>((a, b) => (a === undefined || b.score > a.score ? b : a), undefined);
  if (best === undefined) return undefined;
  return foundAt(best.address, 0.5 + 0.2 * best.score, best.piece.line, best.piece.at, best.length);
};
