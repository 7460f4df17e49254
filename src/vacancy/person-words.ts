/** Words that say what somebody is, not what they can do, by the characteristic that the Act protects. */
const lists: Readonly<Record<string, string>> = {
  'sex-asked':
    'male males female females man men woman women lady ladies gentleman gentlemen girl girls boy boys guy guys mother mothers ' +
    'father fathers mum mums dad dads mr mrs miss he she him his hers her masculine feminine gender sex',
  'age-young':
    'young younger youthful teenager teenagers twentysomething millennial millennials juvenile youngster youngsters',
  'age-mature': 'old older elderly mature pensioner pensioners retired retiree retirees',
  'race-nationality':
    'british white black asian african caribbean caucasian european scottish irish indian pakistani bangladeshi nigerian american ' +
    'australian foreign foreigner foreigners immigrant immigrants migrant migrants ethnic ethnicity race nationality citizenship ' +
    'non-british non-white bame',
  religion:
    'christian christians catholic catholics protestant muslim muslims islam jew jews jewish hindu hindus sikh sikhs buddhist ' +
    'buddhists atheist atheists religion religious',
  orientation: 'gay lesbian straight heterosexual homosexual bisexual lgbt lgbtq',
  'gender-reassignment': 'transgender trans transsexual cisgender',
  family: 'single married unmarried divorced widowed childless pregnant pregnancy maternity',
  'disability-fitness': 'disabled disability disabilities handicapped able-bodied healthy wheelchair autistic deaf',
};

const codes: ReadonlyMap<string, string> = new Map(
  Object.entries(lists).flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as const)),
);

/** Words that may stand around them and change nothing. */
const filler =
  /^(?:a|an|the|is|be|must|only|prefer|preferred|preferably|ideally|required|wanted|no|not|non|any|or|and|of|to|who|all|candidates?|applicants?|persons?|people|individuals?|staff|workers?|employees?|colleagues?|nationals?|citizens?|origin|descent|born|passport|leave|status|name|names)$/;

/**
 * The codes of the flags for words that ask for nothing but what somebody is: `male`, `young British woman`. Empty as soon
 * as a word speaks of the work: `women's health`, `black CSCS card`, `elderly care`.
 */
export const personCodes = (words: string): string[] => {
  const found = new Set<string>();
  const each = words.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  for (const word of each) {
    const code = codes.get(word);
    if (code !== undefined) found.add(code);
    else if (!filler.test(word)) return [];
  }
  return [...found];
};

/** In a title, `Female Support Worker` asks for a sex as well as for the work. */
export const personInTitle =
  /\b(?:females?|males?|lad(?:y|ies)|gentlem[ae]n|young|youthful|mature|native)\b(?!\s*(?:people|persons?|adults?|offenders?|carers?|health|wards?|wear|app|mobile|ios|android)\b)/giu;
