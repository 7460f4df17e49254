import JSZip from 'jszip';

/** A word file again, with the same bytes every time: sorted entries, one date, no time of saving. */
export const fixDocx = async (bytes: Buffer, modified: Date): Promise<Buffer> => {
  const before = await JSZip.loadAsync(bytes);
  const after = new JSZip();
  const stamp = modified.toISOString().replace('.000Z', 'Z');
  // The zip format keeps local time; a date in the middle of the day is the same day everywhere.
  const date = new Date(Date.UTC(modified.getUTCFullYear(), modified.getUTCMonth(), modified.getUTCDate(), 12));
  const names = new Map<string, string>();
  const stable = (text: string) =>
    text.replace(/(?<=rId|<v:shape id=")[a-z0-9_-]{15,}/g, (id) => {
      if (!names.has(id)) names.set(id, `made${names.size + 1}`);
      return names.get(id) ?? id;
    });
  for (const name of Object.keys(before.files).sort()) {
    const file = before.files[name];
    if (file === undefined || file.dir) continue;
    let content = stable(await file.async('string'));
    if (name === 'docProps/core.xml')
      content = content.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, tag: string) => `${tag}${stamp}`);
    after.file(name, content, { date, createFolders: false });
  }
  return after.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', platform: 'UNIX' });
};
