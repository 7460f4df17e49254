export type Label = 'employer' | 'title' | 'place';

/** Forms say what their lines are: "Employer: Tesco", "Position held: Cashier". */
export const labels: readonly (readonly [Label, RegExp])[] = [
  [
    'employer',
    /^(?:employer|company|organi[sz]ation|company name|name of employer|client|firm|institution|employer's name)(?: name)?\s*:\s*/i,
  ],
  ['title', /^(?:job title|position(?: held)?|role|title|designation|post(?: held)?|occupation)(?: title)?\s*:\s*/i],
  ['place', /^(?:location|place|city|address|based in)\s*:\s*/i],
];

const dateLabel = /^(?:dates?(?: employed| from)?|from|period|employed|duration)\s*:/i;

/** A line of a form that names or dates an entry. */
export const isLabelled = (text: string): boolean =>
  dateLabel.test(text) || labels.some(([, pattern]) => pattern.test(text));
