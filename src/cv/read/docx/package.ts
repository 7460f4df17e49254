import { posix } from 'node:path';
import { unreadable } from '../unreadable.ts';
import { elements, parseXml, textContent, type XmlElement } from '../xml/parse-xml.ts';
import type { Zip } from '../zip/read-zip.ts';

export interface Relation {
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The parts of a Word file that are read, already parsed. */
export interface WordPackage {
  readonly main: XmlElement;
  readonly mainPath: string;
  relations(path: string): Promise<ReadonlyMap<string, Relation>>;
  /** Undefined where the part is missing. */
  part(path: string): Promise<XmlElement | undefined>;
  /** Where a relation of a part leads inside the package. */
  resolve(from: string, target: string): string;
  /** `YYYY-MM-DD` */
  modified(): Promise<string | undefined>;
}

const resolvePart = (from: string, target: string): string =>
  posix.normalize(target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(from), target));

/** Names inside the archive are told apart by no case, and some producers write backslashes. */
const partFinder = (zip: Zip): ((path: string) => string | undefined) => {
  const names = new Map(zip.names.map((name) => [name.replaceAll('\\', '/').toLowerCase(), name]));
  return (path) => (zip.names.includes(path) ? path : names.get(path.toLowerCase()));
};

const modifiedOf = (core: XmlElement | undefined): string | undefined => {
  const root = core === undefined ? undefined : elements(core)[0];
  const dates = root === undefined ? [] : elements(root);
  for (const name of ['dcterms:modified', 'dcterms:created']) {
    const date = dates.find((e) => e.name === name);
    const text = date === undefined ? '' : textContent(date).trim();
    if (/^(?:19|20)\d\d-\d\d-\d\d/.test(text)) return text.slice(0, 10);
  }
  return undefined;
};

/** @throws UnreadableDocument `corrupt`, `too-large`, `encrypted`, `unsupported-type` */
export const openWordPackage = async (zip: Zip): Promise<WordPackage> => {
  const find = partFinder(zip);
  const part = async (path: string): Promise<XmlElement | undefined> => {
    const name = find(path);
    const bytes = name === undefined ? undefined : await zip.read(name);
    return bytes === undefined || bytes.length === 0 ? undefined : parseXml(bytes);
  };
  const relations = async (path: string): Promise<ReadonlyMap<string, Relation>> => {
    const at = posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`);
    const sheet = await part(at);
    const root = sheet === undefined ? undefined : elements(sheet)[0];
    return new Map(
      (root === undefined ? [] : elements(root)).map(({ attributes: a }) => [
        a.Id ?? '',
        { type: a.Type?.split('/').at(-1) ?? '', target: a.Target ?? '', external: a.TargetMode === 'External' },
      ]),
    );
  };
  const office = [...(await relations('')).values()].find((r) => r.type === 'officeDocument');
  const named = office === undefined ? undefined : resolvePart('', office.target);
  const mainPath = [named, 'word/document.xml'].find((path) => path !== undefined && find(path) !== undefined);
  if (mainPath === undefined) throw unreadable.corrupt();
  const main = await part(mainPath);
  if (main === undefined) throw unreadable.corrupt();
  return {
    main,
    mainPath,
    relations,
    part,
    resolve: resolvePart,
    modified: async () => modifiedOf(await part('docProps/core.xml').catch(() => undefined)),
  };
};
