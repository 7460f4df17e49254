import { matchesOf } from '../../../knowledge/matches-of.ts';
import type { Found } from '../../placed.ts';
import { foundAt } from '../reading.ts';
import type { ZoneLine } from './contact-zone.ts';
import { networkOf } from './networks.ts';

export interface Profile {
  readonly network: string;
  readonly username?: string;
  readonly url?: string;
}

export interface Links {
  readonly url?: Found<string>;
  readonly profiles: readonly Found<Profile>[];
}

const address =
  /(?<![\p{L}\p{N}@._-])(?:https?:\/\/|www\.)?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:com|net|org|io|dev|me|co|uk|eu|ie|de|fr|nl|es|it|pl|pt|ch|at|be|se|no|dk|fi|us|ca|au|nz|in|ai|app|tech|design|xyz|info|biz|online|site|page|blog|works|studio|cloud|digital|scot|wales|london|cymru|social|art|photography|portfolio)(?![\p{L}\p{N}@])(?::\d+)?(?:\/[^\s|•,;)\]]*)?/giu;
/** `LinkedIn: jane-doe`, `GitHub @janedoe`: a network's name and a handle. */
const named =
  /(?<![\p{L}\p{N}./])(linked ?in|github|gitlab|twitter|x|behance|dribbble|medium|stack ?overflow|instagram|facebook|xing|kaggle|youtube|skype|orcid)\s*(?::\s*@?|\s@|\s*\/\s*@?)([\p{L}\p{N}][\p{L}\p{N}._-]{1,60})(?![\p{L}\p{N}@/]|\.\p{L})/giu;

interface Address {
  readonly url: string;
  readonly line: ZoneLine;
  readonly at: number;
  readonly length: number;
  /** Written in the CV, not only the target of a link. */
  readonly written: boolean;
}

const absolute = (words: string): string => (/^https?:\/\//i.test(words) ? words : `https://${words}`);

const isUrl = (words: string): boolean => URL.canParse(words) && /^[\x21-\x7e]+$/u.test(words);

const addressesIn = (zoneLine: ZoneLine): readonly Address[] => {
  const { line } = zoneLine;
  const written = matchesOf(line.text, address).map((m) => {
    const words = m[0].replace(/[.,:]+$/u, '');
    return { url: absolute(words), line: zoneLine, at: m.index, length: words.length, written: true };
  });
  const linked = line.segments.flatMap((s) =>
    s.href !== undefined && /^https?:\/\//i.test(s.href)
      ? [{ url: s.href, line: zoneLine, at: s.at, length: s.text.length, written: false }]
      : [],
  );
  return [...written, ...linked].filter((a) => isUrl(a.url));
};

const profileOf = ({ url }: Address): Profile | undefined => {
  const { hostname, pathname } = new URL(url);
  const network = networkOf(hostname);
  if (network === undefined) return undefined;
  const username = network.username.exec(pathname)?.[1];
  return { network: network.name, ...(username === undefined ? {} : { username: decodeURI(username) }), url };
};

const namedIn = (zoneLine: ZoneLine): readonly Found<Profile>[] =>
  matchesOf(zoneLine.line.text, named).flatMap((m) => {
    const network = networkOf((m[1] ?? '').replace(/\s/gu, '').toLowerCase());
    const username = m[2];
    if (network === undefined || username === undefined) return [];
    return [
      foundAt({ network: network.name, username }, 0.6 + 0.2 * zoneLine.trust, zoneLine.line, m.index, m[0].length),
    ];
  });

const once = (profiles: readonly Found<Profile>[]): readonly Found<Profile>[] => {
  const seen = new Set<string>();
  return profiles.filter(({ value }) => !seen.has(value.network) && seen.add(value.network) !== undefined);
};

/** The candidate's web page and profiles on networks, from what is written and from the targets of links. */
export const readLinks = (zone: readonly ZoneLine[]): Links => {
  const addresses = zone.filter(({ trust }) => trust >= 0.5).flatMap(addressesIn);
  const profiles = addresses.flatMap((a) => {
    const profile = profileOf(a);
    return profile === undefined ? [] : [foundAt(profile, 0.75 + 0.2 * a.line.trust, a.line.line, a.at, a.length)];
  });
  const pages = addresses.filter((a) => profileOf(a) === undefined);
  // A bare link behind other words may lead anywhere (an employer, a school): what is written counts more.
  const page = pages.find((a) => a.written) ?? pages.find((a) => a.line.trust >= 0.9);
  return {
    ...(page === undefined
      ? {}
      : { url: foundAt(page.url, page.written ? 0.85 : 0.55, page.line.line, page.at, page.length) }),
    profiles: once([...profiles, ...zone.filter(({ trust }) => trust >= 0.5).flatMap(namedIn)]),
  };
};
