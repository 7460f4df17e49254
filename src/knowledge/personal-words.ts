import { stem } from './stem.ts';

/**
 * Words that say who somebody is, not what they can do. They earn nothing wherever they stand: the ranking must not
 * move when a name, a pronoun or an age is swapped (Equality Act 2010, protected characteristics).
 */
const words = new Set(
  `he him his himself she her hers herself they them their themselves heshe shehe himher hisher
   mr mrs ms miss mx sir madam male female man woman men women boy girl gentleman lady gender sex
   father mother dad mum mom husband wife married single divorced widowed pregnant pregnancy maternity paternity
   age aged old young younger youth youthful mature elderly born birth birthday dob
   british english scottish welsh irish european american african asian indian pakistani polish romanian nationality
   native black white ethnic ethnicity race religion christian muslim jewish hindu sikh catholic
   disabled disability gay lesbian bisexual heterosexual`.split(/\s+/),
);

export const saysWhoSomebodyIs = (term: string): boolean => words.has(term);

const stems = new Set([...words].map(stem));

/** Whether a stem is that of such a word, whatever else it may be of: who polishes floors is not told from Polish people. */
export const isPersonalStem = (each: string): boolean => stems.has(each);
