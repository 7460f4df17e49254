import type { Knowledge } from '../knowledge/knowledge.ts';
import { stem } from '../knowledge/stem.ts';
import { tokens } from '../knowledge/tokens.ts';
import type { Criterion } from '../model/vacancy.ts';
import type { BlockKind } from './block-headings.ts';
import { fromText, type Span } from './criteria.ts';
import type { Phrase } from './phrases.ts';

/** Enough small hints; more would drown what is asked for by name. */
const mostKeywords = 12;
/** Below this a stem stands in most descriptions of work. */
const rareEnough = 0.3;
/** What is asked for tells more than what is done, and both more than the opening. */
const blockWeight: Partial<Record<BlockKind, number>> = {
  essential: 1.3,
  requirements: 1.2,
  desirable: 1,
  responsibilities: 1,
  intro: 0.8,
};
const titleWeight = 2.5;
/** Words that no description of such work uses are plain English more often than not. */
const outside = 0.2;
/** Fainter keywords than this say nothing of the work. */
const leastValue = 0.3;
/** Of what is said once, only quite rare words are kept: once may be chance. */
const leastOnce = 0.45;

interface Occurrence extends Span {
  readonly surface: string;
}

interface Keyword {
  readonly stems: readonly string[];
  score: number;
  count: number;
  readonly first: Occurrence;
}

interface Piece extends Span {
  readonly stem: string;
  readonly rarity: number;
  readonly surface: string;
}

const wordPattern = /[\p{L}][\p{L}\p{N}+#'’]*/gu;
const ignored =
  /^(?:ltd|plc|llc|inc|www|http|https|com|co|uk|org|eg|ie|etc|amp|nbsp|hes?he|heshe|shehe|himherself|andor)$/i;

/** `Effectively` says how work is done, not which. */
const adverb = /^(?!(?:family|assembly|supply|fly|butterfly|anomaly|monopoly|ally|rally|reply|poly|jelly)$).*ly$/i;

const piecesOf = (phrase: Phrase, knowledge: Knowledge): Piece[] =>
  Array.from(phrase.text.matchAll(wordPattern)).flatMap((match) => {
    const [token = ''] = tokens(match[0].replace(/['’].*$/, ''));
    const telling = token.length > 2 && token.length < 25 && !ignored.test(token) && !adverb.test(token);
    const rarity = telling ? knowledge.rarity(stem(token)) : 0;
    const start = phrase.start + match.index;
    return [{ stem: stem(token), rarity, surface: match[0], start, end: start + match[0].length }];
  });

/** Names of the firm and its places: words that only ever stand with a capital in the middle of a sentence. */
const properNames = (text: string): Set<string> => {
  const lower = new Set(
    Array.from(text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}]+/gu), (match) => match[0].toLowerCase()),
  );
  const names = new Set<string>();
  for (const match of text.matchAll(/(?<=\p{Ll}[,)]? )\p{Lu}\p{Ll}[\p{L}\p{N}]*/gu)) {
    const word = match[0].toLowerCase();
    if (!lower.has(word)) names.add(stem(word));
  }
  return names;
};

const gather = (text: string, phrases: readonly Phrase[], knowledge: Knowledge, taken: readonly Span[]): Keyword[] => {
  const names = properNames(text);
  const found = new Map<string, Keyword>();
  const note = (pieces: readonly Piece[], score: number): void => {
    const [head] = pieces;
    const tail = pieces.at(-1);
    if (!head || !tail) return;
    const stems = pieces.map((piece) => piece.stem);
    const known = found.get(stems.join(' '));
    if (known) {
      known.count += 1;
      known.score = Math.max(known.score, score);
    } else {
      const first = { surface: text.slice(head.start, tail.end), start: head.start, end: tail.end };
      found.set(stems.join(' '), { stems, score, count: 1, first });
    }
  };
  for (const phrase of phrases) {
    const weight = blockWeight[phrase.block];
    if (weight === undefined || phrase.boilerplate || phrase.heading) continue;
    const pieces = piecesOf(phrase, knowledge);
    for (const [index, piece] of pieces.entries()) {
      const free = (each: Piece): boolean =>
        each.rarity >= rareEnough &&
        !names.has(each.stem) &&
        !taken.some((span) => span.start < each.end && each.start < span.end);
      if (!free(piece)) continue;
      note([piece], weight * piece.rarity);
      const next = pieces[index + 1];
      const adjacent = next && free(next) && /^[ -]$/.test(text.slice(piece.end, next.start));
      if (adjacent) note([piece, next], weight * (piece.rarity + next.rarity) * 0.75);
    }
  }
  return [...found.values()];
};

const worth = ({ score, count, stems }: Keyword): number =>
  score * (1 + Math.log(count)) * (stems.length > 1 && count === 1 ? 0.85 : 1);

const isPlace = (surface: string, knowledge: Knowledge): boolean =>
  /^\p{Lu}/u.test(surface) && knowledge.places.find(surface, { countryCode: 'GB' }) !== undefined;

/**
 * Keywords of the vacancy that no list knows, so that an advertisement of any field ranks: by rarity, number of times and
 * block. `title` words come first: they name the field.
 */
export const readKeywords = (
  text: string,
  phrases: readonly Phrase[],
  knowledge: Knowledge,
  context: { readonly title: string; readonly fieldStems: ReadonlySet<string>; readonly taken: readonly Span[] },
): Criterion[] => {
  const inTitle = new Set(tokens(context.title).map(stem));
  const ranked = gather(text, phrases, knowledge, context.taken)
    // What no description of any work knows is the firm's own name or a slip of the pen, unless the title says it too.
    .filter(({ stems }) => stems.every((each) => inTitle.has(each) || knowledge.describesWork(each)))
    .map((keyword) => {
      const boost = keyword.stems.every((each) => inTitle.has(each)) ? titleWeight : 1;
      const ofField = keyword.stems.every((each) => context.fieldStems.has(each) || inTitle.has(each)) ? 1 : outside;
      return { keyword, value: worth(keyword) * boost * ofField };
    })
    .filter(({ keyword, value }) => value > (keyword.count > 1 ? leastValue : leastOnce))
    .sort((a, b) => b.value - a.value || a.keyword.first.start - b.keyword.first.start);
  const chosen: Keyword[] = [];
  // What a criterion already asks for by one word needs no keyword of the same word.
  const used = new Set(
    context.taken
      .map((span) => tokens(text.slice(span.start, span.end)))
      .flatMap((words) => (words.length === 1 ? words.map(stem) : [])),
  );
  for (const { keyword } of ranked) {
    if (chosen.length >= mostKeywords) break;
    if (keyword.stems.some((each) => used.has(each)) || isPlace(keyword.first.surface, knowledge)) continue;
    for (const each of keyword.stems) used.add(each);
    chosen.push(keyword);
  }
  return chosen.map(({ stems, first }) =>
    fromText(
      'text',
      stems.join('-').replace(/[^\p{L}\p{N}]+/gu, '-'),
      { need: 'should', value: first.surface.toLowerCase() },
      { in: text, ...first },
    ),
  );
};
