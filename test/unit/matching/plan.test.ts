import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { projectRoot } from '../../../src/config.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import type { ClauseContext } from '../../../src/matching/clauses/context.ts';
import { makePlan } from '../../../src/matching/plan.ts';
import { planItemSchema } from '../../../src/model/shortlist.ts';
import { criteriaArbitrary, criterion } from '../../helpers/criteria.ts';
import { defaultWeights } from '../../helpers/matching-index.ts';

let knowledge: Knowledge;
let context: ClauseContext;
beforeAll(async () => {
  knowledge = await loadKnowledge(projectRoot);
  context = { knowledge, weights: defaultWeights().table, today: '2026-11-23' };
});

describe('the plan', () => {
  it('shares out 100 points, whatever is asked', () => {
    fc.assert(
      fc.property(criteriaArbitrary, (criteria) => {
        const { lines } = makePlan(criteria, context);
        const points = lines.reduce((sum, { item }) => sum + item.maxPoints, 0);
        const asks = lines.some(({ item }) => item.weight.applied > 0);
        expect(points).toBeCloseTo(asks ? 100 : 0, 6);
        for (const {
          item,
          criterion: { need },
        } of lines) {
          expect(planItemSchema.safeParse(item).success).toBe(true);
          if (need === 'mustNot') expect(item.maxPoints).toBe(0);
        }
      }),
    );
  });

  it('shows suggested, asked and applied weights apart', () => {
    const { lines } = makePlan([criterion('skill', 'Java', { weight: 50 }), criterion('skill', 'Kubernetes')], context);
    const [java, kubernetes] = lines.map(({ item }) => item.weight);
    expect(java).toMatchObject({ asked: 50, applied: 50 });
    expect(java?.suggested).toBeLessThan(50);
    expect(kubernetes?.asked).toBeUndefined();
    expect(kubernetes?.applied).toBe(kubernetes?.suggested);
  });

  it('keeps the title above water however many skills are listed', () => {
    const few = makePlan([criterion('title', 'Accountant'), criterion('skill', 'Java')], context).lines[0];
    const skills = knowledge.skills.entries.slice(0, 40).map((entry) => criterion('skill', entry.name));
    const many = makePlan([criterion('title', 'Accountant'), ...skills], context).lines[0];
    expect(few?.item.maxPoints).toBeGreaterThan(many?.item.maxPoints ?? 100);
    expect(many?.item.maxPoints).toBeGreaterThan(30);
  });

  it('says why where there is nothing to ask', () => {
    const [line] = makePlan([criterion('salary', 'competitive')], context).lines;
    expect(line?.clause).toBeUndefined();
    expect(line?.item).toMatchObject({ maxPoints: 0, steps: [], weight: { reason: 'No amount was given.' } });
  });
});
