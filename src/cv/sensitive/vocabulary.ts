/** Alternatives for regular expressions. Kept apart from the rules so that the rules can be read. */

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const monthName = `(?:${months})[a-z]*\\.?`;
const day = '\\d{1,2}(?:st|nd|rd|th)?';

/** A day, as people write their birthday; a month and year or a year alone will do. */
export const birthDate = `(?:${[
  `${day}[\\s./-]+(?:of\\s+)?(?:\\d{1,2}|${monthName})[\\s.,/-]+\\d{2,4}`,
  '\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}',
  `${monthName}\\s+${day},?\\s+\\d{4}`,
  `(?:${monthName}\\s+)?(?:19|20)\\d{2}`,
].join('|')})(?!\\d)(?:\\s*\\((?:age[d]?:?\\s*)?\\d{2}(?:\\s*(?:years?|yrs?)(?:\\s+old)?)?\\))?`;

export const years = '\\d{2}(?:\\s*(?:years?|yrs?)(?:\\s*(?:old|of age))?)?';

export const genderWord = '(?:male|female|man|woman|non[- ]?binary|transgender|trans (?:man|woman)|[mf])\\b';

const children = '(?:no|one|two|three|four|five|\\d)\\s+(?:children|child|kids?|sons?|daughters?|dependants?)';
export const maritalWord = `(?:single|(?:un)?married|divorced|widow(?:ed|er)?|separated|engaged|co-?habiting|in a relationship|civil partner(?:ship|ed)?)\\b(?:\\s*(?:,|with|and|\\()\\s*${children}\\)?)?`;
export const childrenWords = `(?:none|\\d|one|two|three|four|five|${children})\\b(?!-)(?:\\s*\\([^)]*\\))?`;
/** A marriage told with its children, which says by itself what it is about. */
export const familyWords = `(?:happily\\s+)?(?:married|divorced|widowed|separated|single)\\s*(?:,|with|and|\\()\\s*${children}\\)?`;

const offspring = `(?:(?:an?|one|two|three|four|five|\\d|several)\\b\\s*)?(?:(?:grown[- ]up|adult|teenage|young|small|school[- ]aged?)\\s+)*(?:children|child|kids?|sons?|daughters?|boys?|girls?|twins|dependants?)`;
const selfAdjectives =
  '(?:(?:\\d{2}[- ](?:years?|yrs?)[- ]old|mature|young|older|single|happily|married|divorced|widowed|working|proud|devoted|busy|stay[- ]at[- ]home)[\\s,]+)*';
const selfNouns =
  '(?:man|woman|lady|gentleman|male|female|(?:grand)?(?:mother|father)|mum|dad|parent|wife|husband|widow(?:er)?)';
/** Oneself as a man or woman, mother or father: "a married mother of three", never "a mother and baby unit". */
export const selfWords = `${selfAdjectives}${selfNouns}(?![\\p{L}'’-])(?:,?\\s+(?:aged|of)\\s+\\d{2}(?!\\d))?(?:\\s+(?:of|to|with)\\s+(?:${offspring}|one|two|three|four|five|\\d)(?![\\p{L}\\d]))?(?=\\s*(?:$|[,.;!?)|]|(?:and|who|with|living|based|looking|seeking|returning)\\b(?! (?:baby|child|daughter|son|toddler))))`;

const demonyms = [
  'Afghan|Albanian|Algerian|American|Angolan|Argentin(?:e|ian)|Armenian|Australian|Austrian|Azerbaijani|Bangladeshi',
  'Belarusian|Belgian|Bolivian|Bosnian|Brazilian|British|Bulgarian|Burmese|Cambodian|Cameroonian|Canadian|Chilean',
  'Chinese|Colombian|Congolese|Croatian|Cuban|Cypriot|Czech|Danish|Dutch|Egyptian|English|Eritrean|Estonian|Ethiopian',
  'European|Filipin[oa]|Finnish|French|Gambian|Georgian|German|Ghanaian|Greek|Grenadian|Guyanese|Hungarian|Icelandic',
  'Indian|Indonesian|Iranian|Iraqi|Irish|Israeli|Italian|Ivorian|Jamaican|Japanese|Jordanian|Kazakh|Kenyan|Korean',
  'Kosovan|Kuwaiti|Latvian|Lebanese|Liberian|Libyan|Lithuanian|Macedonian|Malawian|Malaysian|Maltese|Mauritian|Mexican',
  'Moldovan|Moroccan|Mozambican|Namibian|Nepal(?:i|ese)|New Zealander|Nigerian|Northern Irish|Norwegian|Pakistani',
  'Palestinian|Peruvian|Polish|Portuguese|Romanian|Russian|Rwandan|Saudi|Scottish|Senegalese|Serbian|Sierra Leonean',
  'Singaporean|Slovak(?:ian)?|Slovenian?|Somali|South African|Spanish|Sri Lankan|Sudanese|Swedish|Swiss|Syrian|Taiwanese',
  'Tanzanian|Thai|Trinidadian|Tunisian|Turkish|Ugandan|Ukrainian|Uruguayan|Uzbek|Venezuelan|Vietnamese|Welsh|Yemeni',
  'Zambian|Zimbabwean',
].join('|');
export const nationalityWords = `(?:dual\\s+)?(?:${demonyms})(?:\\s*(?:/|,|-|&|and)\\s*(?:${demonyms}))*(?:\\s+(?:citizen(?:ship)?|national(?:ity)?|passport(?:\\s+holder)?))?`;

export const healthWords =
  '(?:excellent|very good|good|perfect|fair|poor|fit(?: and well)?|healthy|none|no\\b|nil|n/a|yes\\b|registered|dyslexi\\w*|dyspraxi\\w*|autis\\w*|adhd|asthma\\w*|diabet\\w*|epilep\\w*|deaf\\w*|blind\\w*|hearing|visual\\w*|wheelchair|mobility|non[- ]?smoker|smoker)';

const condition =
  'dyslexia|dyspraxia|dyscalculia|autis\\w*|asperger\\w*|adhd|asthma|diabetes|epilepsy|depression|anxiety|bipolar(?: disorder)?|ptsd|ocd|arthritis|multiple sclerosis|ms|crohn\\S*|colitis|ibs|cancer|leuka?emia|hiv|hepatitis|fibromyalgia|lupus|schizophrenia|tourette\\S*|chronic fatigue|a (?:\\p{L}+ )?(?:disability|impairment|heart condition|illness)';
/** An illness as one's own: "diabetes", not the "diabetes care" that somebody gives. */
export const conditions = `(?:(?:mild|severe|chronic|type [12]|mental health|a form of)\\s+)*(?:${condition})(?:\\s*(?:,|and|&)\\s*(?:${condition}))*(?![\\p{L}-])(?!\\s+(?:care|nurs\\p{L}*|patients?|clients?|experience|training|management|awareness|support\\p{L}*|clinics?|research|services?|team|specialist|courses?|certificat\\p{L}*|wards?|units?|charit\\p{L}*))`;

/** Faiths as one says of oneself. */
export const believer =
  "(?:christian|catholic|protestant|anglican|methodist|muslim|hindu|sikh|jew(?:ish)?|buddhist|jain|atheist|agnostic|jehovah['’]s witness)";

export const height = `(?:\\d\\s*(?:ft|feet|['’′])\\s*(?:\\d{1,2}\\s*(?:in(?:ches)?|["”″]|['’′]{2})?)?|[12][.,]\\d{1,2}\\s*m\\b|1\\d{2}\\s*cms?\\b|1\\d{2}\\b(?!\\s*\\p{L}))`;
export const weight = `\\d{2,3}(?:[.,]\\d)?\\s*(?:kgs?|lbs?|st|stone)\\b(?:\\s*\\d{1,2}\\s*lbs?)?`;
