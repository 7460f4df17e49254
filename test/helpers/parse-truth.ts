import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a reader should find in one document: made from the same sources as the document (scripts/samples). */
export interface Truth {
  readonly id: string;
  readonly file: string;
  readonly theme: string;
  readonly producer: string;
  readonly name: string;
  readonly nameAlso?: readonly string[];
  readonly email: string;
  readonly phone: string;
  readonly label?: string | null;
  readonly location: {
    readonly city: string;
    readonly postalCode?: string | null;
    readonly countryCode?: string | null;
  };
  readonly work: readonly {
    readonly company: string;
    readonly companyAlso?: string | readonly string[];
    readonly title: string;
    readonly start: string | null;
    readonly end: string | null;
    readonly current: boolean;
  }[];
  readonly education: readonly {
    readonly institution: string;
    readonly studyType?: string | null;
    readonly area?: string | null;
    readonly start?: string | null;
    readonly end?: string | null;
  }[];
  readonly skills: readonly string[];
}

const folder = resolve('test/quality/truth');

/** Every truth of the project, with the path of its document. */
export const readTruths = (): readonly { readonly truth: Truth; readonly path: string }[] =>
  readdirSync(join(folder, 'json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, 'json', name), 'utf8')) as Truth)
    .map((truth) => ({ truth, path: resolve(folder, truth.file) }));
