import { asked } from '../clauses/context.ts';
import type { Accountant } from './facts.ts';
import { wordsOfSteps } from './found-words.ts';
import { listed, quoted } from './words.ts';

/** For whatever is asked in words: `text` criteria and names that no list knows. */
export const textAccount: Accountant = (facts) => {
  const { winner, criterion } = facts;
  if (winner === undefined) {
    const phrases = asked(criterion);
    const words = phrases.map(quoted).join(' or ');
    const single = phrases.every((phrase) => !/\s/.test(phrase.trim()));
    return {
      reason: single ? `The CV does not say ${words}.` : `None of the telling words of ${words} is in the CV.`,
      evidence: [],
    };
  }
  const inARow = winner.steps.phrase;
  const steps = inARow === undefined ? Object.values(winner.steps) : [inARow];
  const evidence = wordsOfSteps(facts, steps, inARow === undefined ? 1 : 3);
  const found = listed([...new Set(evidence.map(({ term }) => term))].slice(0, 6).map(quoted));
  const whole = winner.option.parts.filter((part) => part.name.startsWith('word:')).length;
  const count = Object.keys(winner.steps).filter((name) => name.startsWith('word:')).length;
  if (inARow !== undefined || whole < 2) return { reason: `The CV says ${found}.`, found, evidence };
  return {
    reason: `The CV says ${found}: ${count} of the ${whole} telling words of ${quoted(winner.option.about)}, not in a row.`,
    found,
    evidence,
  };
};
