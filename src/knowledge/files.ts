/** Every file that knowledge is built from, by its path below the project's root. */
export const knowledgePaths = {
  skills: 'synonyms/skills.txt',
  related: 'synonyms/related-skills.csv',
  ambiguous: 'synonyms/ambiguous.txt',
  titles: 'synonyms/titles.txt',
  qualifications: 'synonyms/qualifications.txt',
  licences: 'synonyms/licences.txt',
  occupations: 'knowledge/occupations.tsv',
  titleGroups: 'knowledge/title-groups.txt',
  titleHeads: 'knowledge/title-heads.tsv',
  titleRarity: 'knowledge/title-rarity.tsv',
  rarity: 'knowledge/term-rarity.tsv',
  fields: 'knowledge/fields.tsv',
  languages: 'knowledge/languages.txt',
  placesHome: 'knowledge/places-home.tsv',
  placesWorld: 'knowledge/places-world.tsv',
  countries: 'knowledge/countries.txt',
  regions: 'knowledge/regions.txt',
  postcodes: 'knowledge/postcode-areas.txt',
} as const;

/** File texts by path; a missing file counts as empty. */
export type KnowledgeFiles = Readonly<Record<string, string>>;

export const fileText = (files: KnowledgeFiles, path: string): string => files[path] ?? '';
