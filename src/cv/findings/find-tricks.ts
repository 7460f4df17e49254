import { type Finding, finding } from '../../model/finding.ts';
import type { PlacedLine } from '../placed.ts';

const instructions: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override)\b[^.\n]{0,30}\b(?:previous|prior|above|earlier|all|any|preceding|other)\b[^.\n]{0,30}\b(?:instructions?|prompts?|rules?|guidelines?|criteria|candidates?|applicants?)\b/i,
  /\b(?:you are|act as|as) an? (?:ai|llm|large language model|language model|chat ?bot|assistant|recruiting (?:ai|bot))\b/i,
  /\b(?:rank|rate|score|mark|select|recommend|classify|list) (?:this|the|me as|him|her)\b[^.\n]{0,30}\b(?:first|top|highest|best|100|10\/10|perfect|excellent|qualified|number one)\b/i,
  /\b(?:system prompt|prompt injection|<\|im_start\|>|\[INST\]|### ?instruction)/i,
  /\bif you are (?:an? )?(?:ai|llm|language model|parser|ats|bot|automated)\b/i,
];

const quote = (text: string): string => (text.length > 120 ? `${text.slice(0, 117)}…` : text);

const instructed = (lines: readonly PlacedLine[]): readonly Finding[] => {
  const line = lines.find(({ text }) => instructions.some((pattern) => pattern.test(text)));
  return line === undefined
    ? []
    : [
        finding(
          'machine-instructions',
          'warning',
          `Words meant for a machine, not for a reader: “${quote(line.text.trim())}”`,
        ),
      ];
};

const mixed =
  /(?=[\p{L}]*\p{Script=Latin})(?=[\p{L}]*[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}])\p{L}{3,40}/u;
/** Letters that other scripts really mix with Latin ones in science: µ, Ω, α-, β- before a word. */
const scientific = /^[α-ωµΩΔ]\p{Script=Latin}|\p{Script=Latin}[α-ωµΩΔ]$/u;

const lookAlike = (lines: readonly PlacedLine[]): readonly Finding[] => {
  const words = lines.flatMap(({ text }) =>
    /[^\p{Script=Latin}\P{L}]/u.test(text)
      ? text.split(/[^\p{L}]+/u).filter((word) => word.length <= 40 && mixed.test(word) && !scientific.test(word))
      : [],
  );
  return words.length === 0
    ? []
    : [
        finding(
          'look-alike-letters',
          'warning',
          `${words.length === 1 ? 'A word mixes' : `${words.length} words mix`} letters of two alphabets that look the same, such as “${words[0]}”. Such words are not found by a search.`,
        ),
      ];
};

/** A word this often, and in this share of the text, is written for a counter of words. */
const stuffedTimes = 40;
const stuffedShare = 0.05;

const stuffed = (text: string): readonly Finding[] => {
  const counts = new Map<string, number>();
  let all = 0;
  for (const word of text.toLowerCase().match(/[\p{L}][\p{L}\p{N}+#.]{2,30}/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    all++;
  }
  const common =
    /^(?:and|the|for|with|from|that|this|was|were|are|our|his|her|their|all|new|team|work|using|used|de|und|les|des|pour|den|der|die|present)$/u;
  const worst = [...counts].filter(([word, n]) => n >= stuffedTimes && n / all >= stuffedShare && !common.test(word));
  return worst.length === 0
    ? []
    : [
        finding(
          'keyword-stuffing',
          'warning',
          `Words are repeated beyond any use: ${worst
            .sort((a, b) => b[1] - a[1])
            .slice(0, 3)
            .map(([word, n]) => `“${word}” ${n} times`)
            .join(', ')}.`,
        ),
      ];
};

/** Tricks that stand in plain sight. Finding codes: `keyword-stuffing`, `machine-instructions`, `look-alike-letters`. */
export const findTricks = (text: string, lines: readonly PlacedLine[]): readonly Finding[] => [
  ...instructed(lines),
  ...lookAlike(lines),
  ...stuffed(text),
];
