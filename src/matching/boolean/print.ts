import type { BooleanNode } from './syntax.ts';

/** A search as text that reads back to the same tree. */
export const printBoolean = (node: BooleanNode): string => {
  if (node.is === 'and' || node.is === 'or') {
    return `(${node.of.map(printBoolean).join(node.is === 'and' ? ' AND ' : ' OR ')})`;
  }
  if (node.is === 'not') return `NOT ${printBoolean(node.of)}`;
  const words = node.is === 'beginning' ? `${node.words}*` : node.quoted ? `"${node.words}"` : node.words;
  return node.field === undefined ? words : `${node.field}:${words}`;
};
