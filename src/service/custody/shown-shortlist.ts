import { availabilityOf } from '../../compliance/consent/availability.ts';
import type { ConsentPolicy } from '../../compliance/consent/consent-policy.ts';
import type { CandidateStore } from '../../elasticsearch/stores/candidate-store.ts';
import type { Shortlist } from '../../model/shortlist.ts';
import { type Gone, withholdRows } from './withheld-rows.ts';

interface ShownDeps {
  readonly candidates: Pick<CandidateStore, 'permissions'>;
  readonly policies: { readonly consent: ConsentPolicy };
  readonly now: () => Date;
}

/** A shortlist as it may be shown at this moment: whoever withdrew or was erased since is named no more. */
export const createShownShortlist =
  ({ candidates, policies, now }: ShownDeps) =>
  async (shortlist: Shortlist): Promise<Shortlist> => {
    const ids = [...shortlist.candidates, ...shortlist.notListed].map(({ candidateId }) => candidateId);
    const known = await candidates.permissions(ids);
    const at = now().toISOString();
    const gone = ids.flatMap((id): [string, Gone][] => {
      const own = known.get(id);
      if (own === undefined) return [[id, 'erased']];
      const { withheld } = availabilityOf(own, policies.consent, at);
      return withheld[0] === undefined ? [] : [[id, withheld[0]]];
    });
    return gone.length === 0 ? shortlist : withholdRows(shortlist, new Map(gone));
  };
