export interface FlagRule {
  readonly code: string;
  readonly pattern: RegExp;
  readonly reason: string;
  readonly provision: string;
}

const age = 'Equality Act 2010 s.5, s.13, s.19, s.39';
const sex = 'Equality Act 2010 s.11, s.13, s.39';
const race = 'Equality Act 2010 s.9, s.13, s.19, s.39';
const disability = 'Equality Act 2010 s.6, s.15, s.19, s.39';
const occupational = 'It may only be asked for as an occupational requirement (Schedule 9, paragraph 1).';

/** Phrases that discriminate or may. Each gets a flag with its reason; none becomes a criterion by itself. */
export const flagRules: readonly FlagRule[] = [
  {
    code: 'age-graduate',
    pattern:
      /\b(?:recent|new|fresh|newly)(?:ly)?[- ](?:qualified )?(?:university |college )?(?:graduates?|graduated|school[- ]leavers?|leavers?)\b|\bschool[- ]leavers?\b|\brecently graduated\b/gi,
    reason:
      'Most recent graduates are young, so this puts older applicants at a disadvantage. Ask for the knowledge that the work needs.',
    provision: age,
  },
  {
    code: 'age-young',
    pattern:
      /\b(?:young(?:,)?(?: and| &|,)? ?(?:\w+ )?(?:team|company|professionals?|workforce|environment|candidates?|man|woman|guns?|talent|minds?)|youthful|young at heart|young (?:people|person) (?:wanted|to join|who wants?|required|needed)|young[- ](?:dynamic|vibrant|enthusiastic|energetic)|digital natives?|millennials?|gen[- ]z)\b/gi,
    reason: 'It tells older applicants that they are not meant. Describe the work or the pace instead.',
    provision: age,
  },
  {
    code: 'age-mature',
    pattern: /\bmature (?:person|individual|candidate|applicant|lady|gentleman|man|woman|driver)s?\b/gi,
    reason:
      'It tells younger applicants that they are not meant. Name the behaviour that the work needs, such as reliability.',
    provision: age,
  },
  {
    code: 'age-limit',
    pattern:
      /\b(?:aged? (?:between )?\d{2}\s*(?:-|–|to|and)\s*\d{2}|(?:under|below|no older than|not older than|maximum age(?: of)?|up to the age of) (?:the age of )?\d{2}(?: years)?(?: old| of age)?(?=\W|$)(?!\s*(?:%|minutes|miles|hours|k\b|days|weeks|employees|people))|(?:over|above|at least|must be) (?:the age of )?(?:2[1-9]|[3-6]\d)(?: years)?(?: old| of age| or over)|\d{2}\s*(?:-|–|to)\s*\d{2} years (?:old|of age)|age limit\b)/gi,
    reason:
      'An age limit is direct discrimination unless the law itself asks for it (driving large vehicles, serving alcohol) or it is objectively justified.',
    provision: age,
  },
  {
    code: 'age-experience-ceiling',
    pattern:
      /\b(?:no more than|not more than|maximum(?: of)?|max\.?|up to) (?:\d{1,2}|two|three|four|five|six|eight|ten) years['’]?(?: of)? (?:\w+ )?experience\b|\boverqualified\b/gi,
    reason: 'A ceiling on experience shuts out older applicants. Say what level of work it is and what it pays.',
    provision: 'Equality Act 2010 s.5, s.19, s.39',
  },
  {
    code: 'race-native-speaker',
    pattern:
      /\bnative(?:[- ]level)? (?:[A-Z]?[a-z]+[- ])?(?:english |level )?(?:speaker|speaking|tongue|english|french|german|spanish|italian|dutch|polish|mandarin|arabic|portuguese)s?\b(?: speakers?)?|\b(?:[A-Z][a-z]+ )?mother[- ]tongue\b|\benglish as (?:a |your )?first language\b/gi,
    reason:
      'Who speaks a language natively follows from where they were born. Ask for the level that the work needs, such as C1.',
    provision: race,
  },
  {
    code: 'race-nationality',
    pattern:
      /\b(?:british|uk|english|irish|scottish|welsh|eu|european|american|us) (?:nationals?|citizens?|passport holders?|born|nationality|candidates only|applicants only)\b|\b(?:must be|only) (?:an? )?(?:british|english|white|european|u\.?s\.? citizen)\b|\bno (?:foreigners|immigrants)\b/gi,
    reason:
      'Nationality is part of race in the Act. The right to work may be asked of everyone alike; nationality only where a law demands it (some security clearances).',
    provision: race,
  },
  {
    code: 'race-accent',
    pattern: /\b(?:no|without an?|neutral|british|english) accents?\b|\baccent[- ]free\b/gi,
    reason: 'An accent follows from national or ethnic origin. Ask for clear spoken communication instead.',
    provision: race,
  },
  {
    code: 'race-local-experience',
    pattern:
      /\b(?:uk|british) (?:work )?experience (?:only|essential|required|is a must)\b|\buk degree (?:only|required|essential)\b/gi,
    reason:
      'Experience from one country only puts people from elsewhere at a disadvantage. Ask for knowledge of UK rules where the work needs it.',
    provision: 'Equality Act 2010 s.9, s.19, s.39',
  },
  {
    code: 'sex-asked',
    pattern:
      /\b(?:males?|females?|men|women|ladies|lady|gentlem[ae]n|girls?|boys?|guys) (?:only|preferred|required|wanted|candidates?|applicants?|staff|members? of staff|carer|care assistant|support worker|driver|nurse|teacher)\b|\b(?:must be|looking for|seeking|require|need) an? (?:\w+ )?(?:male|female|man|woman|lady|gentleman|girl)\b/gi,
    reason: `Asking for one sex is direct discrimination. ${occupational}`,
    provision: `${sex}, Schedule 9 para. 1`,
  },
  {
    code: 'sex-gendered-title',
    pattern:
      /\b(?:salesm[ae]n|saleswom[ae]n|handym[ae]n|foremen|foreman|barm[ae]n|barmaids?|waitress(?:es)?|chambermaids?|craftsm[ae]n|draughtsm[ae]n|workm[ae]n|storem[ae]n|postm[ae]n|policem[ae]n|firem[ae]n|cameram[ae]n|headmaster|headmistress|matron|stewardess(?:es)?|tea lady|dinner lady|cleaning lady|tradesm[ae]n|repairm[ae]n|manageress|businessm[ae]n|chairm[ae]n|girl friday|rock ?stars?|ninjas?)\b/gi,
    reason:
      'A title for one sex may be read as meaning that sex. Use the neutral form (salesperson, supervisor, waiting staff).',
    provision: sex,
  },
  {
    code: 'sex-pronoun',
    pattern:
      /\b(?:he|she) (?:will|must|should|shall|is expected to)\b|\b(?:his|her) (?:own )?(?:duties|responsibilities|role|team|line manager)\b/gi,
    reason: 'One pronoun for the person wanted may be read as meaning one sex. Write “you” or “they”.',
    provision: sex,
  },
  {
    code: 'career-gaps',
    pattern:
      /\b(?:no|without|unexplained) (?:career |employment |cv )?(?:gaps?|breaks?)\b(?: in (?:your |their )?(?:cv|career|employment|work history|resume))?|\b(?:continuous|unbroken|uninterrupted) (?:work|employment|career) (?:history|record)\b|\bmust be currently employed\b/gi,
    reason:
      'Breaks come with maternity, caring and illness: the condition falls mostly on women and disabled people. Where the law asks for a full history (safer recruitment), gaps are explained, not excluded.',
    provision: 'Equality Act 2010 s.6, s.11, s.18, s.19, s.39',
  },
  {
    code: 'family',
    pattern:
      /\b(?:no (?:family|childcare|caring) (?:commitments|responsibilities|ties)|no (?:children|dependants)|without (?:children|dependants|family commitments)|(?:single|unmarried|married) (?:person|applicants?|candidates?|man|woman|couple)|not pregnant|no plans to start a family|free of (?:family|domestic) (?:commitments|ties))\b/gi,
    reason: 'Family life is no measure of fitness for work. State the hours and travel that the work needs.',
    provision: 'Equality Act 2010 s.8, s.11, s.18, s.19, s.39',
  },
  {
    code: 'disability-fitness',
    pattern:
      /\b(?:able[- ]bodied|physically fit|fit and (?:healthy|active|able)|in good (?:physical )?health|good health record|excellent health|no (?:health|medical|mental health) (?:problems|issues|conditions)|no disabilit(?:y|ies)|mentally (?:strong|tough)|perfect (?:eyesight|hearing|vision))\b/gi,
    reason:
      'It shuts out disabled people who could do the work with adjustments. Describe the task (such as lifting 20 kg) and ask nothing about health before an offer.',
    provision: `${disability}, s.60`,
  },
  {
    code: 'disability-absence',
    pattern:
      /\b(?:excellent|good|clean|100%|full) (?:attendance|sickness|absence)(?: record)?\b|\b(?:low|no|minimal) (?:sickness|sick leave|absence)\b/gi,
    reason:
      'Absence often follows from disability or pregnancy, and questions about it before an offer are restricted.',
    provision: `${disability}, s.60`,
  },
  {
    code: 'religion',
    pattern:
      /\b(?:practising|practicing|committed|baptised|born[- ]again) (?:christian|catholic|muslim|jew|hindu|sikh)s?\b|\b(?:christian|catholic|muslim|jewish|hindu|sikh) (?:only|candidates?|applicants?|faith (?:is )?(?:required|essential))\b|\bclean[- ]shaven\b|\bno (?:headscarves|turbans|hijabs?|beards?)\b/gi,
    reason: `Religion or its customs may not decide. ${occupational}`,
    provision: 'Equality Act 2010 s.10, s.13, s.19, s.39, Schedule 9 para. 1–3',
  },
  {
    code: 'appearance',
    pattern:
      /\b(?:attractive|good[- ]looking|well[- ]groomed (?:lady|female|girl)|slim|handsome|beautiful) (?:person|individual|appearance|candidates?|lady|female|girl|staff|hostess(?:es)?)\b|\b(?:send|attach|include|enclose|with) (?:a |your |recent )*(?:photo|photograph|headshot|picture of yourself)\b/gi,
    reason: 'Looks and photographs bring age, sex, race and disability into the choice.',
    provision: 'Equality Act 2010 s.5, s.6, s.9, s.11, s.19, s.39',
  },
];

/** What only a criterion says so shortly, or only a search leaves out; matched against its words alone. */
export const criterionRules: readonly FlagRule[] = [
  {
    code: 'age-limit',
    pattern:
      /^\s*(?:(?:must be|candidates?|applicants?|people|persons?|aged?|ages?|age:?)\s+)*(?:(?:under|below|younger than|max(?:imum)?(?: age)?(?: of)?|up to|<)\s*(?:age )?\d{2}|(?:over|above|older than|min(?:imum)? age(?: of)?|>)\s*(?:age )?(?:2[1-9]|[3-9]\d)|\d{2}\s*(?:-|–|to)\s*\d{2}(?= ?(?:year|yrs?)[- ]olds?)|\d{2} (?:or|and) (?:younger|under|older|over)|(?<=age[ds]?:? )(?:between )?\d{2}(?:\s*(?:-|–|to|and)\s*\d{2})?)(?:\s*(?:years?|yrs?)?[- ]*(?:old|of age)?s?)?\s*(?:only|preferred)?\s*$|\bborn (?:in|after|before|between|since)\s*(?:19|20)\d\d\b|\b(?:date|year) of birth\b/i,
    reason:
      'An age limit is direct discrimination unless the law itself asks for it (driving large vehicles, serving alcohol) or it is objectively justified.',
    provision: 'Equality Act 2010 s.5, s.13(2), s.39',
  },
  {
    code: 'age-graduate',
    pattern:
      /\b(?:class of|graduat(?:ed|ing|ion)(?: year)?|graduates?)\s*(?:in|of|from|after|since|between|:)*\s*(?:19|20)\d\d\b|\b(?:19|20)\d\d graduates?\b/i,
    reason: 'The year of a degree tells the age. Ask for the knowledge that the work needs.',
    provision: 'Equality Act 2010 s.5, s.19, s.39',
  },
  {
    code: 'race-nationality',
    pattern:
      /\b\p{L}{2,}(?:ish|ian|ean|ese|an|ch|sh)\s+(?:nationals?|citizens?|citizenship|nationality|passport(?: holders?)?|born|origin|descent|ethnicity)\b|\b(?:nationality|citizenship|ethnicity|country of birth)\s*:/iu,
    reason:
      'Nationality is part of race in the Act. The right to work may be asked of everyone alike; nationality only where a law demands it (some security clearances).',
    provision: race,
  },
  {
    code: 'career-gaps',
    pattern:
      /^\s*(?:no |without |any )?(?:(?:career|employment|cv|work|job) (?:gaps?|breaks?)|gaps? in (?:employment|career|cv|work history)|(?:maternity|paternity|parental|sick) leave|career[- ]break)\s*$/i,
    reason:
      'Breaks come with maternity, caring and illness: the condition falls mostly on women and disabled people. Where the law asks for a full history (safer recruitment), gaps are explained, not excluded.',
    provision: 'Equality Act 2010 s.6, s.11, s.18, s.19, s.39',
  },
  {
    code: 'orientation',
    pattern: /\b(?:sexual orientation|heterosexuals?|homosexuals?)\b/i,
    reason: `Sexual orientation is no measure of fitness for work. ${occupational}`,
    provision: 'Equality Act 2010 s.12, s.13, s.39, Schedule 9 para. 1',
  },
  {
    code: 'gender-reassignment',
    pattern: /\b(?:transgender|transsexuals?|cisgender) (?:only|candidates?|applicants?|people)\b/i,
    reason: `Gender reassignment is no measure of fitness for work. ${occupational}`,
    provision: 'Equality Act 2010 s.7, s.13, s.39, Schedule 9 para. 1',
  },
];
