/** Parts of an advertisement. Only some of them say what the candidate should bring. */
export type BlockKind =
  | 'intro'
  | 'responsibilities'
  | 'essential'
  | 'desirable'
  | 'requirements'
  | 'details'
  | 'benefits'
  | 'about'
  | 'equal'
  | 'apply';

/** Words that may surround a one-word heading: `Essential skills and experience`, but not `Must have Kafka`. */
const fillers =
  'but|and|not|required|essential|skills?|requirements?|criteria|experience|qualifications?|attributes|knowledge|competenc(?:y|ies)|' +
  'abilities|education|characteristics|extras|to|have|points|factors|include|are|s|for|the|this|your|role|position|technical|personal|be|bring|licen[cs]es?|' +
  'certifications?|association|background|training|degrees?|tools?|languages?|credentials|job';
const only = (words: string): RegExp => new RegExp(`^(?:(?:${fillers}) )*(?:${words})(?: (?:${fillers}))*$`);

/**
 * Headings, tried in order. A heading is a short line, or the words before a colon; patterns are matched against its
 * lower-case words without punctuation. Order matters: "desirable skills" is no "skills", "essential functions" are duties.
 */
export const headingRules: readonly (readonly [RegExp, BlockKind])[] = [
  [
    /^(?:essential|primary|principal|main|key|core) (?:functions|job functions|duties|responsibilities|accountabilities|tasks)/,
    'responsibilities',
  ],
  [
    only(
      `desired not required|not essential|nice to haves?|nicetohaves?|desirables?|desired|preferred|advantageous|beneficial|bonus|optional|ideal(?:ly)?(?: you(?:ll| will)?)?|a plus|pluses`,
    ),
    'desirable',
  ],
  [
    /\b(?:desirable (?:criteria|skills?|experience|qualifications?|attributes)|(?:preferred|additional) (?:skills?|qualifications?|experience|criteria)|be (?:an advantage|desirable|nice|great|a bonus|a plus|advantageous|beneficial)|great if you|bonus points)\b/,
    'desirable',
  ],
  [only('essentials?|must haves?|must have s|musthaves?|mandatory|non negotiables?|required'), 'essential'],
  [/^(?:what |things )?you(?:ll| will)? (?:need|must have)(?: to (?:have|bring|succeed))?$/, 'essential'],
  [
    /\b(?:you must have|must haves|minimum (?:qualifications?|requirements?|criteria|experience|education)|required (?:skills?|qualifications?|experience|education|knowledge)|(?:skills?|qualifications?|experience|criteria) required|basic qualifications|essential (?:criteria|skills?|requirements?|experience|qualifications?|knowledge|attributes))\b/,
    'essential',
  ],
  [
    /\b(?:equal (?:opportunit|employment)|diversity|inclusion|inclusive|eeo\b|disability confident|privacy (?:notice|policy)|data protection notice|accommodations?|safeguarding (?:statement|children|commitment)|our commitment to|legal notice|disclaimer)/,
    'equal',
  ],
  [
    /\b(?:how to apply|apply (?:now|today|here)|to apply|next steps|application (?:process|procedure|deadline)|interview process|recruitment process|closing date|contact (?:us|details)|selection process|additional information|further information)\b/,
    'apply',
  ],
  [
    /^(?:(?:job|position|company|your|our|the|staff|employee|key|great|additional|some of the|a few|accountant|salary and|pay and|compensation and) )*(?:benefits?|perks?|rewards?|package|compensation|remuneration)\b|\b(?:what we offer|what we can offer|we offer|we can offer|what you(?:ll| will)? (?:get|receive)|whats in it for you|why (?:work|join|choose|us|you)|in return|on offer|what do you get|the offer|reasons to join|work life balance)\b|^why\b/,
    'benefits',
  ],
  [
    /^(?:about (?:us|the (?:company|client|team|business|organi[sz]ation|school|trust|practice|employer|firm))|who (?:are )?we(?: are)?|our (?:company|story|values|mission|vision|culture|client|people|history|purpose|business|team|school|trust)|the (?:company|client|business|organi[sz]ation|school|employer|team)|company (?:overview|description|profile|information|background|summary)|(?:company|client) ?$|overview of the company|background)\b/,
    'about',
  ],
  [
    /\b(?:what (?:we(?:re| are)|were) (?:looking for|after|seeking)|(?:we are|were) looking for|who (?:we(?:re| are)|were) looking for|about you\b|who you are|what you(?:ll| will)? (?:need|bring|have)|you(?:ll| will) (?:need|have|bring|be)$|you have$|is this you|could this be you|do you have|your (?:profile|skills|experience|background|qualifications|toolkit)|(?:the )?(?:ideal|successful|right) (?:candidate|person|applicant)|candidate (?:profile|requirements|specification)|person(?:al)? (?:spec|specification|profile|attributes|qualities)|to be (?:successful|considered)|experience needed|skills needed)\b/,
    'requirements',
  ],
  [
    /\b(?:responsibilities|duties|accountabilities|day to day|a typical day|key tasks|main tasks|what you(?:ll| will) (?:do|be doing)|what the (?:job|role) (?:involves|entails)|purpose of the (?:role|job|post)|job purpose|role purpose|the opportunity|deliverables|objectives)\b|^(?:about the |the |job |role |position |your |main |full job )+(?:role|job|position|post|overview|description|summary|profile|purpose|details of the role)$|^(?:role|job|position) ?(?:overview|description|summary|profile)?$|^(?:overview|summary|tasks|functions|job)$/,
    'responsibilities',
  ],
  [
    /\b(?:requirements?|qualifications?|competenc(?:y|ies)|skills?|experience|knowledge|abilities|education|certifications?|licen[cs]es?|attributes|criteria|specification|credentials|qualities)\b/,
    'requirements',
  ],
  [
    /^(?:job )?(?:location|salary|hours?|working hours|hours of work|contract(?: type)?|job type|job details?|start date|duration|term|reports? to|reporting to|department|schedule|work schedule|shift(?: pattern)?|rate|day rate|pay(?: rate)?|reference|job ref(?:erence)?|key details|at a glance|working pattern|employment type|travel|ir35|division|industry|date posted|grade|band|sector|vacancy type|working conditions|work environment|physical (?:demands|functions|requirements))\b/,
    'details',
  ],
];

/** Blocks whose words make criteria. */
export const telling: ReadonlySet<BlockKind> = new Set([
  'intro',
  'responsibilities',
  'essential',
  'desirable',
  'requirements',
]);
