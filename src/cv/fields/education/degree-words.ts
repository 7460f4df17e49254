/** Names of awards at the beginning of a course's name, longest first where one begins another. */
const awards = [
  String.raw`(?:bachelor|master|doctor|doctorate|licentiate|associate)(?:['’]?s)?(?:\s+degree)?(?:\s+of\s+(?:applied\s+|fine\s+)?(?:science|arts|engineering|business administration|education|laws?|philosophy|nursing|music|commerce|medicine|technology|social work|architecture|fine arts|letters|research|design|computing|computer science|divinity|theology|public health|applied science|dental surgery|veterinary medicine|pharmacy)s?)?`,
  String.raw`(?:integrated\s+)?masters?(?:\s+degree)?`,
  String.raw`(?:foundation|undergraduate|postgraduate|honou?rs|joint honours|single honours|ordinary|higher|associate['’]?s?|first)\s+(?:degree|diploma|certificate|apprenticeship)(?:\s+of\s+(?:arts|science|applied science))?`,
  String.raw`(?:post[- ]?graduate|graduate|higher national|national|extended|advanced|higher|professional|foundation|subsidiary|ordinary national|technical|vocational|teaching)\s+(?:certificate|diploma|apprenticeship)(?:\s+of\s+(?:higher\s+)?education)?`,
  String.raw`(?:ph\.?\s?d|d\.?phil|ed\.?d|m\.?b\.?a|ll\.?[bm]|j\.?d|m\.?d|m\.?b\.?,?\s?ch\.?b|mbbs|b\.?d\.?s|bvsc|pharm\.?d|dr\.|d\.?n\.?p|d\.?p\.?t)\b\.?`,
  String.raw`(?:b|m)\.?\s?(?:sc|eng|ed|mus|phil|res|arch|com|tech|des|ba|bus|nurs|pharm|th|litt|math|phys|chem|comp|pa|sw|h\.?a|b\.?a|f\.?a|p\.?h|s\.?n|s|a|n)\b\.?(?:\s*,?\s*\(?(?:hons?|honou?rs)\.?\)?)?`,
  String.raw`a\.?\s?(?:a\.?s?|s)\.(?=\s)|(?:aas|aa|as)\b(?=\s+\p{Lu})`,
  String.raw`(?:p\.?g\.?c\.?e|pgdip|pgcert|pgde|cert\.?\s?(?:ed|he)|dip\.?\s?(?:ed|he)|hnd|hnc|ond|onc|scitt|qts|tefl|celta|delta|fdsc|fda|gdl|lpc|bptc|bvc|nnc)\b\.?`,
  String.raw`(?:\d{1,2}\s*(?:x\s*)?)?(?:a|as|o)[- ]?levels?\b|(?:\d{1,2}\s*(?:x\s*)?)?i?gcses?\b|(?:scottish\s+)?(?:advanced\s+)?highers\b|t[- ]levels?\b|standard grades?\b|leaving certificate\b|international baccalaureate\b|ib diploma\b|abitur\b|baccalaur[eé]at\b|matura\b|high school diploma\b|high school\b(?=\s*$)|ged\b`,
  String.raw`(?:btec|nvq|svq|city\s*(?:&|and)\s*guilds|ncfe|cache|edexcel|aat|ocr|cipd|ilm|rsa)\b(?:\s+(?:extended\s+)?(?:national|diploma|certificate|first|award|level|higher national|subsidiary))*(?:\s+(?:level\s+)?\d)?(?:\s+(?:extended\s+)?(?:diploma|certificate|award))?`,
  String.raw`level\s+\d\s*(?:nvq|btec|diploma|certificate|award|apprenticeship|extended diploma)?`,
  String.raw`(?:advanced|modern|intermediate|higher|degree|\p{L}+)?\s*apprenticeship\b`,
  String.raw`(?:diploma|certificate|degree|certification|licen[cs]e|minor|major|access(?:\s+course)?(?:\s+to\s+higher\s+education)?|foundation(?:\s+year|\s+course)?|diplom|magister|mgr|inżynier|licencjat|technik|licenciatura|licence|laurea|grado|máster|ingenier[oí]a?|staatsexamen|ausbildung|fachabitur|bac|cap|bep|bts)(?![\p{L}])`,
];

export const awardAtStart = new RegExp(`^(?:${awards.join('|')})`, 'iu');
const awardAnywhere = new RegExp(`(?<![\\p{L}\\d])(?:${awards.join('|')})(?![\\p{L}])`, 'iu');
const awardAtEnd =
  /(?:diploma|certificate|certification|degree|apprenticeship|course|training|studies|programme|program|bootcamp|gcses?|a[- ]?levels?)\s*(?:\([^)]*\))?$/i;

/** How much words look like a course or an award, 0 to 1. */
export const looksLikeAward = (text: string): number => {
  if (awardAtStart.test(text)) return 1;
  if (awardAtEnd.test(text)) return 0.8;
  if (awardAnywhere.test(text)) return 0.7;
  return 0;
};

const schoolNoun =
  /\b(?:university|universit[àäéy]t?|universidade?|univ\.?|college|school|academy|institute|institut[eo]?|polytechnic|politecnico|hochschule|gymnasium|lycée|école|seminary|conservatoire|conservatory|szkoła|zespół szkół|technikum|liceum|politechnika|akademia|uniwersytet|hogeschool|universitat|facultad|istituto|liceo|colegio|collège|iut|fachhochschule|berufsschule|realschule|gesamtschule|vidyalaya|sixth form|grammar|comprehensive|faculty|uni|campus|bootcamp|coursera|udemy|open ?university|learn ?direct|edx|udacity)\b/i;
const schoolAcronym =
  /^(?:the\s+)?(?:mit|ucl|lse|ucla|usc|nyu|epfl|eth|kcl|soas|uwe|uea|ual|rada|lamda|caltech|cmu|iit\b.*|nus|bcu|lsbu|mmu|ntu|dmu|uclan|pnca|suny\b.*|cuny\b.*|cal poly\b.*|georgia tech|virginia tech|texas tech|oxford|cambridge|harvard|stanford|yale|princeton|brunel|goldsmiths|imperial)(?:\s+\p{L}+)?$/iu;

/** How much words look like a school's name, 0 to 1. */
export const looksLikeSchool = (text: string): number => {
  if (schoolAcronym.test(text.trim())) return 0.8;
  if (!schoolNoun.test(text)) return 0;
  return /high school$/i.test(text) || awardAtStart.test(text) ? 0.6 : 1;
};

/** Class, grade or mark of an award. */
export const scorePattern =
  /\b(?:(?:gpa|cgpa|grade|result|score|classification|class|marks?)\s*(?:of|:|-|–)?\s*)+(?:[\d.,]+\s*(?:\/\s*[\d.]+|%)?|[a-e][*+-]?(?![\p{L}\d-])|distinction|merit|pass)|\b(?:first|1st)[- ]class(?:\s+hon(?:ou?r)?s)?|\b(?:upper|lower)\s+second(?:[- ]class)?(?:\s+hon(?:ou?r)?s)?|\b(?:2|ii)\s?[:.]\s?(?:1|2|i|ii)\b(?:\s+hon(?:ou?r)?s)?|\b2nd class(?:\s+(?:upper|lower))?|\b(?:double |triple )?(?:distinction|merit)\*?\b|\b(?:summa|magna)?\s*cum laude|\bD\*?D\*?[DM]\*?(?=\W|$)|\b(?:first)\b(?=\s*(?:$|\)))/iu;
