/** One block of `qualifications.txt` or `licences.txt`, with the line of every statement, for lint. */
export interface CredentialBlock {
  readonly id: string;
  readonly name: string;
  readonly line: number;
  readonly forms: readonly string[];
  /** Words that give a level when they stand beside a form. */
  readonly levels: readonly { readonly level: string; readonly words: readonly string[]; readonly line: number }[];
  /** Forms that say credential and level in one. */
  readonly complete: readonly { readonly level: string; readonly forms: readonly string[]; readonly line: number }[];
  /** Chains of levels, lowest first. */
  readonly order: readonly (readonly string[])[];
  readonly proves: readonly string[];
  readonly number?: string;
  readonly reach: number;
  /** Statements that are none. */
  readonly unknown: readonly { readonly text: string; readonly line: number }[];
}

type Draft = { -readonly [K in keyof CredentialBlock]: CredentialBlock[K] };

const usualReach = 25;

const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);

const readStatement = (block: Draft, text: string, line: number): void => {
  const colon = text.indexOf(':');
  const key = text.slice(0, colon < 0 ? text.length : colon).trim();
  const value = colon < 0 ? '' : text.slice(colon + 1).trim();
  const [keyword = '', ...rest] = key.split(' ');
  const level = rest.join(' ');
  if (key === 'forms') block.forms = [...block.forms, ...listOf(value)];
  else if (key === 'proves') block.proves = listOf(value);
  else if (key === 'number') block.number = value;
  else if (key === 'reach') block.reach = Number(value);
  else if (key === 'order') block.order = value.split(';').map((chain) => chain.split('<').map((item) => item.trim()));
  else if (keyword === 'level' && level) block.levels = [...block.levels, { level, words: listOf(value), line }];
  else if (keyword === 'is' && level) block.complete = [...block.complete, { level, forms: listOf(value), line }];
  else block.unknown = [...block.unknown, { text, line }];
};

/** Reads the block format that the head of `synonyms/qualifications.txt` describes. */
export const parseCredentialBlocks = (text: string): CredentialBlock[] => {
  const blocks: Draft[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const head = /^\[([a-z0-9-]+)\]\s*(.*)$/.exec(line);
    const block = blocks.at(-1);
    if (head) {
      const [, id = '', name = ''] = head;
      const empty = { forms: [], levels: [], complete: [], order: [], proves: [], unknown: [] };
      blocks.push({ id, name, line: index + 1, reach: usualReach, ...empty });
    } else if (block) readStatement(block, line, index + 1);
  }
  return blocks;
};

/** Levels that also prove `level`: itself and everything above it in any chain. */
export const levelsAtLeast = (block: CredentialBlock, level: string): string[] => {
  const found = new Set([level]);
  for (let before = 0; before !== found.size; ) {
    before = found.size;
    for (const chain of block.order) {
      const lowest = chain.findIndex((item) => found.has(item));
      if (lowest >= 0) for (const item of chain.slice(lowest)) found.add(item);
    }
  }
  return [...found];
};
