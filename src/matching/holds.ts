import type { NumberField, Test, TextField } from './clauses/clause.ts';
import type { SearchDocument } from './search-document.ts';
import { AnalysedText, countStems } from './text/analyse.ts';

/** Mean radius of the Earth in metres, as Lucene has it. */
const earth = 6_371_008.7714;

/** Great-circle distance in kilometres (haversine). */
export const distanceKm = (
  a: { readonly lat: number; readonly lon: number },
  b: { readonly lat: number; readonly lon: number },
): number => {
  const rad = Math.PI / 180;
  const lat = Math.sin(((b.lat - a.lat) * rad) / 2) ** 2;
  const lon = Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  const h = lat + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * lon;
  return (2 * earth * Math.asin(Math.min(1, Math.sqrt(h)))) / 1000;
};

/** A search document that can be asked the tests of a plan. Texts are analysed when first needed. */
export class DocumentView {
  readonly document: SearchDocument;
  readonly #texts = new Map<TextField, readonly AnalysedText[]>();
  readonly #keywords = new Map<string, ReadonlySet<string>>();
  #stems: ReadonlyMap<string, number> | undefined;

  constructor(document: SearchDocument) {
    this.document = document;
  }

  texts(field: TextField): readonly AnalysedText[] {
    const known = this.#texts.get(field);
    if (known) return known;
    const value = this.document[field];
    const texts = (typeof value === 'string' ? [value] : value).map((text) => new AnalysedText(text));
    this.#texts.set(field, texts);
    return texts;
  }

  #tokens(field: Extract<Test, { on: 'keyword' }>['field']): ReadonlySet<string> {
    const known = this.#keywords.get(field);
    if (known) return known;
    const value = this.document[field] ?? [];
    const tokens = new Set(typeof value === 'string' ? [value] : value);
    this.#keywords.set(field, tokens);
    return tokens;
  }

  /** How often each stem stands in the CV's text. */
  stems(): ReadonlyMap<string, number> {
    this.#stems ??= countStems(this.texts('text').flatMap(({ tokens }) => tokens));
    return this.#stems;
  }

  #hasToken({ field, anyOf }: Extract<Test, { on: 'keyword' }>): boolean {
    const tokens = this.#tokens(field);
    for (const token of anyOf) if (tokens.has(token)) return true;
    return false;
  }

  #number(field: NumberField): number | undefined {
    return this.document[field];
  }

  #isValid(test: Extract<Test, { on: 'valid' }>): boolean {
    return this.document.credentials.some((token) => {
      const cut = token.lastIndexOf('~');
      return cut > 0 && test.keys.includes(token.slice(0, cut)) && token.slice(cut + 1) >= test.day;
    });
  }

  #hasPhrase(test: Extract<Test, { on: 'phrase' }>): boolean {
    const texts = this.texts(test.field);
    if (test.how === 'synonyms')
      return (test.forms ?? []).some(({ words }) => texts.some((text) => text.phrase(words, 'term').length > 0));
    const by = test.how === 'stemmed' ? 'stem' : 'term';
    return texts.some((text) => text.phrase(test.words, by).length > 0);
  }

  /** Whether the engine's query for this test finds the document: the mirror of `render/test-query.ts`. */
  holds(test: Test): boolean {
    switch (test.on) {
      case 'keyword':
        return this.#hasToken(test);
      case 'valid':
        return this.#isValid(test);
      case 'number': {
        const value = this.#number(test.field);
        return value !== undefined && value >= (test.gte ?? -Infinity) && value <= (test.lte ?? Infinity);
      }
      case 'date': {
        const value = this.document[test.field];
        return value !== undefined && value <= test.lte;
      }
      case 'phrase':
        return this.#hasPhrase(test);
      case 'prefix':
        return test.field === 'tags'
          ? this.document.tags.some((tag) => tag.startsWith(test.beginning))
          : this.texts(test.field).some((text) => text.prefix(test.beginning).length > 0);
      case 'distance':
        return this.document.location !== undefined && distanceKm(this.document.location, test.from) <= test.km;
      case 'exists': {
        const value = this.document[test.field];
        return value !== undefined && !(Array.isArray(value) && value.length === 0);
      }
      case 'all':
        return test.of.every((inner) => this.holds(inner));
      case 'any':
        return test.of.some((inner) => this.holds(inner));
      case 'not':
        return !this.holds(test.of);
    }
  }
}
