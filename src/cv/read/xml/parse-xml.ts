import { SaxesParser } from 'saxes';
import { limits } from '../limits.ts';
import { unreadable } from '../unreadable.ts';

export interface XmlElement {
  /** Usual prefix and local name, such as `w:p`, whatever prefix the file itself uses. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** Namespaces by the last part of their address, which transitional, strict and OpenDocument files share. */
const prefixes: readonly [RegExp, string][] = [
  [/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/wordprocessingShape$/, 'wps'],
  [/drawingml\/(?:2006\/)?main$/, 'a'],
  [/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/markup-compatibility\/2006$/, 'mc'],
  [/vml$/, 'v'],
  [/purl\.org\/dc\/terms\/$/, 'dcterms'],
  [/purl\.org\/dc\/elements\/1\.1\/$/, 'dc'],
  [/opendocument:xmlns:text:1\.0$/, 'text'],
  [/opendocument:xmlns:table:1\.0$/, 'table'],
  [/opendocument:xmlns:office:1\.0$/, 'office'],
  [/opendocument:xmlns:style:1\.0$/, 'style'],
  [/opendocument:xmlns:drawing:1\.0$/, 'draw'],
  [/opendocument:xmlns:xsl-fo-compatible:1\.0$/, 'fo'],
  [/xlink$/, 'xlink'],
];

const prefixOf = (uri: string, known: Map<string, string>): string => {
  let prefix = known.get(uri);
  if (prefix === undefined) {
    prefix = prefixes.find(([pattern]) => pattern.test(uri))?.[1] ?? '';
    known.set(uri, prefix);
  }
  return prefix;
};

const encodingOf = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  return 'utf-8';
};

/** Faults that leave the text readable: characters and entities that are dropped. */
const harmless = /undefined entity|disallowed character|malformed character entity|unbound namespace prefix/;

/**
 * XML to a tree. Document type declarations are skipped: no entity is ever resolved, no file or address opened.
 * @throws UnreadableDocument `corrupt`, `too-large`
 */
export const parseXml = (bytes: Uint8Array): XmlElement => {
  const known = new Map<string, string>();
  const root: XmlElement = { name: '#document', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  const parser = new SaxesParser({ xmlns: true });
  const qualified = (prefix: string, local: string): string => (prefix === '' ? local : `${prefix}:${local}`);
  parser.on('error', (error) => {
    if (!harmless.test(error.message)) throw unreadable.corrupt(error);
  });
  parser.on('opentag', (tag) => {
    if (open.length > limits.xmlDepth) throw unreadable.tooLarge('its structure is nested without end');
    const attributes: Record<string, string> = {};
    for (const attribute of Object.values(tag.attributes)) {
      attributes[qualified(prefixOf(attribute.uri, known), attribute.local)] = attribute.value;
    }
    const element: XmlElement = { name: qualified(prefixOf(tag.uri, known), tag.local), attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (text) => {
    open.at(-1)?.children.push(text);
  });
  parser.on('cdata', (text) => {
    open.at(-1)?.children.push(text);
  });
  parser.write(new TextDecoder(encodingOf(bytes)).decode(bytes)).close();
  return root;
};

export const elements = (parent: XmlElement): XmlElement[] =>
  parent.children.filter((child): child is XmlElement => typeof child !== 'string');

export const child = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent?.children.find((c): c is XmlElement => typeof c !== 'string' && c.name === name);

export const descendants = (parent: XmlElement, name: string): XmlElement[] =>
  elements(parent).flatMap((e) => (e.name === name ? [e, ...descendants(e, name)] : descendants(e, name)));

export const textContent = (node: XmlElement | string): string =>
  typeof node === 'string' ? node : node.children.map(textContent).join('');
