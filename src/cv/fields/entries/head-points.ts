import type { PlacedLine } from '../../placed.ts';
import type { BodyStyle } from '../../sections/heading-look.ts';
import type { Anchor } from './anchor.ts';
import { capitalShareOf, wordsOf } from './capital-share.ts';
import { isLabelled } from './labels.ts';
import { looksLikeOrganisation } from './organisation-words.ts';
import type { RowKnowledge } from './row-knowledge.ts';

export interface HeadInput {
  readonly line: PlacedLine;
  readonly cells: readonly PlacedLine[];
  readonly anchor: Anchor | undefined;
  readonly body: BodyStyle;
  readonly knows: RowKnowledge;
}

/** "iOS Developer" begins with a name, not in the middle of a sentence. */
export const startsLowerCase = (text: string): boolean => /^\p{Ll}+(?![\p{L}\d])/u.test(text);

const abbreviationEnd =
  /(?:\b(?:ltd|inc|co|corp|llc|plc|jr|sr|st|dept|u\.k|u\.s\.a?|e\.g|etc|no|approx|n\.v|b\.v|s\.a|\p{Lu}))\.$/iu;

/** "Managed a team", "Responsible for": the first words of what somebody did. */
const startsLikeDeed = (text: string): boolean =>
  /^(?:(?:\p{Lu}\p{Ll}+(?:ed|ing)|Led|Ran|Built|Won|Made|Wrote|Grew|Held|Set|Took|Gave|Kept|Drove|Sold|Taught|Oversaw|Undertook|Sought|Brought|Manage|Develop|Provide|Support|Assist|Ensure|Maintain|Lead|Create|Prepare|Work|Deliver|Conduct|Handle|Perform|Design|Build|Implement|Coordinate|Responsible|Duties|Responsibilities|Helped|My|I|We|The|As|This|These|In|During|Using|Also|Main|Key|Daily|Other)\s+(?:\p{Ll}|\d|all\b))/u.test(
    text,
  );

/** The words of a line, counted once for all signs. */
interface Look {
  readonly text: string;
  readonly words: number;
  readonly capitals: number;
}

/** Signs that a line heads an entry, with what each is worth. A line of 1 point or more does. */
const signs: readonly (readonly [points: number, holds: (input: HeadInput, look: Look) => boolean])[] = [
  [4, ({ anchor }) => anchor?.mention.kind === 'range'],
  [2, ({ anchor }) => anchor?.mention.kind === 'single'],
  [1.5, ({ anchor, cells }) => anchor !== undefined && cells.length === 0],
  [2, ({ line, body }) => line.bold && !body.bold],
  [1, ({ line, body }) => !body.bold && !line.bold && (line.segments.find((s) => s.text.trim() !== '')?.bold ?? false)],
  [1, ({ line }) => line.italic],
  [2, ({ line, body }) => line.fontSize > body.fontSize * 1.04],
  [2, ({ line }) => line.role === 'heading'],
  [1, ({ knows }, { text, words }) => words <= 9 && knows.title(text) >= 0.6],
  [1, (_, { text, words }) => words <= 10 && looksLikeOrganisation(text) >= 0.7],
  [1, ({ knows, cells }) => cells.some((cell) => knows.place(cell.text) >= 0.7)],
  [1, (_, { capitals }) => capitals >= 0.75],
  [0.5, (_, { words }) => words <= 6],
  [0.5, ({ cells }) => cells.length > 1],
  [-1, ({ line }) => line.role === 'list-item'],
  [-3, (_, { text }) => /[.;!]$/.test(text) && !abbreviationEnd.test(text)],
  [-3, (_, { text }) => /:$/.test(text)],
  [-2, (_, { words }) => words > 12],
  [-3, (_, { words }) => words > 18],
  [-3, ({ knows }, { text }) => startsLowerCase(text) && knows.title(text) < 0.7],
  [-2, (_, { text }) => startsLikeDeed(text)],
  [-2, (_, { words, capitals }) => words >= 5 && capitals < 0.5],
  [-1, (_, { words, capitals }) => words >= 3 && capitals < 0.4],
  [4, ({ line }) => isLabelled(line.text)],
  // An employer's address on the web stands between its name and the post.
  [4, ({ line }) => /^(?:https?:\/\/|www\.)\S+$/i.test(line.text)],
  [-1.5, (_, { text }) => /^[\p{L} /]{3,30}:\s/u.test(text)],
  [-1.5, (_, { text }) => (text.match(/,/g)?.length ?? 0) >= 4],
];

export const headPoints = (input: HeadInput): number => {
  const text = input.cells.map((cell) => cell.text).join(' ') || input.line.text;
  const words = wordsOf(text);
  const look: Look = { text, words: words.length, capitals: capitalShareOf(words) };
  return signs.reduce((sum, [points, holds]) => sum + (holds(input, look) ? points : 0), 0);
};
