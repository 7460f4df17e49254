import { once } from './once.ts';

/**
 * A stem that no occupational description uses is a proper name, a brand or a very special word: rarer than most, but
 * not as sure a sign as a word known to be rare.
 */
const unknownStem = 0.5;

export interface Rarity {
  of(word: string): number;
  /** Whether the file names the word: for descriptions, whether any description of work uses it. */
  knows(word: string): boolean;
}

/** `word<TAB>rarity`, as scripts/make-occupations.ts writes knowledge/term-rarity.tsv and title-rarity.tsv. */
export const buildRarity = (text: string, unknown = unknownStem): Rarity => {
  const table = once(() => {
    const rarity = new Map<string, number>();
    for (const line of text.split('\n')) {
      const tab = line.indexOf('\t');
      if (tab > 0 && !line.startsWith('#')) rarity.set(line.slice(0, tab), Number(line.slice(tab + 1)));
    }
    return rarity;
  });
  return { of: (word) => table().get(word) ?? unknown, knows: (word) => table().has(word) };
};
