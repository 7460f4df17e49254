import { createHash } from 'node:crypto';
import { buildCredentialLexicon } from './credentials.ts';
import { buildFieldLexicon } from './fields.ts';
import { fileText, type KnowledgeFiles, knowledgePaths } from './files.ts';
import type { Knowledge } from './knowledge.ts';
import { buildLanguageLexicon } from './languages.ts';
import { once } from './once.ts';
import { buildGazetteer } from './places.ts';
import { buildRarity } from './rarity.ts';
import { buildSkillLexicon } from './skills.ts';
import { buildTitleLexicon } from './titles.ts';

const versionOf = (files: KnowledgeFiles): string => {
  const hash = createHash('sha256');
  for (const path of Object.keys(files).sort())
    hash.update(path).update('\0').update(fileText(files, path)).update('\0');
  return hash.digest('hex').slice(0, 16);
};

/** Builds the look-ups from file texts. What is large (occupations, places, rarity) is read at its first use. */
export const buildKnowledge = (files: KnowledgeFiles): Knowledge => {
  const version = once(() => versionOf(files));
  const rarity = buildRarity(fileText(files, knowledgePaths.rarity));
  return {
    get version() {
      return version();
    },
    skills: buildSkillLexicon(files),
    titles: buildTitleLexicon(files),
    credentials: buildCredentialLexicon(files),
    languages: buildLanguageLexicon(files),
    places: buildGazetteer(files),
    fields: buildFieldLexicon(fileText(files, knowledgePaths.fields)),
    rarity: rarity.of,
    describesWork: rarity.knows,
  };
};
