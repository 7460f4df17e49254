import { describe, expect, it } from '@jest/globals';
import { knowledge } from './helpers.ts';

const { languages, places, rarity } = knowledge;
const spoken = (text: string): string[] =>
  languages.find(text).map(({ code, level }) => (level === undefined ? code : `${code}@${level}`));

describe('languages', () => {
  it.each([
    ['English (native), French: fluent, German - B2', ['en@native', 'fr@C1', 'de@B2']],
    ['Fluent in French and German, basic Spanish', ['fr@C1', 'de@C1', 'es@A2']],
    ['Polish (mother tongue)', ['pl@native']],
    ['English\nNative\nPolish\nConversational', ['en@native', 'pl@B1']],
    ['English\tPolish', ['en', 'pl']],
    ['polish the floors', []],
    ['Urdu, Welsh', ['ur', 'cy']],
    ['Spanish\tIntermediate', ['es@B1']],
  ])('%s', (text, expected) => expect(spoken(text)).toEqual(expected));
});

describe('places', () => {
  it.each([
    ['London', 'GB', 51.5],
    ['Newcastle', 'GB', 54.97],
    ['Hull', 'GB', 53.7],
    ['Leeds, West Yorkshire', 'GB', 53.8],
    ['Austin, TX', 'US', 30.3],
    ['Lyon, France', 'FR', 45.7],
    ['M20 4AB', 'GB', 53.5],
    ['SW1A 1AA', 'GB', 51.5],
    ['Kent', 'GB', 51.3],
  ])('%s lies in %s', (name, country, lat) => {
    const place = places.find(name);
    expect(place?.countryCode).toBe(country);
    expect(Math.abs((place?.lat ?? 0) - lat)).toBeLessThan(0.3);
  });

  it('prefers the British place unless told otherwise', () => {
    expect(places.find('Cambridge')?.countryCode).toBe('GB');
    expect(places.find('Cambridge', { region: 'MA' })?.countryCode).toBe('US');
    expect(places.find('Nowhereville')).toBeUndefined();
  });

  it.each([
    ['UK', 'GB'],
    ['U.S.A.', 'US'],
    ['Deutschland', 'DE'],
    ['Scotland', 'GB'],
  ])('%s is the country %s', (name, code) => expect(places.country(name)).toBe(code));
});

describe('rarity', () => {
  it('tells everyday words from special ones', () => {
    expect(rarity('team')).toBeLessThan(0.1);
    expect(rarity('weld')).toBeGreaterThan(0.4);
    expect(rarity('zzyzx')).toBe(0.5);
  });
});
