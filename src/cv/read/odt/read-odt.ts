import type { ReadDocument } from '../../../model/document.ts';
import { hiddenTextFindings } from '../hidden-text.ts';
import { flowLines } from '../lines/flow.ts';
import { flowDocument } from '../text/read-text.ts';
import { unreadable } from '../unreadable.ts';
import { descendants, parseXml, textContent, type XmlElement } from '../xml/parse-xml.ts';
import { readZip, type Zip } from '../zip/read-zip.ts';
import { odtLines } from './odt-lines.ts';
import { odtLooks } from './odt-styles.ts';

const part = async (zip: Zip, name: string): Promise<XmlElement | undefined> => {
  const bytes = await zip.read(name);
  return bytes === undefined ? undefined : parseXml(bytes);
};

const modifiedOf = (meta: XmlElement | undefined): string | undefined => {
  const date = meta === undefined ? undefined : descendants(meta, 'dc:date')[0];
  const text = date === undefined ? '' : textContent(date);
  return /^(?:19|20)\d\d-\d\d-\d\d/.test(text) ? text.slice(0, 10) : undefined;
};

/** Reads an OpenDocument text. @throws UnreadableDocument `corrupt`, `encrypted`, `too-large`, `no-text-layer` */
export const readOdt = async (bytes: Uint8Array): Promise<ReadDocument> => {
  const zip = await readZip(bytes);
  const manifest = await part(zip, 'META-INF/manifest.xml').catch(() => undefined);
  if (manifest !== undefined && descendants(manifest, 'encryption-data').length > 0) throw unreadable.encrypted();
  const content = await part(zip, 'content.xml');
  const body = content === undefined ? undefined : descendants(content, 'office:text')[0];
  if (content === undefined || body === undefined) throw unreadable.corrupt();
  const styles = await part(zip, 'styles.xml').catch(() => undefined);
  const looks = odtLooks([styles, content]);
  const headers = styles === undefined ? [] : descendants(styles, 'style:header');
  const { lines, hidden } = odtLines([...headers, body], looks);
  const modified = modifiedOf(await part(zip, 'meta.xml').catch(() => undefined));
  return flowDocument('odt', flowLines(lines), {
    reader: { name: 'whylist-odt', version: '1' },
    ...(modified === undefined ? {} : { modified }),
    findings: hiddenTextFindings(hidden),
  });
};
