import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { WhylistError } from '../../../../src/errors.ts';
import { parseBoolean } from '../../../../src/matching/boolean/parse.ts';
import { printBoolean } from '../../../../src/matching/boolean/print.ts';
import { type BooleanNode, booleanFields } from '../../../../src/matching/boolean/syntax.ts';

const positionOf = (text: string): number | undefined => {
  try {
    parseBoolean(text);
  } catch (error) {
    if (error instanceof WhylistError && error.code === 'boolean-syntax') return error.details.position;
    throw error;
  }
  return undefined;
};

/** The tree without positions, and with chains of one operator flattened, as printing puts brackets round everything. */
const bare = (node: BooleanNode): unknown => {
  if (node.is === 'not') return { not: bare(node.of) };
  if (node.is === 'and' || node.is === 'or') return { [node.is]: node.of.map(bare) };
  return { [node.is]: node.words, field: node.field, quoted: node.quoted };
};

const word = fc.constantFrom('manager', 'site', 'C++', 'node.js', 'año', 'x1');
const field = fc.option(fc.constantFrom(...booleanFields), { nil: undefined });
const leaf: fc.Arbitrary<BooleanNode> = fc
  .record({ field, words: word, kind: fc.constantFrom('words', 'phrase', 'beginning') })
  .map(({ field: named, words, kind }) => ({
    is: kind === 'beginning' ? ('beginning' as const) : ('words' as const),
    ...(named === undefined ? {} : { field: named }),
    words:
      kind === 'phrase' ? `${words} of ${words}` : kind === 'beginning' ? `${words.replace(/[^a-z]/g, '')}ing` : words,
    quoted: kind === 'phrase',
    at: 0,
  }));
const { tree } = fc.letrec<{ tree: BooleanNode; inner: BooleanNode }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, leaf, tie('inner')),
  inner: fc.oneof(
    fc.array(tie('tree'), { minLength: 2, maxLength: 3 }).map((of) => ({ is: 'and' as const, of })),
    fc.array(tie('tree'), { minLength: 2, maxLength: 3 }).map((of) => ({ is: 'or' as const, of })),
    tie('tree').map((of) => ({ is: 'not' as const, of })),
  ),
}));

describe('the search language', () => {
  it('reads what it prints', () => {
    fc.assert(fc.property(tree, (node) => expect(bare(parseBoolean(printBoolean(node)))).toEqual(bare(node))));
  });

  it('binds NOT before AND before OR, and takes words side by side for AND', () => {
    expect(printBoolean(parseBoolean('a1 OR b1 c1 AND NOT d1'))).toBe('(a1 OR (b1 AND c1 AND NOT d1))');
    expect(printBoolean(parseBoolean('("site manager" OR "construction manager") AND NOT graduate'))).toBe(
      '(("site manager" OR "construction manager") AND NOT graduate)',
    );
  });

  it('lets a field reach over a bracket', () => {
    expect(printBoolean(parseBoolean('title:(manager OR director) skill:java'))).toBe(
      '((title:manager OR title:director) AND skill:java)',
    );
  });

  it.each([
    ['', 0],
    ['manager AND', 11],
    ['(manager', 0],
    ['manager)', 7],
    ['"site manager', 0],
    ['man*ger', 3],
    ['"site man*"', 9],
    ['a*', 0],
    ['site AND OR manager', 9],
    ['title:', 6],
    ['java AND &&&', 9],
    ['NOT', 3],
    ['java AND titel:manager', 9],
    ['(java OR (sql AND "c++)', 18],
    ['-(java', 1],
  ])('points at the fault in %j', (text, position) => {
    expect(positionOf(text)).toBe(position);
  });

  it.each([
    [
      '“site manager” „bau leiter“ «chef de chantier» ″x1″',
      '("site manager" AND "bau leiter" AND "chef de chantier" AND "x1")',
    ],
    ["'site manager' OR ‘site agent’", '("site manager" OR "site agent")'],
    ["O'Neill AND driver's", "(O'Neill AND driver's)"],
    [
      'manager -graduate -"work experience" -(temp OR title:trainee)',
      '(manager AND NOT graduate AND NOT "work experience" AND NOT (temp OR title:trainee))',
    ],
    ['self-employed AND C++', '(self-employed AND C++)'],
    ['TITLE:Führungskraft not skill:"année*"'.replace('*', ''), '(title:Führungskraft AND NOT skill:"année")'],
    ['https://example.org/x', 'https://example.org/x'],
    ['((a1))', 'a1'],
    ['NOT NOT java', 'NOT NOT java'],
    [
      'java (sql OR oracle) title:(lead OR (head NOT deputy))',
      '(java AND (sql OR oracle) AND (title:lead OR (title:head AND NOT title:deputy)))',
    ],
  ])('reads %s', (text, printed) => {
    expect(printBoolean(parseBoolean(text))).toBe(printed);
  });

  it('answers any text with a tree or a position inside it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const position = positionOf(text);
        if (position !== undefined) expect(position).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('refuses a tower of brackets instead of falling over', () => {
    expect(positionOf(`${'('.repeat(5000)}a1${')'.repeat(5000)}`)).toBe(50);
  });
});
