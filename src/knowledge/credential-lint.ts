import { type CredentialBlock, parseCredentialBlocks } from './credential-blocks.ts';
import { fileText, type KnowledgeFiles, knowledgePaths } from './files.ts';
import type { LintMessage } from './lint-message.ts';
import { phraseKey } from './words.ts';

const lintBlock = (file: string, block: CredentialBlock, ids: ReadonlySet<string>): LintMessage[] => {
  const say = (line: number, message: string): LintMessage => ({ file, line, severity: 'error', message });
  const levels = new Set([...block.levels, ...block.complete].map(({ level }) => level));
  const unordered = block.order.flat().filter((level) => !levels.has(level));
  return [
    ...block.unknown.map(({ text, line }) => say(line, `not understood: “${text}”`)),
    ...(block.name === '' ? [say(block.line, `“${block.id}” has no name`)] : []),
    ...(block.forms.length === 0 ? [say(block.line, `“${block.id}” has no forms`)] : []),
    ...unordered.map((level) => say(block.line, `order names the level “${level}”, which has no words`)),
    ...block.proves.filter((id) => !ids.has(id)).map((id) => say(block.line, `proves “${id}”, which does not exist`)),
    ...(Number.isFinite(block.reach) && block.reach > 0 ? [] : [say(block.line, 'reach must be a number')]),
  ];
};

/** Mistakes in `qualifications.txt` and `licences.txt`: unknown words, ids and levels, forms that stand twice. */
export const lintCredentials = (files: KnowledgeFiles): LintMessage[] => {
  const all = [knowledgePaths.qualifications, knowledgePaths.licences].flatMap((file) =>
    parseCredentialBlocks(fileText(files, file)).map((block) => ({ file, block })),
  );
  const ids = new Set(all.map(({ block }) => block.id));
  const owners = new Map<string, { readonly file: string; readonly block: CredentialBlock }>();
  const idOwners = new Map<string, CredentialBlock>();
  return all.flatMap(({ file, block }) => {
    const messages = lintBlock(file, block, ids);
    const say = (message: string) => messages.push({ file, line: block.line, severity: 'error', message });
    if (idOwners.has(block.id)) say(`id “${block.id}” is taken`);
    idOwners.set(block.id, block);
    for (const form of [...block.forms, ...block.complete.flatMap(({ forms }) => forms)]) {
      const owner = owners.get(phraseKey(form));
      if (owner && owner.block !== block)
        say(`“${form}” already stands under [${owner.block.id}] (${owner.file}:${owner.block.line})`);
      owners.set(phraseKey(form), { file, block });
    }
    return messages;
  });
};
