import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { isHeld } from '../../../../../src/cv/fields/credentials/is-held.ts';
import type { Knowledge } from '../../../../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../../../../src/knowledge/load.ts';
import type { SectionKind } from '../../../../../src/model/candidate.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadKnowledge(resolve('.'));
});

const held = (text: string, section: SectionKind = 'certificates'): readonly string[] =>
  knowledge.credentials.find(text).flatMap((mention) => (isHeld(text, mention, section) ? [mention.id] : []));

describe('isHeld', () => {
  it.each([
    ['CKA booked for January 2027', 'certificates'],
    ['Working towards CIPD Level 5', 'summary'],
    ['Enrolled on the PRINCE2 course', 'summary'],
    ['NEBOSH General Certificate (in progress)', 'certificates'],
    ['Mentored two joiners through their NVQ Level 3', 'work'],
    ['Mentor and assessor for new starters through their NVQs', 'work'],
    ['Assessed NVQ Level 2 students in joinery', 'work'],
    ['Delivered PRINCE2 training to 40 staff', 'work'],
  ] as const)('leaves "%s" out', (text, section) => {
    expect(knowledge.credentials.find(text)).not.toEqual([]);
    expect(held(text, section)).toEqual([]);
  });

  it.each([
    ['NVQ Level 3 in Bricklaying', 'work', 'nvq'],
    ['Trained in PRINCE2 and used it on every project', 'work', 'prince2'],
    ['ACCA part-qualified, studying for the last paper', 'summary', 'acca'],
    ['CSCS Gold card, renewal due March 2027', 'certificates', 'cscs'],
    ['NVQ assessor award; NVQ Level 4', 'certificates', 'nvq'],
  ] as const)('keeps "%s"', (text, section, id) => {
    expect(held(text, section)).toContain(id);
  });
});
