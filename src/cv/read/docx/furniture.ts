import type { FlowLine } from '../lines/flow.ts';
import { child, descendants, elements, type XmlElement } from '../xml/parse-xml.ts';
import type { WordPackage } from './package.ts';
import { blockLines } from './walk-blocks.ts';
import { newBlock, type WalkContext } from './walk-context.ts';

const textOf = (line: FlowLine): string =>
  line.runs
    .map((r) => r.text)
    .join('')
    .trim();
const pageNumber = /^(?:page\s*)?\d{0,3}(?:\s*(?:of|\/)\s*\d{0,3})?$/i;

/** Parts that the sections name as headers or footers, first page's before the others, each once. */
const partsOf = (body: XmlElement, kind: 'header' | 'footer', context: WalkContext): string[] => {
  const references = descendants(body, `w:${kind}Reference`);
  const order = ['first', 'default', 'even'];
  references.sort((a, b) => order.indexOf(a.attributes['w:type'] ?? '') - order.indexOf(b.attributes['w:type'] ?? ''));
  const targets = references.flatMap((r) => {
    const relation = context.relations.get(r.attributes['r:id'] ?? '');
    return relation === undefined || relation.external ? [] : [relation.target];
  });
  return [...new Set(targets)];
};

/**
 * What stands in page headers or footers, each text once: names and contact details often stand only there. Page
 * numbers are marked, so that later steps can drop them.
 */
export const furnitureLines = async (
  word: WordPackage,
  body: XmlElement,
  kind: 'header' | 'footer',
  context: WalkContext,
): Promise<FlowLine[]> => {
  const seen = new Set<string>();
  const lines: FlowLine[] = [];
  for (const target of partsOf(body, kind, context)) {
    const path = word.resolve(word.mainPath, target);
    const part = await word.part(path);
    const root = part === undefined ? undefined : (child(part, 'w:hdr') ?? child(part, 'w:ftr') ?? elements(part)[0]);
    if (root === undefined) continue;
    const relations = await word.relations(path);
    for (const line of blockLines(root, { ...newBlock(context), relations })) {
      const text = textOf(line);
      if (seen.has(text)) continue;
      seen.add(text);
      const numbered = pageNumber.test(text) || (/\bpage\b/i.test(text) && text.length < 40);
      if (numbered) lines.push({ ...line, role: 'page-footer' });
      else lines.push(kind === 'header' ? { ...line, role: 'page-header' } : line);
    }
  }
  return lines;
};
