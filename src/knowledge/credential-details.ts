import type { CredentialBlock } from './credential-blocks.ts';
import { matchesOf } from './matches-of.ts';
import { rememberedBy } from './remembered.ts';
import { foldAscii } from './words.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ -]/g, '[ -]?');

/** A pattern for each level's words, longest words first. */
export const levelPatterns = (block: CredentialBlock): readonly (readonly [level: string, pattern: RegExp])[] =>
  block.levels.map(({ level, words }) => {
    const longest = [...words].sort((a, b) => b.length - a.length).map((word) => escaped(foldAscii(word)));
    return [level, new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.join('|')})(?![\\p{L}\\p{N}+])`, 'giu')];
  });

const lineAround = (text: string, { start, end }: Span, reach: number): { before: string; after: string } => {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  return { before: before.slice(before.lastIndexOf('\n') + 1), after: after.split('\n')[0] ?? '' };
};

const sentenceBreak = /[;•|]|[.!?]\s/;

/** The level whose words stand nearest to the mention, on its own line and side of any semicolon. */
export const levelBeside = (
  text: string,
  span: Span,
  patterns: ReturnType<typeof levelPatterns>,
  reach: number,
): { readonly level: string; readonly span: Span } | undefined => {
  const { before, after } = lineAround(text, span, reach);
  const own = text.slice(span.start, span.end);
  const regions = [
    { part: own, offset: span.start, distance: (): number => 0 },
    { part: after, offset: span.end, distance: (at: number): number => at },
    // What stands in front belongs to the mention only if nothing parts them; behind is the usual place.
    {
      part: before,
      offset: span.start - before.length,
      distance: (at: number, end: number) => (before.length - end) * 1.5 + at * 0,
    },
  ];
  let best: { level: string; span: Span; distance: number; length: number } | undefined;
  for (const { part, offset, distance } of regions) {
    for (const [level, pattern] of patterns) {
      for (const match of matchesOf(part, pattern)) {
        const at = match.index;
        const end = at + match[0].length;
        const between = part === after ? part.slice(0, at) : part === before ? part.slice(end) : '';
        if (sentenceBreak.test(between)) continue;
        const away = distance(at, end);
        const length = match[0].length;
        if (!best || away < best.distance || (away === best.distance && length > best.length)) {
          best = { level, span: { start: offset + at, end: offset + end }, distance: away, length };
        }
      }
    }
  }
  return best && { level: best.level, span: best.span };
};

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const isoDate = (raw: string): string | undefined => {
  const numeric = /(?:(\d{1,2})[/.-])?(\d{1,2})[/.-]((?:19|20)\d{2})/.exec(raw);
  if (numeric) {
    const [, day, month = '', year = ''] = numeric;
    if (Number(month) < 1 || Number(month) > 12) return year;
    return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  }
  const short = /^(\d{1,2})[/.-](\d{2})$/.exec(raw.trim());
  if (short && Number(short[1]) >= 1 && Number(short[1]) <= 12)
    return `20${short[2]}-${(short[1] ?? '').padStart(2, '0')}`;
  const named = /([A-Za-z]{3})[a-z]*\.?,?\s+((?:19|20)\d{2})/.exec(raw);
  const month = months.indexOf((named?.[1] ?? '').toLowerCase()) + 1;
  if (named && month > 0) return `${named[2]}-${String(month).padStart(2, '0')}`;
  return /(?:19|20)\d{2}/.exec(raw)?.[0];
};

const dateWords = String.raw`((?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?\s+)?(?:\d{1,2}[/.-]){0,2}(?:19|20)\d{2})`;
const expiryPattern = new RegExp(
  String.raw`(?:exp(?:iry|ires|iring)?\.?(?:\s+date)?|(?:valid )?(?:until|till|through)|valid to|renew(?:al|s)(?: due)?)[:\s-]{1,3}(?:${dateWords}|(\d{1,2}[/.-]\d{2})(?!\d|[/.-]))`,
  'i',
);
const datePattern = new RegExp(
  String.raw`^(?:[\s,(–-]{0,4}(?:on (?:the )?)?(?:online )?update service\)?)?[\s,(–-]{0,4}(?:card\s+|issued\s+|dated\s+|checked\s+|obtained\s+|gained\s+|passed\s+|awarded\s+)?[\s,(:–-]{0,3}${dateWords}`,
  'i',
);

const listed = /(?:categor(?:y|ies)\s*:?|\()\s*((?:[A-D]1?(?:\+?E)?\b(?:\s*(?:,|&|\/|and)\s*)?)+)/i;

/** `categories B, C1, C+E` behind the mention: the highest of them, by the block's own order. */
export const highestListed = (text: string, span: Span, block: CredentialBlock): string | undefined => {
  const items = listed.exec(lineAround(text, span, 60).after)?.[1]?.split(/\s*(?:,|&|\/|\band\b)\s*/) ?? [];
  const rank = (level: string): number => Math.max(...block.order.map((chain) => chain.indexOf(level)));
  const known = items.map((item) => item.trim().toUpperCase()).filter((item) => rank(item) >= 0);
  return known.sort((a, b) => rank(b) - rank(a))[0];
};

const numberPattern = rememberedBy(({ number }: CredentialBlock) =>
  number === undefined ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])${number}(?![\\p{L}\\p{N}])`, 'u'),
);

/** Number and dates that stand behind the mention on its line. */
export const detailsBehind = (text: string, span: Span, block: CredentialBlock) => {
  const { after } = lineAround(text, span, 70);
  const near = after.split(/[;•|]/)[0] ?? '';
  const number = numberPattern(block)?.exec(near);
  const expiry = expiryPattern.exec(near);
  const expires = isoDate(expiry?.[1] ?? expiry?.[2] ?? '');
  const date = isoDate(datePattern.exec(near)?.[1] ?? '');
  return {
    ...(number ? { number: number[0] } : {}),
    ...(expires === undefined ? {} : { expires }),
    ...(date === undefined ? {} : { date }),
  };
};
