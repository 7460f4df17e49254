import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../../src/config.ts';
import { buildKnowledge } from '../../../src/knowledge/build.ts';
import { knowledgePaths } from '../../../src/knowledge/files.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { loadKnowledge, readKnowledgeFiles } from '../../../src/knowledge/load.ts';
import { skillSynonymRules } from '../../../src/knowledge/skill-synonym-rules.ts';
import { explainCandidate } from '../../../src/matching/explain-candidate.ts';
import { matchVacancy } from '../../../src/matching/match.ts';
import type { Contribution, Shortlist } from '../../../src/model/shortlist.ts';
import type { Criterion } from '../../../src/model/vacancy.ts';
import { type CvPlan, writeCandidate } from '../../helpers/candidates.ts';
import { criterion } from '../../helpers/criteria.ts';
import { openElasticsearch, type TestElasticsearch } from '../../helpers/elasticsearch.ts';
import { type MatchingIndex, openMatchingIndex } from '../../helpers/matching-index.ts';

let engine: TestElasticsearch;
let knowledge: Knowledge;
let index: MatchingIndex;
let ids: string[] = [];

beforeAll(async () => {
  engine = await openElasticsearch();
  knowledge = await loadKnowledge(projectRoot);
  index = await openMatchingIndex(engine, knowledge);
}, 120_000);
afterAll(async () => engine?.close());
beforeEach(async () => {
  if (ids.length > 0) await index.remove(ids);
  ids = [];
});

const nobody: CvPlan = {
  name: 'Ada Turner',
  jobs: [],
  listed: [],
  licences: [],
  languages: [],
  tags: [],
  status: 'active',
};
const job = (title: string, from: number, months: number, ...duties: string[]) => ({
  title,
  employer: 'Bright & Sons',
  from: from * 12,
  months,
  duties,
});
const now = '2026-11-23T09:00:00.000Z';

/** Puts people in the index and answers for each, in the order given, how they fare. */
const fare = async (criteria: Criterion[], ...plans: Partial<CvPlan>[]) => {
  const people = plans.map((plan) => writeCandidate({ ...nobody, ...plan }, knowledge));
  ids = people.map(({ id }) => id);
  await index.add(people);
  const vacancy = { title: 'Work', criteria, flags: [] };
  const list: Shortlist = await matchVacancy(vacancy, { top: 50, by: 'test', now }, index.deps);
  const rows: { score: number; contributions: readonly Contribution[] }[] = [];
  for (const { id } of people) rows.push(await explainCandidate(id, vacancy, { top: 50, by: 'test', now }, index.deps));
  return { list, people, rows, scores: rows.map(({ score }) => score), first: rows.map((row) => row.contributions[0]) };
};

const descending = (scores: readonly number[]) => {
  for (const [at, score] of scores.entries()) if (at > 0) expect(score).toBeLessThan(scores[at - 1] ?? 0);
};

describe('degrees', () => {
  it('scores both ways of writing equally and says how the CV writes it', async () => {
    const duty = (name: string) => job('DevOps Engineer', 2024, 30, `Ran forty services on ${name} for a bank`);
    const { scores, first } = await fare(
      [criterion('skill', 'Kubernetes', { minYears: 2 })],
      { jobs: [duty('Kubernetes')] },
      { jobs: [duty('k8s')] },
    );
    expect(scores[0]).toBe(scores[1]);
    expect(first[1]).toMatchObject({
      outcome: 'met',
      reason: '2 years 6 months of Kubernetes (asked: 2), last used July 2026; written as “k8s”.',
      evidence: [{ term: 'k8s', via: { kind: 'synonym', file: 'synonyms/skills.txt' } }],
    });
    expect(first[0]?.evidence[0]?.via.kind).toBe('exact');
  });

  it('puts long over short, used over listed, listed over a related skill, and that over nothing', async () => {
    const python = (months: number) => ({
      jobs: [job('Java Developer', 2022, months, 'Wrote Python scripts for reporting')],
    });
    const { scores, first } = await fare(
      [criterion('skill', 'Python', { minYears: 3 }), criterion('boolean', 'NOT zzzz')],
      python(40),
      python(20),
      python(7),
      { listed: ['Python'] },
      {},
    );
    descending(scores);
    expect(first.map((row) => row?.outcome)).toEqual(['met', 'partly', 'partly', 'partly', 'notShown']);
    expect(first[3]?.reason).toBe('Python is listed, but no dated job shows it (asked: 3 years).');
  });

  it('puts lately over long ago', async () => {
    const python = (from: number) => ({ jobs: [job('Clerk', from, 36, 'Wrote Python scripts')] });
    const { scores } = await fare([criterion('skill', 'Python')], python(2023), python(2017), python(2010));
    descending(scores);
  });

  it('adds up the months of near alternatives, and counts months of both once', async () => {
    const { first } = await fare(
      [criterion('skill', 'Java', { alternatives: ['Kotlin'], minYears: 5, need: 'must' })],
      {
        jobs: [
          job('Java Developer', 2019, 36, 'Wrote payment services in Java'),
          job('Android Developer', 2022, 30, 'Wrote mobile apps in Kotlin'),
        ],
      },
      { jobs: [job('Developer', 2022, 36, 'Wrote payment services in Java and mobile apps in Kotlin')] },
    );
    expect(first[0]).toMatchObject({ outcome: 'met' });
    expect(first[0]?.reason).toMatch(
      /^5 years \d months of Java and Kotlin together \(asked: 5\): 3 years of Java and 2 years 6 months of Kotlin\.$/,
    );
    expect(first[1]?.outcome).not.toBe('met');
  });

  it('never puts years of a skill that is merely near over the skill itself', async () => {
    const { scores } = await fare(
      [criterion('skill', 'Apache Kafka', { minYears: 3 })],
      { listed: ['Apache Kafka'] },
      { jobs: [job('Developer', 2016, 120, 'Ran RabbitMQ for a bank')] },
    );
    descending([...scores, 0]);
  });

  const held = (title: string) => ({ jobs: [job(title, 2021, 60, 'Answered questions')] });

  it('tells trades apart whose words share a stem', async () => {
    const wanted = criterion('title', 'HR Generalist');
    const { scores } = await fare([wanted], held('Human Resources Generalist'), held('General Manager'));
    descending(scores);
  });

  it('counts a role only beside the trade', async () => {
    const telephones = criterion('title', 'Call Centre Team Leader');
    const { scores, list } = await fare(
      [telephones],
      held('Call Centre Supervisor'),
      held('Data Platform Team Leader'),
    );
    expect(scores[0]).toBeGreaterThan(0);
    expect(scores[1]).toBe(0);
    expect(list.candidates).toHaveLength(1);
  });

  it('reads a bank manager as of a bank', async () => {
    const wanted = criterion('title', 'Bank Manager');
    const { scores } = await fare([wanted], held('Bank Manager'), held('Kennel Manager'));
    expect(scores[0]).toBeGreaterThan(2 * (scores[1] ?? 0));
  });

  it('knows a registered nurse by the letters', async () => {
    const wanted = criterion('title', 'Registered Nurse Case Manager');
    const { scores } = await fare([wanted], held('RN Charge Nurse'), held('Dental Nurse'));
    descending(scores);
  });

  it('puts the rank asked for over another of the same trade', async () => {
    const wanted = criterion('title', 'Senior Accountant');
    const { scores } = await fare([wanted], held('Senior Accountant'), held('Accountant'));
    descending(scores);
  });

  it('puts who does the work first where the title may mean several', async () => {
    const title = 'Advocate';
    const lawyer = {
      jobs: [job(title, 2021, 60, 'Represented clients in court, drafted legal pleadings and negotiated settlements')],
    };
    const carer = {
      jobs: [job(title, 2021, 60, 'Listened to patients on the wards, planned nursing care and gave medication')],
    };
    const { scores, first } = await fare(
      [criterion('experience', 'Lawyers'), criterion('title', title)],
      lawyer,
      carer,
    );
    descending(scores);
    expect(first[0]).toMatchObject({ outcome: 'met' });
    expect(first[0]?.reason).toMatch(/^The CV is about the work of “Lawyers” \(\d+ %\)/);
    expect(first[0]?.evidence.length).toBeGreaterThan(0);
  });

  it('takes any of the alternatives as one', async () => {
    const { scores } = await fare(
      [criterion('skill', 'Java', { alternatives: ['Python'] })],
      { listed: ['Java'] },
      { listed: ['Python'] },
      { listed: ['Java', 'Python'] },
    );
    expect(new Set(scores).size).toBe(1);
  });

  it('takes the title itself over a neighbour, now over then, and a neighbour over a stranger', async () => {
    const { scores, first } = await fare(
      [criterion('title', 'Accountant'), criterion('boolean', 'NOT zzzz')],
      { jobs: [job('Accountant', 2020, 84)] },
      { jobs: [job('Accountant', 2012, 84)] },
      { jobs: [job('Bartender', 2012, 84)] },
    );
    descending(scores);
    expect(first[0]).toMatchObject({ outcome: 'met' });
    expect(first[2]).toMatchObject({ outcome: 'notShown', points: 0 });
  });

  it('tells an expired card from one that is not there', async () => {
    const cscs = (expires?: string) => ({ id: 'cscs', words: 'CSCS card', ...(expires ? { expires } : {}) });
    const { first } = await fare(
      [criterion('licence', 'CSCS')],
      { licences: [cscs('2029-01')] },
      { licences: [cscs('2024-01')] },
      {},
    );
    expect(first.map((row) => row?.outcome)).toEqual(['met', 'failed', 'notShown']);
    expect(first[1]?.reason).toMatch(/expired January 2024/);
  });

  it('tells too far away from no address, and too dear from no word of pay', async () => {
    const leeds = { name: 'Leeds', lat: 53.8, lon: -1.55 };
    const london = { name: 'London', lat: 51.51, lon: -0.13 };
    const { rows } = await fare(
      [
        criterion('location', 'York', { radiusKm: 40, point: { lat: 53.96, lon: -1.08 } }),
        criterion('salary', '£40,000', { money: { amount: 40_000, currency: 'GBP', period: 'year' } }),
      ],
      { place: leeds, pay: 38_000 },
      { place: london, pay: 90_000 },
      {},
    );
    expect(rows.map((row) => row.contributions.map(({ outcome }) => outcome))).toEqual([
      ['met', 'met'],
      ['failed', 'failed'],
      ['notShown', 'notShown'],
    ]);
    expect(rows[0]?.contributions[0]?.reason).toMatch(/^Leeds, about 3\d km from York \(asked: within 40 km\)\.$/);
  });

  it('lets the silent pass a strict condition on pay and the right to work, and nobody else', async () => {
    const { list, people } = await fare(
      [criterion('rightToWork', 'UK', { need: 'must' }), criterion('boolean', 'NOT zzzz')],
      { rightToWork: 'Full right to work in the UK' },
      {},
      { rightToWork: 'I would need visa sponsorship' },
    );
    expect(list.candidates.map(({ candidateId }) => candidateId)).toEqual(people.slice(0, 2).map(({ id }) => id));
    expect(list.notListed).toMatchObject([{ candidateId: people[2]?.id, failed: [list.funnel[0]?.criterionId] }]);
  });

  it('finds what a synonym taught today means in CVs read yesterday', async () => {
    const criteria = [criterion('skill', 'Kubernetes')];
    const vacancy = { title: 'Work', criteria, flags: [] };
    const { people, list } = await fare(criteria, {
      jobs: [job('Engineer', 2020, 24, 'Looked after the zzkube estate')],
    });
    expect(list.candidates).toEqual([]);
    const files = await readKnowledgeFiles(projectRoot);
    const taught = { ...files, [knowledgePaths.skills]: 'Kubernetes, k8s, zzkube\n' };
    await engine.client.indices.putSettings({
      index: index.index,
      reopen: true,
      settings: {
        analysis: { filter: { skill_synonyms: { type: 'synonym_graph', synonyms: skillSynonymRules(taught) } } },
      },
    });
    await engine.client.cluster.health({ index: index.index, wait_for_status: 'yellow' });
    const deps = { ...index.deps, knowledge: buildKnowledge(taught) };
    const after = await matchVacancy(vacancy, { top: 5, by: 'test', now }, deps);
    expect(after.candidates).toMatchObject([
      {
        candidateId: people[0]?.id,
        contributions: [
          {
            outcome: 'met',
            reason: 'The CV mentions “zzkube”; no job or list was read as showing Kubernetes.',
            evidence: [{ term: 'zzkube', via: { kind: 'synonym', file: 'synonyms/skills.txt', line: 1 } }],
          },
        ],
      },
    ]);
  });
});
