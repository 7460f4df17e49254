import type { AuditEntry } from '../../compliance/audit/entry.ts';
import type { Check } from '../../model/check.ts';
import type { Complaint } from '../../model/complaint.ts';
import type { Decision } from '../../model/decision.ts';
import type { EvidenceRow } from '../../model/evidence-file.ts';
import type { Introduction } from '../../model/introduction.ts';
import type { Placement } from '../../model/placement.ts';
import type { Progress } from '../../model/progress.ts';
import type { Shortlist } from '../../model/shortlist.ts';

/** A search as it was made: by which weights and synonyms, of how many. */
export const searchRow = ({ id, createdAt, by, note, pool, candidates, parameters }: Shortlist): EvidenceRow => ({
  at: createdAt,
  by,
  id,
  what:
    `Searched ${pool.considered} candidates, ${pool.eligible} with every condition, ${candidates.length} listed; ` +
    `weights ${parameters.weights.version}, synonyms ${parameters.synonyms.version}, ${parameters.plan.length} criteria.` +
    (note === undefined ? '' : ` Why these criteria: ${note}`),
});

/** Where a candidate stood in a search, and the reasons. */
export const standingRow = (
  candidateId: string,
  { id, createdAt, by, candidates, notListed, parameters }: Shortlist,
): EvidenceRow[] => {
  const listed = candidates.find((row) => row.candidateId === candidateId);
  const labels = new Map(parameters.plan.map(({ criterionId, label }) => [criterionId, label]));
  if (listed !== undefined) {
    const reasons = listed.contributions
      .filter(({ points }) => points > 0)
      .map(
        ({ criterionId, points, maxPoints }) => `${labels.get(criterionId) ?? criterionId} ${points} of ${maxPoints}`,
      );
    return [
      {
        at: createdAt,
        by,
        id,
        what: `Listed at rank ${listed.rank} with ${listed.score} points: ${reasons.join('; ')}.`,
      },
    ];
  }
  const missed = notListed.find((row) => row.candidateId === candidateId);
  return missed === undefined ? [] : [{ at: createdAt, by, id, what: `Not listed: ${missed.reason}` }];
};

export const decisionRow = ({ id, at, by, decision, reason, candidateId }: Decision): EvidenceRow => ({
  at,
  by,
  id,
  what: `Candidate ${candidateId}: ${decision}${reason === undefined ? '' : `, because: ${reason}`}`,
});

export const checkRow = ({ id, at, by, kind, passed, evidence, expiresOn, vacancyId }: Check): EvidenceRow => ({
  at,
  by,
  id,
  what:
    `${kind}: ${passed ? 'holds' : 'does not hold'}. ${evidence}` +
    (expiresOn === undefined ? '' : ` Counts until ${expiresOn}.`) +
    (vacancyId === undefined ? '' : ` For vacancy ${vacancyId}.`),
});

export const introductionRow = ({
  id,
  at,
  by,
  candidateId,
  clientId,
  how,
  what,
  rules,
  confirmation,
}: Introduction): EvidenceRow => ({
  at,
  by,
  id,
  what:
    `Candidate ${candidateId} to client ${clientId}, ${how}: ${what}. ${rules.length} rules held.` +
    (confirmation === undefined
      ? ''
      : confirmation.sentAt === undefined
        ? ` To be confirmed in writing by ${confirmation.dueOn}.`
        : ` Confirmed in writing on ${confirmation.sentAt.slice(0, 10)}.`),
});

export const placementRows = ({
  id,
  createdAt,
  by,
  candidateId,
  clientId,
  contract,
  role,
  ...placement
}: Placement): EvidenceRow[] => [
  {
    at: createdAt,
    by,
    id,
    what:
      `Candidate ${candidateId} placed with client ${clientId}, ${contract}, as ${role}, from ${placement.startDate}` +
      (placement.endDate === undefined ? '.' : ` to ${placement.endDate}.`),
  },
  ...placement.followUps.flatMap(({ step, dueOn, done }): EvidenceRow[] =>
    done === undefined
      ? [{ what: `Call ${step}, due ${dueOn}: not made yet.`, id }]
      : [{ at: done.at, by: done.by, id, what: `Call ${step}, due ${dueOn}: ${done.outcome}, with ${done.with}.` }],
  ),
];

export const progressRow = ({ id, at, by, kind, note }: Progress): EvidenceRow => ({
  at,
  by,
  id,
  what: `${kind}: ${note}`,
});

export const complaintRow = ({ id, kind, receivedOn, by, acknowledged, outcome }: Complaint): EvidenceRow => ({
  at: receivedOn,
  by,
  id,
  what:
    `${kind}; ${acknowledged === undefined ? 'not acknowledged yet' : `acknowledged ${acknowledged.at.slice(0, 10)}`}; ` +
    (outcome === undefined
      ? 'open.'
      : `${outcome.upheld ? 'upheld' : 'not upheld'} by ${outcome.by}: ${outcome.words}`),
});

export const accessRow = ({ seq, at, actor, action, purpose }: AuditEntry): EvidenceRow => ({
  at,
  by: actor.id,
  id: String(seq),
  what: `${action}${purpose === undefined ? '' : `, for ${purpose}`}`,
});
