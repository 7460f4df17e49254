import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { limits } from '../limits.ts';
import { unreadable } from '../unreadable.ts';

/** A zip archive whose parts are unpacked one at a time, on demand, and never beyond the limits. */
export interface Zip {
  readonly names: readonly string[];
  /** Undefined where there is no such part. @throws UnreadableDocument `too-large`, `encrypted`, `corrupt` */
  read(name: string): Promise<Uint8Array | undefined>;
}

const endOfDirectory = Buffer.from([0x50, 0x4b, 5, 6]);
const endLength = 22;

/** Mail gateways and downloads leave bytes behind the archive, or cut its comment off: the archive ends where it says. */
const withoutTail = (buffer: Buffer): Buffer => {
  const at = buffer.lastIndexOf(endOfDirectory);
  if (at < 0 || at + endLength > buffer.length) return buffer;
  const stated = buffer.readUInt16LE(at + 20);
  if (at + endLength + stated === buffer.length) return buffer;
  const cut = Buffer.from(buffer.subarray(0, at + endLength));
  cut.writeUInt16LE(0, at + 20);
  return cut;
};

const open = (bytes: Uint8Array): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    const buffer = withoutTail(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    fromBuffer(buffer, { lazyEntries: true, strictFileNames: false }, (error, zip) => {
      if (error) reject(unreadable.corrupt(error));
      else resolve(zip);
    });
  });

const listEntries = (zip: ZipFile): Promise<Map<string, Entry>> =>
  new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    zip.on('error', (error: unknown) => reject(unreadable.corrupt(error)));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });

const readEntry = (zip: ZipFile, entry: Entry): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        reject(unreadable.corrupt(error));
        return;
      }
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('error', (cause: unknown) => reject(unreadable.corrupt(cause)));
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > limits.unpackedBytes) {
          stream.destroy();
          reject(unreadable.tooLarge('it unpacks to an unreasonable size'));
        } else chunks.push(chunk);
      });
      stream.on('end', () => resolve(Buffer.concat(chunks)));
    });
  });

/** @throws UnreadableDocument `corrupt`, `too-large` */
export const readZip = async (bytes: Uint8Array): Promise<Zip> => {
  const zip = await open(bytes);
  if (zip.entryCount > limits.zipEntries) throw unreadable.tooLarge(`an archive of ${zip.entryCount} parts`);
  const entries = await listEntries(zip);
  return {
    names: [...entries.keys()],
    read: async (name) => {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      if (entry.isEncrypted()) throw unreadable.encrypted();
      if (entry.uncompressedSize > limits.unpackedBytes)
        throw unreadable.tooLarge('it unpacks to an unreasonable size');
      return readEntry(zip, entry);
    },
  };
};
