import type { Client } from '@elastic/elasticsearch';
import { checkedBulk } from '../checked.ts';

export interface Write {
  readonly index: string;
  readonly id: string;
  readonly document: object;
}

/** Whole CVs differ in size: a request ends at this many characters or writes, whichever comes first. */
const mostCharacters = 16_000_000;
const mostWrites = 500;

/** One document that does not fit the mapping must not hold up the hundreds beside it. */
const doesNotFit = 400;

/**
 * Writes all documents, in requests of a size that the engine likes; when it returns, searches see them.
 * @returns the ids of those that the index refused as they are.
 */
export const writeAll = async (client: Client, writes: readonly Write[]): Promise<readonly string[]> => {
  const refused: string[] = [];
  const groups = inGroups(writes);
  for (const [at, group] of groups.entries()) {
    const operations = group.flatMap(({ index, id, document }) => [{ index: { _index: index, _id: id } }, document]);
    // One refresh for all of them; asked for here rather than waited for, since the next group looks for duplicates.
    const outcomes = await checkedBulk(client, {
      operations,
      refresh: at === groups.length - 1,
      tolerate: [doesNotFit],
    });
    refused.push(...outcomes.filter(({ status }) => status === doesNotFit).map(({ id }) => id));
  }
  return refused;
};

const inGroups = (writes: readonly Write[]): readonly (readonly Write[])[] => {
  const groups: Write[][] = [];
  let characters = 0;
  for (const write of writes) {
    const size = JSON.stringify(write.document).length;
    const group = groups.at(-1);
    if (group === undefined || group.length >= mostWrites || characters + size > mostCharacters) {
      groups.push([write]);
      characters = size;
    } else {
      group.push(write);
      characters += size;
    }
  }
  return groups;
};
