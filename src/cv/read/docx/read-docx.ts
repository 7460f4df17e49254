import type { ReadDocument } from '../../../model/document.ts';
import { hiddenTextFindings } from '../hidden-text.ts';
import { flowLines } from '../lines/flow.ts';
import { unreadable } from '../unreadable.ts';
import { child, elements } from '../xml/parse-xml.ts';
import { readZip } from '../zip/read-zip.ts';
import { crossCheck } from './cross-check.ts';
import { furnitureLines } from './furniture.ts';
import { openWordPackage } from './package.ts';
import { readStyles } from './styles.ts';
import { blockLines } from './walk-blocks.ts';
import type { WalkContext } from './walk-context.ts';

/**
 * Reads a Word file: page headers, body with tables and text boxes, page footers.
 * @throws UnreadableDocument `corrupt`, `encrypted`, `too-large`, `no-text-layer`
 */
export const readDocx = async (bytes: Uint8Array): Promise<ReadDocument> => {
  const word = await openWordPackage(await readZip(bytes));
  const document = child(word.main, 'w:document') ?? elements(word.main)[0];
  const body = child(document, 'w:body');
  if (body === undefined) throw unreadable.corrupt();
  const relations = await word.relations(word.mainPath);
  const stylesPath = [...relations.values()].find((r) => r.type === 'styles')?.target ?? 'styles.xml';
  const context: WalkContext = {
    styles: readStyles(await word.part(word.resolve(word.mainPath, stylesPath)).catch(() => undefined)),
    relations,
    hidden: [],
    prompts: [],
    counters: { block: 0, page: 1 },
    groundKnown: child(document, 'w:background') === undefined,
    block: 0,
    depth: 0,
  };
  const headers = await furnitureLines(word, body, 'header', { ...context, groundKnown: false });
  const main = blockLines(body, { ...context, block: ++context.counters.block });
  const footers = await furnitureLines(word, body, 'footer', { ...context, groundKnown: false });
  const own = flowLines([...headers, ...main, ...footers]);
  const leftOut = [...context.hidden.map((h) => h.text), ...context.prompts];
  const checked = await crossCheck(bytes, own, leftOut);
  if (checked.lines.length === 0) throw unreadable.noText();
  const modified = await word.modified();
  return {
    type: 'docx',
    pages: context.counters.page,
    lines: checked.lines,
    ...(modified === undefined ? {} : { modified }),
    reader: checked.reader,
    findings: [...hiddenTextFindings(context.hidden.map((h) => ({ ...h, page: 1 }))), ...checked.findings],
  };
};
