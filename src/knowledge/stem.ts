// The one piece of natural that is needed: its index loads a WordNet reader, classifiers and databases.
import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { remembered } from './remembered.ts';

/** CVs share most of their words, and looking a stem up takes a hundredth of working it out. */
const most = 50_000;

/**
 * Porter stem of a lower-case word; words with digits, `+` or `#` stay as they are. It agrees with the engine's
 * `porter_stem` but for a handful of rare words in which y stands before another vowel (natural counts it twice):
 * test/integration/matching/analysis.test.ts holds the share.
 */
export const stem = remembered((word) => (/^[a-z]+$/.test(word) ? PorterStemmer.stem(word) : word), most);
