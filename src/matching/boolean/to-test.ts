import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Test, TextField } from '../clauses/clause.ts';
import { shown } from '../document/tokens.ts';
import { analyse } from '../text/analyse.ts';
import type { BooleanLeaf, BooleanNode } from './syntax.ts';

const inText = (leaf: BooleanLeaf, field: TextField): Test => {
  const words = leaf.words;
  if (leaf.is === 'words') return { on: 'phrase', field, words, how: 'plain' };
  const tokens = analyse(words);
  const last = tokens.at(-1);
  const beginning: Test = { on: 'prefix', field, beginning: last?.term ?? '' };
  if (tokens.length < 2 || last === undefined) return beginning;
  return { on: 'all', of: [{ on: 'phrase', field, words: words.slice(0, last.start), how: 'plain' }, beginning] };
};

const asSkill = (leaf: BooleanLeaf, knowledge: Knowledge): Test[] => {
  const entry = leaf.is === 'words' ? knowledge.skills.lookUp(leaf.words) : undefined;
  return entry === undefined ? [] : [{ on: 'keyword', field: 'skills', anyOf: [shown(entry.id)] }];
};

const asTag = ({ is, words }: BooleanLeaf): Test =>
  is === 'words'
    ? { on: 'keyword', field: 'tags', anyOf: [words.toLowerCase()] }
    : { on: 'prefix', field: 'tags', beginning: words.toLowerCase() };

const either = (of: readonly Test[]): Test => {
  const [only] = of;
  return of.length === 1 && only ? only : { on: 'any', of };
};

const leafTest = (leaf: BooleanLeaf, knowledge: Knowledge): Test => {
  if (leaf.field === 'title') return inText(leaf, 'jobTitles');
  if (leaf.field === 'employer') return inText(leaf, 'employers');
  if (leaf.field === 'location') return inText(leaf, 'place');
  if (leaf.field === 'tag') return asTag(leaf);
  const skill = asSkill(leaf, knowledge);
  if (leaf.field === 'skill') return skill.length > 0 ? either(skill) : inText(leaf, 'text');
  return either([inText(leaf, 'text'), ...skill, asTag(leaf)]);
};

/** A search as a test of one candidate. A name of a skill finds the skill under all its names. */
export const booleanTest = (node: BooleanNode, knowledge: Knowledge): Test => {
  if (node.is === 'not') return { on: 'not', of: booleanTest(node.of, knowledge) };
  if (node.is === 'and') return { on: 'all', of: node.of.map((child) => booleanTest(child, knowledge)) };
  if (node.is === 'or') return { on: 'any', of: node.of.map((child) => booleanTest(child, knowledge)) };
  return leafTest(node, knowledge);
};
