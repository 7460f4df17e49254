import type { Contribution, MatchEvidence, PlanItem, Shortlist } from '../../src/model/shortlist.ts';

const evidence = (term: string, text: string, via: MatchEvidence['via']): MatchEvidence => ({
  section: 'work',
  text,
  term,
  page: 1,
  start: 0,
  end: term.length,
  via,
});

const planItem = (label: string): PlanItem => ({
  criterionId: `skill:${label}`,
  kind: 'skill',
  need: 'must',
  label,
  weight: { suggested: 1, applied: 1, reason: 'Because.' },
  maxPoints: 10,
  steps: [],
  why: { from: 'text', quote: label },
});

const contributions: Contribution[] = [
  {
    criterionId: 'skill:Kubernetes',
    outcome: 'met',
    points: 9.5,
    maxPoints: 10,
    reason: '3 years 2 months of Kubernetes (asked: 3), last used October 2025; written as “k8s”',
    found: '3 years 2 months of Kubernetes, last used October 2025',
    evidence: [
      evidence(
        'k8s',
        'Ran 40 services on k8s for the passenger information team, moved the last twelve of them off virtual machines and cut the time of a deployment from two hours to six minutes with a team of three',
        { kind: 'synonym', file: 'synonyms/skills.txt', line: 214 },
      ),
    ],
  },
  {
    criterionId: 'skill:Terraform',
    outcome: 'partly',
    points: 6.25,
    maxPoints: 8,
    reason: 'OpenTofu counts for nine tenths of Terraform',
    found: 'OpenTofu',
    evidence: [
      evidence('OpenTofu', 'OpenTofu modules', { kind: 'related', file: 'synonyms/related-skills.csv', line: 3 }),
    ],
  },
  {
    criterionId: 'skill:CSCS card',
    outcome: 'failed',
    points: 0,
    maxPoints: 4,
    reason: 'The CV says that the card expired in 2019',
    found: 'CSCS card, expired 2019',
    evidence: [evidence('CSCS', 'CSCS card (expired 2019)', { kind: 'exact' })],
  },
  {
    criterionId: 'skill:AWS',
    outcome: 'notShown',
    points: 0,
    maxPoints: 8,
    reason: 'The CV does not say AWS',
    evidence: [],
  },
];

/** A shortlist of one invented person, with every outcome and a near miss. */
export const makeShortlist = (): Shortlist => ({
  id: 's1',
  title: 'Platform Engineer, Leeds',
  createdAt: '2025-06-01T00:00:00.000Z',
  by: 'test',
  blind: false,
  parameters: {
    weights: { file: 'weights/default.yaml', version: 'ab12' },
    synonyms: { version: 'cd34' },
    index: 'whylist-candidates',
    plan: ['Kubernetes', 'Terraform', 'CSCS card', 'AWS'].map(planItem),
    request: {},
  },
  pool: { considered: 812, eligible: 97 },
  candidates: [
    {
      rank: 1,
      candidateId: 'c-9f8e7d6c5b4a3f2e9f8e7d6c',
      name: 'Siân Bright',
      label: 'Platform Engineer at Example Rail',
      score: 84.5,
      contributions,
      warnings: ['Hidden text was found and not counted.'],
    },
  ],
  notListed: [
    {
      candidateId: 'c-1',
      name: 'Bob Dunn',
      score: 77.2,
      failed: ['skill:Kubernetes'],
      reason: 'Kubernetes is a condition, and the CV does not show it.',
      ifRelaxed: { criterionId: 'skill:Kubernetes', rank: 2 },
    },
  ],
  funnel: [{ criterionId: 'skill:Kubernetes', need: 'must', matching: 140, eligibleWithout: 203 }],
  flags: [
    {
      code: 'age',
      quote: 'recent graduate',
      start: 0,
      end: 15,
      reason: 'May shut out older people.',
      provision: 'Equality Act 2010 s.5, s.19',
    },
  ],
});
