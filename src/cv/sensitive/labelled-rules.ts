import {
  birthDate,
  childrenWords,
  genderWord,
  healthWords,
  height,
  maritalWord,
  nationalityWords,
  weight,
  years,
} from './vocabulary.ts';

/** `Label: value`, the way forms and personal-details blocks are written. Both are cut. */
export interface LabelledRule {
  readonly kind: string;
  readonly label: RegExp;
  /** What a value of this kind looks like; it is cut even where nothing but a space parts it from the label. */
  readonly value?: RegExp;
  /** After a colon or a tab, cut whatever stands there up to the end of the field. */
  readonly anyValue: boolean;
}

const rule = (kind: string, label: string, value: string | undefined, anyValue: boolean): LabelledRule => ({
  kind,
  label: new RegExp(`(?<![\\p{L}\\p{N}])(?:${label})(?![\\p{L}\\p{N}])`, 'giu'),
  ...(value === undefined ? {} : { value: new RegExp(value, 'iuy') }),
  anyValue,
});

/**
 * `anyValue` only where the label has no other use in a CV: "Age" may go on as "Age UK", "Health" as
 * "Health: care homes and clinics" in a list of sectors, "Religion: A" is a school grade.
 */
export const labelledRules: readonly LabelledRule[] = [
  rule(
    'birth',
    'date (?:and place )?of birth|date/place of birth|d\\.?\\s?o\\.?\\s?b\\.?|birth\\s?date|birth\\s?day',
    birthDate,
    true,
  ),
  rule('birth', 'place of birth|birth\\s?place|country of birth', undefined, true),
  rule('birth', 'born(?:\\s+(?:on|in))?(?:\\s+the)?', birthDate, false),
  rule('age', 'age', `${years}(?=\\s*(?:$|[\\t|•·;,)]|[\\p{L} ]+:))`, false),
  rule('gender', 'gender(?: identity)?|sex', genderWord, false),
  rule('gender', 'pronouns|preferred pronouns', undefined, true),
  rule('family', 'marital status|civil status|family status|relationship status', maritalWord, true),
  rule('family', '(?:no\\.?|number) of (?:children|dependants)|children|dependants|dependents', childrenWords, false),
  rule(
    'family',
    "(?:father|mother|husband|wife|spouse|guardian)(?:['’]?s)?(?: maiden)? name|maiden name",
    undefined,
    true,
  ),
  rule(
    'nationality',
    'nationality|nationalities|citizenship(?: status)?|citizen of|national of|country of origin',
    nationalityWords,
    true,
  ),
  rule('belief', 'religion|religious (?:beliefs?|affiliation|views)|faith|denomination|caste', '(?!)', true),
  rule('belief', 'political (?:views|beliefs|opinions|affiliation)|trade union member(?:ship)?', undefined, true),
  rule('origin', 'ethnicity|ethnic (?:origin|group|background)|race', undefined, true),
  rule('orientation', 'sexual orientation|sexuality', undefined, true),
  rule(
    'health',
    '(?:general |physical )?health|health status|state of health|medical conditions?|smoker',
    healthWords,
    false,
  ),
  rule('health', 'disability|disabilities|disability status|disabled', healthWords, false),
  rule('health', 'blood (?:group|type)', undefined, true),
  rule('health', 'medical history|vaccination status|covid(?:-19)?(?: vaccination)? status', undefined, true),
  rule('body', '(?:eye|hair) colou?r|complexion', undefined, true),
  // A person's height or weight, with its unit: cranes have one too.
  rule('body', 'height\\s*(?:/|and|&)\\s*weight', `${height}\\s*(?:/|,|and|&)?\\s*${weight}`, false),
  rule('body', 'height', height, false),
  rule('body', 'weight', weight, false),
  rule(
    'number',
    'national insurance(?: (?:number|no\\.?))?|n\\.?i\\.? (?:number|no\\.?)|nino',
    '[A-Z]{2}[\\s\\d]{6,12}[A-D]?',
    true,
  ),
  rule('number', 'passport (?:number|no\\.?|n[°º]|details)|passport', '[A-Z]{0,2}\\s?\\d{6,9}', false),
  rule('number', 'pan(?: (?:card|number|no\\.?))*', '[A-Z]{5}\\d{4}[A-Z]', false),
  rule('number', '(?:residence |employment )?visa (?:number|no\\.?)', '\\d[\\d/-]{5,24}', false),
  rule(
    'number',
    '(?:national )?(?:id|identity)(?: card)? (?:number|no\\.?)|identity card|social security (?:number|no\\.?)|ssn|nhs (?:number|no\\.?)|aadhaar(?: (?:number|no\\.?))?|brp(?: (?:number|no\\.?))|share code|(?:emirates|civil|qatar|voter) id(?: (?:number|no\\.?))?|iqama(?: (?:number|no\\.?))?|labou?r card (?:number|no\\.?)',
    '[A-Z0-9][A-Z0-9 -]{4,20}',
    true,
  ),
  rule('number', "driv(?:ing|er['’]?s?)(?: licen[cs]e)? (?:number|no\\.?)", '[A-Z0-9][A-Z0-9 ]{7,20}', true),
  rule('number', 'sort code|account (?:number|no\\.?)|iban', '(?=[A-Z -]{0,6}\\d)[A-Z0-9][A-Z0-9 -]{4,34}', false),
  rule('photo', 'photo(?:graph)?|passport photo', '(?:attached|enclosed|available|on request)[\\w ]*', false),
];
