import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Candidate } from '../../model/candidate.ts';
import type { MatchEvidence, Outcome } from '../../model/shortlist.ts';
import type { Criterion } from '../../model/vacancy.ts';
import type { PricedClause, PricedOption, PricedStep, Test } from '../clauses/clause.ts';
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

type Holds = (test: Test) => boolean;

/** Options share tests: the words of a title are asked again for every circle of occupations around it. */
const remembering = (view: DocumentView): Holds => {
  const asked = new Map<Test, boolean>();
  return (test) => {
    // Looking a token up costs no more than remembering it.
    if (test.on === 'keyword') return view.holds(test);
    const known = asked.get(test);
    if (known !== undefined) return known;
    const answer = view.holds(test);
    asked.set(test, answer);
    return answer;
  };
};

/** A step that would earn no more than the best so far need not be asked. */
const bestStep = (holds: Holds, steps: readonly PricedStep[]): PricedStep | undefined => {
  let best: PricedStep | undefined;
  for (const step of steps) if (step.hundredths > (best?.hundredths ?? 0) && holds(step.test)) best = step;
  return best;
};

/** Undefined for an option that earns no more than `toBeat`; it is left as soon as that is certain. */
const standing = (holds: Holds, option: PricedOption, toBeat: number): Winner | undefined => {
  const steps: Record<string, PricedStep> = {};
  let hundredths = 0;
  let open = option.most;
  for (const part of option.parts) {
    if (hundredths + open <= toBeat) return undefined;
    open -= part.most;
    const best = bestStep(holds, part.steps);
    if (best === undefined) continue;
    steps[part.name] = best;
    hundredths += best.hundredths;
  }
  return hundredths > toBeat ? { option, steps, hundredths } : undefined;
};

/** The first of the options that earn most; undefined where none earns anything. */
export const winnerOf = (view: DocumentView, clause: PricedClause): Winner | undefined => {
  const holds = remembering(view);
  return clause.options.reduce<Winner | undefined>(
    (best, option) => standing(holds, option, best?.hundredths ?? 0) ?? best,
    undefined,
  );
};

/**
 * The winner where the engine has told what the clause earned: the first option that comes to just that. Most options
 * are ruled out unasked. Where none does, the engine's synonyms differ from the knowledge here, and all are asked.
 */
export const winnerAt = (view: DocumentView, clause: PricedClause, hundredths: number): Winner | undefined => {
  const holds = remembering(view);
  const able = hundredths > 0 ? clause.options.filter(({ most }) => most >= hundredths) : [];
  for (const option of able) {
    const winner = standing(holds, option, hundredths - 1);
    if (winner?.hundredths === hundredths) return winner;
  }
  return winnerOf(view, clause);
};

/** `failed` only where the CV says otherwise; where it says nothing, `notShown`. */
export const outcomeOf = ({ met, points, criterion }: Facts, account: Account): Outcome => {
  if (criterion.need === 'mustNot') return met ? 'failed' : 'met';
  if (met) return 'met';
  if (points > 0) return 'partly';
  return account.otherwise === true ? 'failed' : 'notShown';
};
