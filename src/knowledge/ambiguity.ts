import type { PhraseMatch } from './phrase-finder.ts';
import { phraseKey, type Word } from './words.ts';

/** A skill name that is also an everyday word or a letter, and the neighbouring words that speak for the skill. */
export interface AmbiguousForm {
  readonly form: string;
  readonly key: string;
  readonly cues: ReadonlySet<string>;
  /** Cues that are everyday words themselves: `word` speaks for Excel only as `Word`. */
  readonly shyCues: ReadonlySet<string>;
  /** A capital in the middle of a sentence is sign enough (`@capital` among the cues): names of products. */
  readonly byCapital: boolean;
  readonly line: number;
}

/** Reads `synonyms/ambiguous.txt`: `Form: cue, cue, @capital`, `#` for comments. */
export const parseAmbiguous = (text: string): AmbiguousForm[] => {
  const forms: Omit<AmbiguousForm, 'shyCues'>[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const colon = line.indexOf(':');
    const form = (colon < 0 ? line : line.slice(0, colon)).trim();
    const cues = colon < 0 ? [] : line.slice(colon + 1).split(',');
    forms.push({
      form,
      key: phraseKey(form),
      cues: new Set(
        cues
          .filter((cue) => !cue.includes('@'))
          .map(phraseKey)
          .filter(Boolean),
      ),
      byCapital: cues.some((cue) => cue.trim() === '@capital'),
      line: index + 1,
    });
  }
  const names = new Set(forms.map(({ key }) => key));
  return forms.map((each) => ({ ...each, shyCues: new Set([...each.cues].filter((cue) => names.has(cue))) }));
};

export interface Surroundings {
  readonly text: string;
  readonly words: readonly Word[];
  readonly match: PhraseMatch<unknown>;
  /** The text is a list of skills. */
  readonly listed: boolean;
  /** The matches before and after in the text, and whether they are plain skills. */
  readonly neighbours: readonly { readonly start: number; readonly end: number; readonly plain: boolean }[];
}

/** Words this far away still count as neighbours. */
const reach = 8;
const listJoint = /^[\s,;/|•·()–-]{0,4}(?:and|or|&)?[\s,;/|•·()]{0,3}$/i;

/** "Geography (C)": a letter alone in brackets is a grade. */
const isGrade = ({ text, match: { start, end } }: Surroundings): boolean =>
  end - start === 1 && text.charAt(start - 1) === '(' && text.charAt(end) === ')';

const written = (ambiguous: AmbiguousForm, { text, match }: Surroundings): boolean => {
  const term = text.slice(match.start, match.end);
  return term === ambiguous.form || term === ambiguous.form.toUpperCase();
};

/** An ambiguous name gets no help from folding: `Teams` is not `team`. */
const sameLetters = (ambiguous: AmbiguousForm, { text, match }: Surroundings): boolean =>
  text.slice(match.start, match.end).toLowerCase() === ambiguous.form.toLowerCase();

/** `R&D`, `C-level`, `e-go`: a short name glued to something else is a part of that. */
const glued = ({ text, match }: Surroundings): boolean => {
  if (match.end - match.start > 2) return false;
  return (
    /[\p{L}\p{N}]?[&'’._@-]$/u.test(text.slice(0, match.start)) || /^[&'’_@+]|^[.-]\p{L}/u.test(text.slice(match.end))
  );
};

const beforeYear = ({ text, match }: Surroundings): boolean =>
  /^\s+(19|20)\d\d\b/.test(text.slice(match.end, match.end + 8));

const lowerCaseText = ({ text, match }: Surroundings): boolean => {
  const around = text.slice(Math.max(0, match.start - 200), match.end + 200);
  return around === around.toLowerCase();
};

const sentenceEnd = /[.!?;]\s|\n\s*\n/;

/** A cue word within reach, in the same sentence. */
const hasCue = (ambiguous: AmbiguousForm, around: Surroundings): boolean => {
  const { text, words, match } = around;
  const folded = lowerCaseText(around);
  const asWritten = written(ambiguous, around);
  const cueAt = (step: 1 | -1): boolean => {
    const edge = step > 0 ? match.lastWord : match.firstWord;
    for (let at = edge + step; Math.abs(at - edge) <= reach; at += step) {
      const word = words[at];
      const previous = words[at - step];
      if (!word || !previous) return false;
      const between = step > 0 ? text.slice(previous.end, word.start) : text.slice(word.end, previous.start);
      if (sentenceEnd.test(between)) return false;
      const capital = asWritten && /^\p{Lu}/u.test(text.slice(word.start, word.end));
      const bold = !ambiguous.shyCues.has(word.key) || folded || capital;
      if (ambiguous.cues.has(word.key) && bold) return true;
    }
    return false;
  };
  return cueAt(1) || cueAt(-1);
};

const besidePlainSkill = ({ text, match, neighbours }: Surroundings): boolean =>
  neighbours.some(
    (n) =>
      n.plain && listJoint.test(n.end <= match.start ? text.slice(n.end, match.start) : text.slice(match.end, n.start)),
  );

/** Written with its capital right behind a small letter: `built in React`, not `React to complaints` or `Team Lead`. */
const capitalInside = ({ text, match }: Surroundings): boolean =>
  /\p{Ll},? $/u.test(text.slice(Math.max(0, match.start - 3), match.start));

/** Whether an ambiguous name stands for the skill here. */
export const speaksForSkill = (ambiguous: AmbiguousForm, around: Surroundings): boolean => {
  if (!sameLetters(ambiguous, around) || glued(around) || isGrade(around) || beforeYear(around)) return false;
  const asWritten = written(ambiguous, around);
  const short = ambiguous.form.length <= 2;
  if (short && !asWritten && !lowerCaseText(around)) return false;
  if (around.listed && (asWritten || lowerCaseText(around))) return true;
  if (hasCue(ambiguous, around)) return true;
  return asWritten && ((ambiguous.byCapital && capitalInside(around)) || besidePlainSkill(around));
};
