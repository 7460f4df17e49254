import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Candidate } from '../../model/candidate.ts';
import type { MatchEvidence, Outcome } from '../../model/shortlist.ts';
import type { Criterion } from '../../model/vacancy.ts';
import type { PricedClause, PricedOption, PricedPart, PricedStep } from '../clauses/clause.ts';
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

/** A step that would earn no more than the best so far need not be asked. */
const bestStep = (view: DocumentView, steps: readonly PricedStep[]): PricedStep | undefined => {
  let best: PricedStep | undefined;
  for (const step of steps) if (step.hundredths > (best?.hundredths ?? 0) && view.holds(step.test)) best = step;
  return best;
};

const most = ({ steps }: PricedPart): number => steps.reduce((max, { hundredths }) => Math.max(max, hundredths), 0);

/** Undefined for an option that earns no more than `toBeat`; it is left as soon as that is certain. */
const standing = (view: DocumentView, option: PricedOption, toBeat: number): Winner | undefined => {
  const steps: Record<string, PricedStep> = {};
  let hundredths = 0;
  let open = option.parts.reduce((sum, part) => sum + most(part), 0);
  for (const part of option.parts) {
    if (hundredths + open <= toBeat) return undefined;
    open -= most(part);
    const best = bestStep(view, part.steps);
    if (best === undefined) continue;
    steps[part.name] = best;
    hundredths += best.hundredths;
  }
  return hundredths > toBeat ? { option, steps, hundredths } : undefined;
};

/** The first of the options that earn most; undefined where none earns anything. */
export const winnerOf = (view: DocumentView, clause: PricedClause): Winner | undefined =>
  clause.options.reduce<Winner | undefined>(
    (best, option) => standing(view, option, best?.hundredths ?? 0) ?? best,
    undefined,
  );

/** `failed` only where the CV says otherwise; where it says nothing, `notShown`. */
export const outcomeOf = ({ met, points, criterion }: Facts, account: Account): Outcome => {
  if (criterion.need === 'mustNot') return met ? 'failed' : 'met';
  if (met) return 'met';
  if (points > 0) return 'partly';
  return account.otherwise === true ? 'failed' : 'notShown';
};
