import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { projectRoot } from '../../../../src/config.ts';
import {
  type IndexDefinition,
  parseDefinition,
  readDefinitions,
  withSynonyms,
} from '../../../../src/elasticsearch/indices/definition.ts';
import { compare, digestOf, fingerprintOf, rulesOf } from '../../../../src/elasticsearch/indices/fingerprint.ts';

const define = (properties: object, settings: object = {}, schemaVersion = 1): IndexDefinition =>
  parseDefinition(
    'people',
    JSON.stringify({ settings, mappings: { _meta: { schemaVersion }, dynamic: 'strict', properties } }),
  );
const base = { name: { type: 'keyword' }, place: { properties: { city: { type: 'text' } } } };
const synonyms = { analysis: { filter: { skills: { type: 'synonym_graph', synonyms: ['a, b'] } } } };
const versus = (wanted: IndexDefinition, made = define(base)) => compare(fingerprintOf(made), fingerprintOf(wanted));

describe('compare', () => {
  it('sees no difference in another order of keys, synonyms, replicas', () => {
    expect(versus(define({ place: base.place, name: base.name }))).toEqual({ kind: 'same' });
    expect(versus(define(base, { number_of_replicas: 1 }), define(base, { number_of_replicas: 0 }))).toEqual({
      kind: 'same',
    });
    const taught = withSynonyms(define(base, synonyms), { skills: ['a, b', 'c, d'] });
    expect(versus(taught, define(base, synonyms))).toEqual({ kind: 'same' });
    expect(digestOf(rulesOf(taught))).not.toBe(digestOf(rulesOf(define(base, synonyms))));
  });

  it('sees what can be added', () => {
    const wider = { ...base, place: { properties: { ...base.place.properties, code: { type: 'keyword' } } } };
    expect(versus(define(wider))).toEqual({ kind: 'added', fields: ['place.code'] });
  });

  it('sees what needs a new index, and says why', () => {
    expect(versus(define({ name: base.name, place: { properties: { city: { type: 'keyword' } } } }))).toEqual({
      kind: 'differs',
      reasons: ['field place.city changed'],
    });
    expect(versus(define({ name: base.name }, { analysis: {}, number_of_shards: 2 }, 2))).toEqual({
      kind: 'differs',
      reasons: ['schema version 1 became 2', 'settings changed', 'field place is gone', 'field place.city is gone'],
    });
    expect(compare(undefined, fingerprintOf(define(base))).kind).toBe('differs');
  });

  it('is the same with itself, and tells every change of a field', () => {
    const type = fc.constantFrom('keyword', 'text', 'integer', 'date');
    const fields = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.record({ type }), { minKeys: 1 });
    fc.assert(
      fc.property(fields, type, (properties, other) => {
        expect(versus(define(properties), define(properties))).toEqual({ kind: 'same' });
        const [name = ''] = Object.keys(properties);
        const changed = { ...properties, [name]: { type: other } };
        const expected = properties[name]?.type === other ? 'same' : 'differs';
        expect(versus(define(changed), define(properties)).kind).toBe(expected);
      }),
    );
  });
});

describe('definitions', () => {
  it.each([
    ['no JSON', '{'],
    ['no schema version', '{"settings":{},"mappings":{"_meta":{},"dynamic":"strict","properties":{}}}'],
    ['not strict', '{"settings":{},"mappings":{"_meta":{"schemaVersion":1},"dynamic":true,"properties":{}}}'],
  ])('refuses %s, naming the file', (_, text) => {
    expect(() => parseDefinition('people', text)).toThrow(/mappings\/people\.json: /);
  });

  it('refuses synonyms for a filter that is not there', () => {
    expect(() => withSynonyms(define(base), { skills: [] })).toThrow(/no filter skills/);
  });

  it('reads every mapping of the project', async () => {
    const folder = join(projectRoot, 'mappings');
    const definitions = await readDefinitions(folder);
    expect(definitions.map(({ name }) => `${name}.json`)).toEqual(readdirSync(folder).sort());
  });
});
