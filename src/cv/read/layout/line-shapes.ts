/** What a short line looks like, told by its characters alone. Used to tell a margin of dates from a column of text. */

const month =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\.?|(?:spring|summer|autumn|fall|winter|michaelmas|hilary|trinity)';
const year = "(?:19|20)\\d\\d|['’]\\d\\d";
const open = 'present|current|now|today|to date|date|ongoing|onwards|since|until|from|expected|to|till';
const datePart = new RegExp(
  `${month}|${year}|\\b(?:${open})\\b|\\d{1,2}[./-](?:\\d{1,2}[./-])?\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)?|[-–—‒−/|,.()&\\s]+|\\d+\\s*(?:years?|months?|yrs?|mos?)|(?:years?|months?)`,
  'gi',
);
const hasDate = new RegExp(
  `\\b(?:${year})|\\d{1,2}[./-]\\d{2,4}|\\b(?:present|current|ongoing)\\b|\\b\\d+\\s*(?:years?|months?)\\b`,
  'i',
);

/** `2019 – 2021`, `March 2019 to date`, `03/2019`: a date or range and nothing else. */
export const isDateLine = (text: string): boolean =>
  text.length <= 40 && hasDate.test(text) && text.replace(datePart, '').trim().length <= 1;

/** Holds a year, in whatever company. */
export const mentionsDate = (text: string): boolean => text.length <= 60 && hasDate.test(text);

/** `Leeds, UK` · `Remote` · `Manchester`: one to four capitalised words with at most two commas and no digits. */
export const isPlaceLine = (text: string): boolean =>
  /^(?:remote|hybrid)$|^\p{Lu}[\p{L}'’.-]+(?: [\p{L}'’.-]+){0,3}(?:, ?\p{Lu}[\p{L}'’. -]+){0,2}$/iu.test(text) &&
  /^\p{Lu}/u.test(text) &&
  text.length <= 40;

/** Only a bullet or a number that counts entries. */
export const isMarker = (text: string): boolean => /^(?:[^\p{L}\p{N}\s]{1,2}|\d{1,2}[.)]|[a-z][.)])$/u.test(text);

export const startsWithMarker = (text: string): boolean => /^[•●○◦▪■□▸►‣⁃∙·–-]\s/u.test(text);

const sectionWords =
  /^(?:(?:my|key|core|other|additional|relevant|selected|main|technical|professional|work|working|employment|career|personal|academic|computer|it|soft|hard|further|recent|and|&|of|the) )*(?:experience|employment|work|history|education|skills?|skillset|profile|summary|statement|contact(?: (?:me|details|info|information))?|details|info|information|languages?|interests?|hobbies|references?|referees|certifi\w+|awards?|honou?rs|projects?|about(?: me)?|objective|qualifications?|training|publications?|volunteer\w*|expertise|achievements?|accomplishments|links|socials?|presence|profiles|strengths|courses|coursework|tools|technologies|competenc\w+|competences|licen[cs]es|memberships?|activities|research|teaching|societies)(?: (?:and|&|\/) .{2,24}| (?:history|experience|skills|summary|profile|background|details|work))?:?$/i;

/** A usual name of a section standing alone. */
export const isSectionName = (text: string): boolean => text.length <= 48 && sectionWords.test(text.trim());

export const endsWithColon = (text: string): boolean => text.length <= 40 && /:$/.test(text);
