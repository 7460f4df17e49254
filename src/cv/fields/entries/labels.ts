export type Label = 'employer' | 'title' | 'place';

/** What a cell of a form is about: who, what, where, when, or something that names no entry. */
export type FieldName = Label | 'start' | 'end' | 'dates' | 'about';

/** Forms say what their lines are: "Employer: Tesco", "Position held: Cashier". */
export const labels: readonly (readonly [Label, RegExp])[] = [
  [
    'employer',
    /^(?:employer|company|organi[sz]ation|company name|name of employer|client|firm|institution|school|college|university|school\/college|employer's name)(?: name)?\s*:\s*/i,
  ],
  [
    'title',
    /^(?:job title|position(?: held)?|role|title|designation|post(?: held)?|occupation|qualification|course|degree|award)(?: title| obtained| gained)?\s*:\s*/i,
  ],
  ['place', /^(?:location|place|city|address|based in)\s*:\s*/i],
];

/** The same as cells of their own, as application forms have them: beside their value or at the head of a column. */
const fieldNames: readonly (readonly [FieldName, RegExp])[] = [
  [
    'employer',
    /^(?:name (?:and (?:address|type) )?of )?(?:(?:current|previous|last|most recent|present) )?(?:(?:employer|company|organi[sz]ation|institution|school|college|university|establishment|educational establishment|organisation providing education and training|training provider|awarding body|client|firm)(?:['’]s)?)(?:\s*(?:,|\/|&|and|or)\s*(?:school|college|university|organi[sz]ation|company|address|location|name|institution|training provider|awarding body))*(?: name| details)?(?: (?:and|&) (?:address|location))?$/i,
  ],
  [
    'title',
    /^(?:(?:your )?(?:job|post|position|role)(?: title| held)?|title|title of (?:post|job|qualification)(?: awarded)?|designation|occupation(?: or position held)?|capacity|(?:course|qualifications?|degree|award|subjects?)(?: title| name| of study| gained| obtained| awarded| studied| achieved)?(?:\s*(?:,|\/|&|and|or)\s*(?:subjects?|course|level|qualifications?|award|degree|title))*)$/i,
  ],
  ['place', /^(?:location|place|city|town|town\/city|country|based in)$/i],
  [
    'start',
    /^(?:start(?:ed)?(?: date)?|date (?:started|from|commenced|joined)|from|from date|date of joining|joined|commenced)$/i,
  ],
  [
    'end',
    /^(?:end(?:ed)?(?: date)?|date (?:ended|to|left|finished)|to|to date|until|left|finish(?:ed)?(?: date)?|leaving date|date of leaving)$/i,
  ],
  [
    'dates',
    /^(?:dates?(?: employed| attended| of employment| awarded| obtained| gained| achieved| completed)?|employment dates?|period(?: of employment)?|duration|years?(?: awarded| obtained| gained| of passing| attended| completed)?|from ?(?:[-–/]|and) ?to|when)$/i,
  ],
  [
    'about',
    /^(?:(?:main |key |brief |job )?(?:duties|responsibilities|description)(?:(?: and|,| of| &|\/) .{3,40})?|main (?:tasks|activities) and responsibilities|type of business or sector|principal subjects\/occupational skills covered|level in national or international classification|reason for leaving|salary|final salary|grades?|results?|grades?\/results?|class|achievements|notice period|hours|supervisor|line manager|tasks|comments?|percentage|cgpa|marks|board)$/i,
  ],
];

/** What a cell that is nothing but a label announces: "Job title", "From:", "School, college or university". */
export const fieldNamed = (text: string): FieldName | undefined => {
  const bare = text.replace(/\s*:\s*$/, '').trim();
  if (bare.length < 2 || bare.length > 60) return undefined;
  return fieldNames.find(([, pattern]) => pattern.test(bare))?.[0];
};

const dateLabel = /^(?:dates?(?: employed| from)?|from|period|employed|duration)\s*:/i;

/** A line of a form that names or dates an entry. */
export const isLabelled = (text: string): boolean =>
  dateLabel.test(text) || labels.some(([, pattern]) => pattern.test(text));
