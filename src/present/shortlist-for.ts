import { WhylistError } from '../errors.ts';
import { type Audience, reasonFor, withoutPerson } from '../matching/explain/audience.ts';
import type { Standing } from '../matching/explain-candidate.ts';
import type { Contribution, Listed, NotListed, PlanItem, Shortlist } from '../model/shortlist.ts';

export interface View {
  readonly audience: Audience;
  /** Without names and headlines; a shortlist that was made blind stays blind. */
  readonly blind: boolean;
  /** Ids of those who were introduced to the client: a client's view names nobody else, whatever it asks for. */
  readonly introduced?: ReadonlySet<string>;
  /** Whom a candidate's view is for. */
  readonly candidateId?: string;
}

type Plan = ReadonlyMap<string, PlanItem>;

const unknown = (criterionId: string): Pick<PlanItem, 'label' | 'need' | 'kind'> => ({
  label: criterionId,
  need: 'should',
  kind: 'text',
});

const rowFor = (plan: Plan, { audience, blind }: View, row: Contribution): Contribution => {
  const item = plan.get(row.criterionId) ?? unknown(row.criterionId);
  if (audience === 'candidate') return { ...row, reason: reasonFor(audience, item, row) };
  return audience === 'client' || blind ? withoutPerson(item, row) : row;
};

/** What is told to a client is an introduction: nothing of who they are before there was one (Conduct Regulations 2003, reg. 19). */
const isUnnamed = ({ audience, blind, introduced }: View, candidateId: string): boolean =>
  blind || (audience === 'client' && introduced?.has(candidateId) !== true);

const listedFor = (plan: Plan, view: View, { name, label, warnings, contributions, ...rest }: Listed): Listed => {
  const unnamed = isUnnamed(view, rest.candidateId);
  return {
    ...rest,
    ...(unnamed || name === undefined ? {} : { name }),
    ...(unnamed || label === undefined ? {} : { label }),
    contributions: contributions.map((row) => rowFor(plan, view, row)),
    warnings: view.audience === 'recruiter' && !view.blind ? warnings : [],
  };
};

const unnamed = (plan: Plan, { name: _name, ...row }: NotListed): NotListed => ({
  ...row,
  ...(row.failed.length === 0
    ? {}
    : { reason: `Does not show: ${row.failed.map((id) => plan.get(id)?.label ?? id).join('; ')}.` }),
});

/**
 * A shortlist as its reader may see it. A client gets the listed and their reasons, and nothing of the CVs but matched
 * words; a candidate their own row, with what was asked and what was found.
 *
 * @throws WhylistError `invalid-request` for a candidate's view of nobody, `not-found` when they are not on the list
 */
export const shortlistFor = (shortlist: Shortlist, asked: View): Shortlist => {
  const view = { ...asked, blind: asked.blind || shortlist.blind };
  const { audience, blind, candidateId } = view;
  const plan = new Map(shortlist.parameters.plan.map((item) => [item.criterionId, item]));
  if (audience === 'candidate' && candidateId === undefined)
    throw new WhylistError('invalid-request', 'A view for a candidate needs to know for whom.', {
      fields: [{ path: '/candidateId', message: 'is needed with audience=candidate' }],
    });
  const rows = shortlist.candidates.filter((row) => candidateId === undefined || row.candidateId === candidateId);
  if (candidateId !== undefined && rows.length === 0)
    throw new WhylistError('not-found', 'This candidate is not on the list.', {
      hint: 'GET /v1/vacancies/{id}/candidates/{candidateId} tells of anyone.',
    });
  const seen = { ...shortlist, blind, candidates: rows.map((row) => listedFor(plan, view, row)) };
  if (audience === 'recruiter') {
    return blind ? { ...seen, notListed: shortlist.notListed.map((row) => unnamed(plan, row)) } : seen;
  }
  const { note: _note, ...told } = seen;
  return { ...told, notListed: [], flags: [], parameters: { ...shortlist.parameters, request: {} } };
};

/** Where one candidate stands, in the words for its reader; a client or candidate hears nothing of how to change the vacancy. */
export const standingFor = (standing: Standing, plan: () => readonly PlanItem[], audience: Audience): Standing => {
  if (audience === 'recruiter') return standing;
  const items = new Map(plan().map((item) => [item.criterionId, item]));
  const contributions = standing.contributions.map((row) => rowFor(items, { audience, blind: false }, row));
  const { ifRelaxed: _ifRelaxed, name: _name, ...rest } = standing;
  const lacking = standing.failed.map((id) => items.get(id)?.label ?? id).join('; ');
  const reason = lacking === '' ? standing.reason : `Not listed. Needed, and not shown: ${lacking}.`;
  return { ...rest, reason, contributions, changes: [] };
};
