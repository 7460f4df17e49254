import { describe, expect, it } from '@jest/globals';
import { shortlistFor, type View } from '../../../src/present/shortlist-for.ts';
import { makeShortlist } from '../../helpers/make-shortlist.ts';

const seen = (view: Partial<View>) => shortlistFor(makeShortlist(), { audience: 'recruiter', blind: false, ...view });
const reasons = (view: Partial<View>) => seen(view).candidates[0]?.contributions.map(({ reason }) => reason);
const candidateId = 'c-9f8e7d6c5b4a3f2e9f8e7d6c';

describe('shortlistFor', () => {
  it('hands a recruiter what was kept', () => {
    expect(seen({})).toEqual(makeShortlist());
  });

  it('tells a client what the CV shows, and keeps silence and contradiction apart', () => {
    expect(reasons({ audience: 'client' })).toEqual([
      'The CV shows 3 years 2 months of Kubernetes, last used October 2025.',
      'The CV shows OpenTofu; asked for: Terraform.',
      'The CV says otherwise: CSCS card, expired 2019.',
      'The CV does not say.',
    ]);
  });

  it('shows a client matched words only, and nothing of those who are not listed', () => {
    const view = seen({ audience: 'client' });
    expect(view.candidates[0]?.contributions[0]?.evidence[0]?.text).toBe('k8s');
    expect(view).toMatchObject({ notListed: [], flags: [], parameters: { request: {} } });
    expect(view.candidates[0]).toMatchObject({ warnings: [] });
    expect(JSON.stringify(view)).not.toMatch(/Bob Dunn|Hidden text|passenger information/);
  });

  it('tells a client the names of those only who were introduced', () => {
    expect(seen({ audience: 'client' }).candidates[0]).not.toHaveProperty('name');
    expect(seen({ audience: 'client', introduced: new Set(['c-other']) }).candidates[0]).not.toHaveProperty('name');
    const introduced = new Set([candidateId]);
    expect(seen({ audience: 'client', introduced }).candidates[0]).toMatchObject({ name: 'Siân Bright' });
    expect(seen({ audience: 'client', introduced, blind: true }).candidates[0]).not.toHaveProperty('name');
  });

  it('names nobody when blind, also where the list was not made blind', () => {
    for (const audience of ['recruiter', 'client'] as const) {
      const told = JSON.stringify(seen({ audience, blind: true }));
      expect(told).not.toMatch(/Siân|Bright|Bob Dunn|Example Rail/);
    }
    expect(seen({ blind: true }).notListed[0]?.reason).toBe('Does not show: Kubernetes.');
  });

  it('tells a candidate what was asked and what was found, and of nobody else', () => {
    expect(reasons({ audience: 'candidate', candidateId })).toEqual([
      'Asked: Kubernetes (needed). Your CV shows 3 years 2 months of Kubernetes, last used October 2025.',
      'Asked: Terraform (needed). Your CV shows OpenTofu, which earns 6.25 of 8 points.',
      'Asked: CSCS card (needed). Your CV says otherwise: CSCS card, expired 2019.',
      'Asked: AWS (needed). Your CV does not say.',
    ]);
    expect(JSON.stringify(seen({ audience: 'candidate', candidateId }))).not.toContain('Bob Dunn');
  });

  it('needs to know which candidate reads', () => {
    expect(() => seen({ audience: 'candidate' })).toThrow(expect.objectContaining({ code: 'invalid-request' }));
    expect(() => seen({ audience: 'candidate', candidateId: 'c-1' })).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
  });
});
