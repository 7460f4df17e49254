// The one piece of natural that is needed: its index loads a WordNet reader, classifiers and databases.
import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** CVs share most of their words, and looking a stem up takes a hundredth of working it out. */
const known = new Map<string, string>();
const most = 50_000;

const workOut = (word: string): string => {
  const stemmed = PorterStemmer.stem(word);
  if (known.size >= most) known.clear();
  known.set(word, stemmed);
  return stemmed;
};

/**
 * Porter stem of a lower-case word; words with digits, `+` or `#` stay as they are. It agrees with the engine's
 * `porter_stem` but for a handful of rare words in which y stands before another vowel (natural counts it twice):
 * test/integration/matching/analysis.test.ts holds the share.
 */
export const stem = (word: string): string => known.get(word) ?? (/^[a-z]+$/.test(word) ? workOut(word) : word);
