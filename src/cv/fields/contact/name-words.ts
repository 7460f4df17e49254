/** Words between or before the parts of a surname that stay in lower case. */
export const particles: ReadonlySet<string> = new Set(
  'de,del,della,dela,der,den,di,da,das,do,dos,du,des,van,von,vom,zu,zur,ter,ten,te,la,le,lo,el,al,bin,bint,ibn,ben,ap,ab,af,av,y,e,i,san,st,st.,of,mac'.split(
    ',',
  ),
);

/** Earned titles are part of how people are addressed; the others only tell sex and marriage, which is nobody's business. */
export const earnedTitle =
  /^(?:dr|prof|professor|sir|dame|lord|lady|rev|reverend|revd|capt|captain|major|col|eng|ing|judge|hon)\.?$/i;
export const idleTitle = /^(?:mr|mrs|ms|miss|mx|master|madam|mister)\.?$/i;

/** Letters after the name: degrees, chartered and professional bodies, honours. */
export const postNominal =
  /^(?:b\.?a|b\.?sc|b\.?eng|b\.?ed|b\.?com|ll\.?b|ll\.?m|m\.?a|m\.?sc|m\.?sci|m\.?eng|m\.?ed|m\.?phil|m\.?res|m\.?ba|mba|emba|m\.?d|ph\.?d|d\.?phil|ed\.?d|pgce|pgdip|pgcert|qts|rn|rgn|rmn|rsn|msn|bsn|cpa|cfa|acca|fcca|aca|fca|acma|fcma|cgma|cima|aat|maat|fmaat|cipd|mcipd|fcipd|assoc|chartered|ceng|ieng|mice|miet|fiet|imeche|mimeche|mciob|fciob|mrics|frics|assocrics|riba|arb|mcips|fcips|mcim|fcim|mbcs|fbcs|citp|pmp|prince2|cissp|cism|cisa|csm|cspo|nebosh|iosh|cmiosh|mrcp|mrcs|mbbs|mbchb|frcs|mrcgp|mrpharms|mcsp|hcpc|gphc|nmc|obe|mbe|cbe|kbe|esq|jr|sr|ii|iii|iv|hons|hon|dip|cert|cert\.?ed|fhea|frsa|frs|mcmi|fcmi|csp|rd|lcsw|pe|esq|aws|shrm-?c?p?|phr|sphr|cma|ea|np|do|dds|dvm|jd|j\.d|pharmd|edd|psyd|dpt|otr|slp)\.?$/i;
export const degreeInBrackets = /\s*\((?:hons?|[^)]*\b(?:hons|open|oxon|cantab|qual|chartered|she|he|they)\b[^)]*)\)/gi;

const capitalise = (word: string): string => {
  const lower = word.toLowerCase();
  const mc = /^(mc|mac(?=[^aeiouhk]..))(\p{L})(.*)$/u.exec(lower);
  const first = (w: string): string => w.charAt(0).toUpperCase() + w.slice(1);
  if (mc?.[1] === 'mc') return `Mc${(mc[2] ?? '').toUpperCase()}${mc[3] ?? ''}`;
  return first(lower);
};

/**
 * `JANE O'CONNOR-MCDONALD` → `Jane O'Connor-McDonald`. Names with any small letter are left as their bearer writes them.
 */
export const properCase = (name: string): string => {
  const small = /\p{Ll}/u.test(name.replace(/\b(?:mc|mac|de|van|von|der|la|le|o)\b/gi, ''));
  const letters = name.replace(/[^\p{L}]/gu, '');
  const allCapitals =
    letters.length > 3 && letters.replace(/^(?:Mc|Mac)|(?:Mc|Mac)(?=\p{Lu}{2})/gu, '') === letters.toUpperCase();
  const allSmall = letters === letters.toLowerCase();
  if (!(allSmall || allCapitals || !small)) return name;
  return name
    .split(/(\s+|-|['’])/u)
    .map((word, i, all) => {
      if (/^(?:\s+|-|['’]|)$/u.test(word)) return word;
      if (
        i > 0 &&
        i < all.length - 1 &&
        particles.has(word.toLowerCase()) &&
        word.length > 1 &&
        !/^['’]$/u.test(all[i + 1] ?? '')
      )
        return word.toLowerCase();
      return capitalise(word);
    })
    .join('');
};
