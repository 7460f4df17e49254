import type { Via } from '../model/shortlist.ts';

/**
 * What Whylist knows of the world of work, as the pure rooms see it. Built once from the files in `synonyms/` and
 * `knowledge data`; every answer names the file and line it comes from, so that an explanation can point at it.
 */
export interface Source {
  readonly file: string;
  readonly line: number;
}

export interface SkillEntry {
  readonly id: string;
  /** Preferred name: the first form of the line, as written. */
  readonly name: string;
  /** All forms, lower case, the preferred one first. */
  readonly forms: readonly string[];
  readonly source: Source;
}

export interface SkillMention {
  readonly id: string;
  readonly name: string;
  /** As written: `text.slice(start, end)`. */
  readonly term: string;
  readonly start: number;
  readonly end: number;
  readonly via: Via;
}

export interface Related {
  readonly id: string;
  /** 0 to 1: how much of the points the related skill earns. */
  readonly nearness: number;
  readonly source: Source;
}

export interface SkillLexicon {
  readonly entries: readonly SkillEntry[];
  byId(id: string): SkillEntry | undefined;
  /** The entry that has these words as one of its forms, whatever the case and accents. */
  lookUp(words: string): SkillEntry | undefined;
  /**
   * Longest mentions in the text, left to right, no overlaps. Ambiguous names (C, R, Go, Excel, Access, Spring …) are
   * left out unless the surroundings speak for them; `listed` says that the text is a list of skills, which does.
   */
  find(text: string, options?: { readonly listed?: boolean }): readonly SkillMention[];
  /** Skills that answer in part for `id`, from `synonyms/related-skills.csv`; broader asked, narrower found included. */
  related(id: string): readonly Related[];
}

export interface TitleMatch {
  readonly id: string;
  readonly name: string;
  /** Occupation codes, most precise first, such as O*NET-SOC `15-1252.00`, `15-1252`, `15-12`, `15`. */
  readonly groups: readonly string[];
  /** How sure, 0 to 1: 1 for a form that is in the table word for word. */
  readonly confidence: number;
  readonly source: Source;
}

export interface TitleLexicon {
  /** Best match first; `Senior Java Developer (Contract)` finds `java developer`. Empty when nothing is near. */
  normalise(raw: string): readonly TitleMatch[];
  /** Whether the words look like a job title at all, 0 to 1 (head nouns such as nurse, engineer, manager …). */
  looksLikeTitle(raw: string): number;
  /** How rare a word is among job titles, 0 (manager) to 1, from a versioned file. */
  rarity(word: string): number;
}

export interface CredentialMention {
  readonly kind: 'qualification' | 'licence';
  readonly id: string;
  readonly name: string;
  readonly level?: string;
  readonly number?: string;
  readonly date?: string;
  readonly expires?: string;
  readonly term: string;
  readonly start: number;
  readonly end: number;
  readonly source: Source;
}

export interface CredentialLexicon {
  find(text: string): readonly CredentialMention[];
  lookUp(words: string):
    | {
        readonly kind: 'qualification' | 'licence';
        readonly id: string;
        readonly name: string;
        readonly level?: string;
        readonly source: Source;
      }
    | undefined;
  /** Ids that also prove `id` at `level`: a higher class, grade or category, itself included. */
  satisfying(id: string, level?: string): readonly { readonly id: string; readonly level?: string }[];
}

export interface LanguageLexicon {
  find(text: string): readonly {
    readonly code: string;
    readonly name: string;
    readonly level?: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2' | 'native';
    readonly raw?: string;
    readonly term: string;
    readonly start: number;
    readonly end: number;
  }[];
}

export interface Place {
  readonly name: string;
  readonly region?: string;
  readonly countryCode: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
}

export interface Gazetteer {
  /** The most populous place of that name, British ones first; `countryCode` or `region` narrows it. */
  find(name: string, hint?: { readonly countryCode?: string; readonly region?: string }): Place | undefined;
  /** Country by name, code or usual abbreviation: `UK`, `U.S.A.`, `Deutschland` → ISO 3166-1 alpha-2. */
  country(name: string): string | undefined;
}

/** A field of work: a unit group of ISCO-08, such as 3312, Credit and loans officers. */
export interface Field {
  readonly code: string;
  readonly name: string;
  readonly source: Source;
}

export interface FieldStrength extends Field {
  /** 0 to 1; the squares of all fields of a text add up to 1. */
  readonly strength: number;
}

export interface FieldLexicon {
  byName(name: string): Field | undefined;
  /** The fields that a text speaks of, by how often it uses which word stems; strongest first, the faint left out. */
  of(stems: ReadonlyMap<string, number>): readonly FieldStrength[];
  /** The stems among `stems` that speak most for a field. */
  telling(code: string, stems: ReadonlyMap<string, number>, most: number): readonly string[];
}

export interface Knowledge {
  /** Digest of all files it was built from. */
  readonly version: string;
  readonly skills: SkillLexicon;
  readonly titles: TitleLexicon;
  readonly credentials: CredentialLexicon;
  readonly languages: LanguageLexicon;
  readonly places: Gazetteer;
  readonly fields: FieldLexicon;
  /** Static rarity of a stem, 0 (everywhere) to 1 (rare), from a versioned file, never from the live index. */
  rarity(stem: string): number;
  /** Whether any description of work uses the stem: what a firm is called, or a slip of the pen, none does. */
  describesWork(stem: string): boolean;
}
