/** What a statement on the right to work comes to. Rules in order; the first that fits decides. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/\b(no|not|without|don'?t|does not|do not)\b[^.]{0,30}\bsponsor/i, 'held'],
  [/\b(need|require|requires|requiring|seeking|subject to)\b[^.]{0,30}\b(sponsor|visa|permit)/i, 'sponsorship-needed'],
  [/\b(no|not|without)\b[^.]{0,20}\bright to (live and )?work/i, 'sponsorship-needed'],
  [
    /\b(right to (live and )?work|eligible to work|entitled to work|settled status|indefinite leave|authori[sz]ed to work)/i,
    'held',
  ],
];

export const rightToWorkStanding = (statement: string): 'held' | 'sponsorship-needed' | 'stated' => {
  const rule = rules.find(([pattern]) => pattern.test(statement));
  return rule?.[1] === 'held' || rule?.[1] === 'sponsorship-needed' ? rule[1] : 'stated';
};
