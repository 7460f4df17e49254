import { matchesOf } from '../../../knowledge/matches-of.ts';
import type { Found } from '../../placed.ts';
import { foundAt } from '../reading.ts';
import type { ZoneLine } from './contact-zone.ts';

const address =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}](?:[\p{L}\p{N}._%+'-]*[\p{L}\p{N}_+-])?\s?@\s?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,24}(?![\p{L}\p{N}])/gu;
const spelled =
  /([\p{L}\p{N}._%+-]+)\s*[[(]\s*at\s*[\])]\s*([\p{L}\p{N}.-]+?)\s*(?:[[(]\s*dot\s*[\])]|\.)\s*(\p{L}{2,24})/iu;

interface Hit {
  readonly found: Found<string>;
  readonly score: number;
}

const inText = ({ line, trust }: ZoneLine): readonly Hit[] => {
  const written = matchesOf(line.text, address).map((m) => ({
    at: m.index,
    words: m[0],
    value: m[0].replace(/\s/gu, ''),
  }));
  const words = written.length === 0 ? spelled.exec(line.text) : null;
  if (words !== null) written.push({ at: words.index, words: words[0], value: `${words[1]}@${words[2]}.${words[3]}` });
  return written.map(({ at, words, value }) => ({
    found: foundAt(value, 0.6 + 0.38 * trust, line, at, words.length),
    score: trust,
  }));
};

/** Some layouts show an icon or "Email me" and keep the address in the link. */
const inLinks = ({ line, trust }: ZoneLine): readonly Hit[] =>
  line.segments.flatMap((segment) => {
    const match = /^mailto:([^?\s]+@[^?\s]+\.[^?\s]+)/i.exec(segment.href ?? '');
    const value = match?.[1];
    return value === undefined
      ? []
      : [{ found: foundAt(value, 0.5 + 0.4 * trust, line, segment.at, segment.text.length), score: trust - 0.1 }];
  });

/** An address broken over two lines of a narrow column: `firstname.lastname@` and `example.co.uk`. */
const overTwoLines = (zone: readonly ZoneLine[]): readonly Hit[] =>
  zone.flatMap(({ line, trust }, i) => {
    const next = zone[i + 1]?.line;
    const head = /(?:^|[\s:])([\p{L}\p{N}][\p{L}\p{N}._%+-]*(?:@[\p{L}\p{N}.-]*)?)$/u.exec(line.text.trimEnd());
    const tail = /^@?[\p{L}\p{N}][\p{L}\p{N}.-]*\b/u.exec(next?.text.trim() ?? '');
    const first = head?.[1];
    const second = tail?.[0];
    if (next === undefined || first === undefined || second === undefined) return [];
    const value = first + second;
    if (!/^[^@\s]+@[^@\s]+\.\p{L}{2,24}$/u.test(value) || (first.includes('@') && second.includes('@'))) return [];
    if (/@.+\.\p{L}{2,}$/u.test(first)) return [];
    const at = line.text.lastIndexOf(first);
    return [{ found: foundAt(value, 0.5 + 0.3 * trust, line, at, first.length), score: trust - 0.2 }];
  });

/** A narrow column may break an address anywhere: `anna@example.co` and `m`. */
const brokenEnding = (zone: readonly ZoneLine[]): readonly Hit[] =>
  zone.flatMap(({ line, trust }, i) => {
    const next = zone[i + 1]?.line;
    const [last] = matchesOf(line.text, address).slice(-1);
    const words = last?.[0];
    const rest = next?.text.trim() ?? '';
    if (last === undefined || words === undefined || next === undefined || next.block !== line.block) return [];
    if (last.index + words.length < line.text.trimEnd().length) return [];
    if (!/^(?:\.?(?:com|org|net|uk|m|om|g|rg|k|et|t)|\.\p{L}{2,3})$/iu.test(rest)) return [];
    return [{ found: foundAt(words + rest, 0.5 + 0.3 * trust, line, last.index, words.length), score: trust + 0.05 }];
  });

/** Capitals of a shouting design mean nothing in an address. */
const quiet = (found: Found<string> | undefined): Found<string> | undefined =>
  found === undefined || /\p{Ll}/u.test(found.value) ? found : { ...found, value: found.value.toLowerCase() };

/** The candidate's own e-mail address: the one in the most trusted place, the first of equals. */
export const readEmail = (zone: readonly ZoneLine[]): Found<string> | undefined => {
  const hits = [...zone.flatMap(inText), ...zone.flatMap(inLinks), ...overTwoLines(zone), ...brokenEnding(zone)];
  return quiet(
    hits.reduce<Hit | undefined>((best, hit) => (best === undefined || hit.score > best.score ? hit : best), undefined)
      ?.found,
  );
};
