import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Candidate } from '../../model/candidate.ts';
import type { MatchEvidence, Outcome } from '../../model/shortlist.ts';
import type { Criterion } from '../../model/vacancy.ts';
import type { PricedClause, PricedOption, PricedStep } from '../clauses/clause.ts';
import type { DocumentView } from '../holds.ts';

/** The way of answering that earned the points, with the best step of each of its parts. */
export interface Winner {
  readonly option: PricedOption;
  readonly steps: Readonly<Record<string, PricedStep>>;
  /** What these steps add up to: the engine's points, unless its synonyms are ahead of the knowledge here. */
  readonly hundredths: number;
}

/** All that a sentence about one criterion and one candidate may draw on. */
export interface Facts {
  readonly criterion: Criterion;
  readonly candidate: Candidate;
  readonly view: DocumentView;
  readonly clause: PricedClause;
  readonly winner: Winner | undefined;
  readonly met: boolean;
  readonly points: number;
  readonly knowledge: Knowledge;
  readonly today: string;
}

/**
 * The sentence and the words of the CV it rests on. `otherwise`: the CV speaks against the criterion. `found` is what is
 * there in words that name nobody and quote nothing private, such as `3 years of Kubernetes`; absent where the CV is silent.
 */
export interface Account {
  readonly reason: string;
  readonly found?: string;
  readonly evidence: readonly MatchEvidence[];
  readonly otherwise?: boolean;
}

export type Accountant = (facts: Facts) => Account;

const standing = (view: DocumentView, option: PricedOption): Winner => {
  const steps: Record<string, PricedStep> = {};
  let hundredths = 0;
  for (const part of option.parts) {
    const [best] = part.steps.filter((step) => view.holds(step.test)).sort((a, b) => b.hundredths - a.hundredths);
    if (best === undefined) continue;
    steps[part.name] = best;
    hundredths += best.hundredths;
  }
  return { option, steps, hundredths };
};

export const winnerOf = (view: DocumentView, clause: PricedClause): Winner | undefined => {
  const standings = clause.options.map((option) => standing(view, option)).filter((one) => one.hundredths > 0);
  return standings.reduce<Winner | undefined>(
    (best, one) => (best === undefined || one.hundredths > best.hundredths ? one : best),
    undefined,
  );
};

/** `failed` only where the CV says otherwise; where it says nothing, `notShown`. */
export const outcomeOf = ({ met, points, criterion }: Facts, account: Account): Outcome => {
  if (criterion.need === 'mustNot') return met ? 'failed' : 'met';
  if (met) return 'met';
  if (points > 0) return 'partly';
  return account.otherwise === true ? 'failed' : 'notShown';
};
