import { looksLikeOrganisation } from '../entries/organisation-words.ts';

/** Who gives certificates in Britain, where the name does not say that it is an organisation. */
const givers =
  /^(?:the )?(?:city (?:&|and) guilds|pearson(?: edexcel)?|edexcel|ncfe|cache|highfield|nebosh|iosh|rtitb|itssar|npors|lantra|citb|gas safe|st\.? john(?:['’]?s)? ambulance|british red cross|red cross|skills for (?:care|health|life)|qualsafe|bsc|rospa|rlss(?: uk)?|niceic|eca|jib|ocr|aqa|wjec|aat|acca|cima|cipd|cmi|ilm|apm|axelos|peoplecert|scrum alliance|scrum\.org|isc2|isaca|comptia|cisco|microsoft|google|amazon(?: web services)?|aws|oracle|sap|salesforce|hubspot|coursera|udemy|edx|linkedin learning|futurelearn|open university|bcs|rics|cieh|rsph|royal society for public health|british safety council|mind|nspcc|dvla|dvsa|pasma|ipaf|cpcs|cscs|nrswa|ukata|eusr)$/i;
const dangling =
  /[\s,;:(–—-]+(?:(?:date )?(?:of )?(?:expir(?:y|es?|ing)|issued?|renewal|dated|obtained|gained|achieved|completed|passed|awarded)(?: (?:date|on|in|by))?|exp\.?|valid(?: (?:until|to|till|through))?|until|(?:renewal|revalidation)(?: due)?)[\s,;:(–—-]*$/i;

/** The name without the word that announced a date which is told apart: "CSCS Blue card, expires". */
export const withoutDateWord = (name: string): string => {
  const bare = name.replace(dangling, '');
  return bare === '' ? name : bare;
};

const behindComma = /^(.{4,}),\s+([^,]{3,60})$/u;
const inBrackets = /^(.{4,}?)\s*\(([^(),]{3,60})\)$/u;

/** In a row of several names the last is one more of them, whatever it looks like. */
const isGiver = (by: string, what: string): boolean =>
  givers.test(by.replace(/\s*\([^)]*\)$/u, '')) ||
  (!what.includes(',') && /^\p{Lu}/u.test(by) && looksLikeOrganisation(by) >= 0.8);

/** "Manual Handling, St John Ambulance" and "NVQ Level 3 (City & Guilds)": what is certified, and by whom. */
export const splitIssuer = (name: string): { readonly name: string; readonly by?: string } => {
  for (const parting of [behindComma, inBrackets]) {
    const [, what = '', by = ''] = parting.exec(name) ?? [];
    // "Amazon Web Services (AWS)" is one giver twice.
    if (what !== '' && !givers.test(what) && isGiver(by, what)) return { name: what, by };
  }
  return { name };
};
