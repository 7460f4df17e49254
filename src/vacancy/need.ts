import type { Need } from '../model/vacancy.ts';
import type { Phrase } from './phrases.ts';

const soft =
  /\b(?:ideally|a plus|plus\b|bonus|desirable|desired|preferred|preferably|preference|nice to have|advantage(?:ous)?|beneficial|would be (?:great|good|useful|helpful|welcome|nice)|not (?:essential|required|necessary)|helpful|optional|useful|or equivalent|or similar|or willing(?:ness)? to|willing to|working towards|training (?:will be|is|can be) (?:given|provided)|full training)\b/gi;
const hard =
  /\b(?:must(?! not)(?: have| be| hold| possess)?|essential|(?<!\b(?:as|if|when|where|whenever|wherever) )(?:required|needed)|is a requirement|mandatory|is necessary|a must|minimum(?: of)?|non-negotiable|you (?:will|'ll|’ll) need|need to (?:have|hold|be)|only (?:candidates|applicants|apply if)|prerequisite|imperative)\b/gi;
const negative =
  /\b(?:no|not|without|don't|do not|never)\s+(?:\w+\s+){0,3}(?:experience|knowledge|need|required|necessary|essential)\b/i;

/** A cue further off than this speaks of something else. */
const reach = 90;

const nearest = (text: string, cue: RegExp, from: number, to: number): number => {
  let best = Number.POSITIVE_INFINITY;
  for (const match of text.matchAll(cue)) {
    const end = match.index + match[0].length;
    const between = match.index >= to ? text.slice(to, match.index) : text.slice(Math.min(end, from), from);
    // Another clause's cue counts as three times as far away.
    const distance = between.length * (/[;.]|,\s*(?:but|while|although)\b/.test(between) ? 3 : 1);
    if (distance < best) best = distance;
  }
  return best;
};

/** How strongly the words around `from`–`to` (offsets in the phrase) ask. `clear`: the words themselves say so, not the block. */
export interface Asked {
  readonly need: Extract<Need, 'must' | 'should'>;
  readonly clear: boolean;
}

/**
 * `must` only where words or a heading say essential. A soft word in reach always wins: shortening a list by mistake
 * costs a client the right person, a condition too soft costs a few points.
 */
export const needOf = (phrase: Phrase, from: number, to: number): Asked => {
  const softly = nearest(phrase.text, soft, from, to);
  const firmly = nearest(phrase.text, hard, from, to);
  if (softly <= reach && softly <= firmly * 2) return { need: 'should', clear: true };
  if (negative.test(phrase.text)) return { need: 'should', clear: true };
  if (firmly <= reach) return { need: 'must', clear: true };
  return { need: phrase.block === 'essential' ? 'must' : 'should', clear: false };
};
