import { WhylistError } from '../errors.ts';
import type { KnowledgeFiles } from '../knowledge/files.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { lintSynonyms } from '../knowledge/lint.ts';
import { skillSynonymRules } from '../knowledge/skill-synonym-rules.ts';
import { beginMatching, type MatchDependencies } from '../matching/matching.ts';
import { rankVacancies } from '../matching/rank.ts';
import { viewOf } from '../matching/view-of.ts';
import type { Weights } from '../matching/weights.ts';
import { compareEvaluated, type Evaluated, type Evaluation, scoreRankings } from '../tuning/evaluate.ts';
import type { Judgement } from '../tuning/judgements.ts';
import { measureTasks, type TuningTask } from '../tuning/measure.ts';
import type { RawWeights } from '../tuning/numbers.ts';
import { type Tuned, tuneWeights } from '../tuning/tune.ts';
import type { PresentFiles } from './file-archive.ts';
import { findJudged, type Judged, type JudgedSources } from './judged.ts';

/** A weighting with the knowledge it is to be used with. */
export interface Setting {
  readonly weights?: Weights;
  readonly knowledge?: Knowledge;
}

export interface EvaluateOptions {
  readonly judgements: readonly Judgement[];
  /** Where files that judgements name lie. */
  readonly folder?: string;
  readonly setting?: Setting;
  readonly against?: Setting;
  /** Ranks that count; 10 unless told. */
  readonly k?: number;
  /** The grade from which somebody counts as suitable; 1 unless told, as in trec_eval. */
  readonly least?: number;
}

export type TuneOptions = Pick<EvaluateOptions, 'judgements' | 'folder' | 'k'> & {
  readonly weights: Weights;
  /** The same as YAML has it. */
  readonly raw: RawWeights;
  readonly onProgress?: (share: number) => void;
};

/** A line of synonyms that was added, removed or changed, and whom searches for its words find differently. */
export interface SynonymLineChange {
  /** All ways of writing, as they are afterwards; of a removed line, as they were. */
  readonly forms: readonly string[];
  readonly change: 'added' | 'removed' | 'changed';
  /** Candidates who are found from then on, and who no longer are. */
  readonly gains: number;
  readonly loses: number;
}

export interface SynonymsPreview {
  readonly lines: readonly SynonymLineChange[];
  /** Candidates who are found differently by any of the lines. */
  readonly candidates: number;
}

/** The synonyms in force on the candidates' index. */
export interface SynonymsInForce {
  rules(): Promise<readonly string[]>;
  changes(rules: readonly string[]): Promise<SynonymsPreview>;
  apply(rules: readonly string[]): Promise<void>;
}

/** What matching works with, and the texts it was made from. */
export interface Sources {
  readonly knowledge: Knowledge;
  readonly weights: Weights;
  readonly files: PresentFiles;
  readonly texts: KnowledgeFiles;
}

export interface TuningDeps extends Omit<JudgedSources, 'folder'> {
  /** What this process works with at the moment. */
  readonly inUse: () => MatchDependencies;
  readonly synonyms: SynonymsInForce;
  /** The synonym files, and the weighting file, as they are now: sound or not. */
  readonly readTexts: () => Promise<KnowledgeFiles>;
  readonly readWeights: () => Promise<string>;
  /** All of them, built. */
  readonly readSources: () => Promise<Sources>;
  /** From then on this process works with these. */
  readonly takeUp: (sources: Sources) => Promise<void>;
  readonly now: () => Date;
}

export interface TuningState {
  readonly weights: Weights;
  readonly synonyms: {
    /** Digest of the files that this process works with. */
    readonly version: string;
    /** How many lines the index has in force, and whether they are those of the files in use. */
    readonly linesInForce: number;
    readonly inForce: boolean;
  };
  readonly index: string;
}

export interface Applied extends SynonymsPreview {
  readonly applied: boolean;
  readonly synonyms: { readonly version: string };
  readonly weights: { readonly file: string; readonly version: string };
}

/** What a data team does with a running service: look, measure, propose, put into force. */
export interface Tuning {
  state(): Promise<TuningState>;
  /** Mistakes in the project's synonym files. */
  lint(): Promise<ReturnType<typeof lintSynonyms>>;
  /** The project's weighting file as it is now, whatever it says. */
  weightsText(): Promise<string>;
  evaluate(options: EvaluateOptions): Promise<Evaluation>;
  tune(options: TuneOptions): Promise<Tuned>;
  /**
   * Puts the project's synonym and weighting files into force, live; with `dryRun` only says what that would change.
   * @throws WhylistError `knowledge-invalid` before anything is touched
   */
  apply(options?: { readonly dryRun?: boolean }): Promise<Applied>;
}

const sound = (files: KnowledgeFiles): void => {
  const errors = lintSynonyms(files).filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const fields = errors.map(({ file, line, message }) => ({ path: `${file}:${line}`, message }));
  throw new WhylistError('knowledge-invalid', 'The synonym files have errors; nothing was changed.', { fields });
};

const sameRules = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((rule, at) => rule === other[at]);

const settingOf = ({ weights, knowledge }: Setting, inUse: MatchDependencies): MatchDependencies => ({
  ...inUse,
  ...(weights === undefined ? {} : { weights }),
  ...(knowledge === undefined ? {} : { knowledge, synonymsVersion: knowledge.version }),
});

const evaluateOne = async (
  { vacancies, grades }: Judged,
  deps: MatchDependencies,
  options: { readonly k: number; readonly least: number; readonly now: string },
): Promise<Evaluated> => {
  const read = vacancies.map((vacancy) => ({ key: vacancy.key, vacancy: vacancy.read(deps.knowledge) }));
  const rankings = await rankVacancies(
    read.map(({ vacancy }) => vacancy),
    // Deeper than k, so that the first suitable one is found wherever they stand.
    { depth: Math.max(options.k, 100), now: options.now, spelledOut: true },
    deps,
  );
  const ranked = read.map(({ key, vacancy }, at) => ({
    vacancy: key,
    title: vacancy.title,
    ranking: rankings[at] ?? [],
  }));
  return {
    weights: { file: deps.weights.file, version: deps.weights.version },
    synonyms: { version: deps.knowledge.version },
    ...scoreRankings(ranked, grades, options),
  };
};

/**
 * Everybody judged, and those whom the present weights would put before them. Whom only other weights would bring so far up is
 * not seen: what the search finds is a little too good, and `evaluate` with the proposed file tells the truth.
 */
const rivals = 40;

export const createTuning = (deps: TuningDeps): Tuning => {
  const judged = ({ judgements, folder }: Pick<EvaluateOptions, 'judgements' | 'folder'>): Promise<Judged> =>
    findJudged(judgements, { ...deps, ...(folder === undefined ? {} : { folder }) });
  return {
    state: async () => {
      const { weights, knowledge, index } = deps.inUse();
      const [rules, sources] = await Promise.all([deps.synonyms.rules(), deps.readSources()]);
      const own = sources.knowledge.version === knowledge.version;
      const inForce = own && sameRules(rules, skillSynonymRules(sources.texts));
      return { weights, synonyms: { version: knowledge.version, linesInForce: rules.length, inForce }, index };
    },
    lint: async () => lintSynonyms(await deps.readTexts()),
    weightsText: deps.readWeights,
    evaluate: async (options) => {
      const { k = 10, least = 1, setting = {}, against } = options;
      const found = await judged(options);
      const how = { k, least, now: deps.now().toISOString() };
      const one = await evaluateOne(found, settingOf(setting, deps.inUse()), how);
      const other = against && (await evaluateOne(found, settingOf(against, deps.inUse()), how));
      return {
        ...one,
        k,
        least,
        judgements: options.judgements.length,
        leftOut: [...found.leftOut],
        ...(other === undefined ? {} : { against: other, comparison: compareEvaluated(one, other) }),
      };
    },
    tune: async ({ weights, raw, k = 10, onProgress, ...options }) => {
      const { vacancies, grades } = await judged(options);
      const matching = { ...deps.inUse(), weights };
      const now = deps.now().toISOString();
      const read = vacancies.map(({ key, read }) => ({ key, vacancy: read(matching.knowledge) }));
      const asked = read.map(({ vacancy }) => vacancy);
      const rankings = await rankVacancies(asked, { depth: rivals, now, spelledOut: true }, matching);
      const ids = new Set([...[...grades.values()].flatMap((some) => [...some.keys()]), ...rankings.flat()]);
      const people = await Promise.all([...ids].map((id) => deps.candidates.get(id)));
      const views = new Map(
        people.flatMap((person) =>
          person === undefined ? [] : [[person.record.id, viewOf(person.record, matching.knowledge)] as const],
        ),
      );
      const tasks = read.map(({ key, vacancy }, at): TuningTask => {
        const own = grades.get(key) ?? new Map<string, number>();
        const pool = [...new Set([...own.keys(), ...(rankings[at] ?? [])])];
        return {
          kinds: new Set(vacancy.criteria.map(({ kind }) => kind)),
          grades: own,
          views: pool.flatMap((id) => views.get(id) ?? []),
          plan: (table) =>
            beginMatching(vacancy, { top: k, by: 'tuning', now }, { ...matching, weights: { ...weights, table } }).plan,
        };
      });
      return tuneWeights(raw, measureTasks(tasks, raw, k), onProgress === undefined ? {} : { onProgress });
    },
    apply: async ({ dryRun = false } = {}) => {
      const sources = await deps.readSources();
      sound(sources.texts);
      const rules = skillSynonymRules(sources.texts);
      const changes = await deps.synonyms.changes(rules);
      const { file, version } = sources.weights;
      if (!dryRun) {
        if (changes.lines.length > 0) await deps.synonyms.apply(rules);
        await deps.takeUp(sources);
      }
      return {
        ...changes,
        applied: !dryRun,
        synonyms: { version: sources.knowledge.version },
        weights: { file, version },
      };
    },
  };
};
