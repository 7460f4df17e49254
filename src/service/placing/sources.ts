import { listAll, type RecordStore } from '../../elasticsearch/stores/record-store.ts';
import type { Decision } from '../../model/decision.ts';
import type { KeptShortlist } from '../../model/kept-shortlist.ts';
import type { PlacingDeps } from './placing.ts';

/** How many of the candidates of one source came how far. People, not events: each counts once in each column. */
export interface SourceYield {
  /** As recorded with the candidate; absent where none is. */
  readonly source?: string;
  readonly indexed: number;
  readonly shortlisted: number;
  readonly accepted: number;
  readonly introduced: number;
  readonly placed: number;
}

export interface SourceDeps extends Pick<PlacingDeps, 'introductions' | 'placements'> {
  /** Every candidate's source, page by page. */
  readonly sourcesOf: () => Promise<ReadonlyMap<string, string | undefined>>;
  readonly shortlists: Pick<RecordStore<KeptShortlist>, 'list'>;
  readonly decisions: Pick<RecordStore<Decision>, 'list'>;
}

/** What each source of candidates yields, the most fruitful first. */
export const yieldOfSources = async (deps: SourceDeps): Promise<SourceYield[]> => {
  const [sources, shortlists, decisions, introductions, placements] = await Promise.all([
    deps.sourcesOf(),
    listAll(deps.shortlists, []),
    listAll(deps.decisions, []),
    listAll(deps.introductions, []),
    listAll(deps.placements, []),
  ]);
  const stages = {
    indexed: new Set(sources.keys()),
    shortlisted: new Set(shortlists.flatMap(({ shortlist }) => shortlist.candidates.map(idOf))),
    accepted: new Set(decisions.filter(({ decision }) => decision !== 'rejected').map(idOf)),
    introduced: new Set(introductions.map(idOf)),
    placed: new Set(placements.map(idOf)),
  };
  const counted = (source: string | undefined): SourceYield => {
    const own = [...sources].flatMap(([id, from]) => (from === source ? [id] : []));
    const count = (stage: ReadonlySet<string>): number => own.filter((id) => stage.has(id)).length;
    return {
      ...(source === undefined ? {} : { source }),
      indexed: count(stages.indexed),
      shortlisted: count(stages.shortlisted),
      accepted: count(stages.accepted),
      introduced: count(stages.introduced),
      placed: count(stages.placed),
    };
  };
  return [...new Set(sources.values())].map(counted).toSorted(byFruit);
};

const idOf = ({ candidateId }: { readonly candidateId: string }): string => candidateId;

const byFruit = (a: SourceYield, b: SourceYield): number =>
  b.placed - a.placed ||
  b.introduced - a.introduced ||
  b.shortlisted - a.shortlisted ||
  b.indexed - a.indexed ||
  (a.source ?? '').localeCompare(b.source ?? '');
