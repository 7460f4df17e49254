import { describe, expect, it } from '@jest/globals';
import { currentEmployerAmong } from '../../../../src/compliance/disclosure/current-employer.ts';

const client = { name: 'Brook & Vale Homes Ltd', alsoKnownAs: ['BVH Living'], domains: ['brookvale.example'] };
const at = (name: string, more: { endDate?: string; url?: string } = {}, email?: string) =>
  currentEmployerAmong(
    { resume: { basics: { ...(email === undefined ? {} : { email }) }, work: [{ name, ...more }] } },
    client,
  );

describe('whether somebody works for the client now', () => {
  it.each([
    ['Brook and Vale Homes'],
    ['BROOK & VALE HOMES LIMITED'],
    ['Brook & Vale Homes (UK) Plc'],
    ['The Brook & Vale Homes Group'],
    ['Brook & Vale Homes, Leeds'],
    ['BVH Living'],
  ])('is seen by the name %s', (name) => {
    expect(at(name)).toBe(name);
  });

  it('is seen by the domain of the job or of their e-mail address', () => {
    expect(at('BV', { url: 'https://www.brookvale.example/about' })).toBe('BV');
    expect(at('Somewhere', {}, 'sam@leeds.brookvale.example')).toBe(client.name);
  });

  it.each([
    ['Brooklyn Homes', {}],
    ['Vale Homes', {}],
    ['Brook & Vale Homes', { endDate: '2024-05' }],
    ['Other', { url: 'https://notbrookvale.example' }],
  ])('is not said of %s %o', (name, more) => {
    expect(at(name, more)).toBeUndefined();
  });
});
