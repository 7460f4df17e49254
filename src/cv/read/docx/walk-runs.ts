import type { FlowRun } from '../lines/flow.ts';
import { child, descendants, elements, textContent, type XmlElement } from '../xml/parse-xml.ts';
import { type RunLook, runLook } from './styles.ts';
import type { WalkContext } from './walk-context.ts';

/** What a paragraph holds, in order. */
export type Inline = FlowRun | 'line' | 'page' | { readonly box: XmlElement };

interface FieldState {
  instruction: string;
  inInstruction: boolean;
}

const defaultSize = 11;
/** Smaller than this, in points, nobody reads it. */
const leastSize = 2.5;

const symbolBullets = /^F0(?:B7|A7|D8|76|FC|E0|71|6E|6C|A8)$/i;

/** Descended into as if they were not there. */
const transparent = new Set([
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:sdtContent',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'w:rubyBase',
  'w:rt',
]);

const textBoxes = (element: XmlElement): XmlElement[] => descendants(element, 'w:txbxContent');

/** Of the alternatives that Word writes for old and new readers, the one with text. */
const chosen = (alternatives: XmlElement): XmlElement | undefined => {
  const options = elements(alternatives);
  const withBoxes = options.find((o) => textBoxes(o).length > 0);
  return withBoxes ?? options.find((o) => o.name === 'mc:Choice') ?? options[0];
};

const whyHidden = (look: RunLook, context: WalkContext, ground: string | undefined): string | undefined => {
  if (look.hidden === true) return 'marked as hidden';
  if (look.size !== undefined && look.size < leastSize) return 'too small to read';
  const back = look.shade ?? ground ?? (context.groundKnown ? 'FFFFFF' : undefined);
  return look.colour !== undefined && look.colour === back ? 'in the colour of its background' : undefined;
};

/**
 * The runs of a paragraph: accepted text only (insertions yes, deletions no), hidden text set aside, links with their
 * targets, text boxes as places where another flow begins.
 */
export const inlinesOf = (
  paragraph: XmlElement,
  base: RunLook,
  context: WalkContext,
  ground: string | undefined,
): Inline[] => {
  const found: Inline[] = [];
  const fields: FieldState[] = [];
  const linkOf = (): string | undefined => {
    for (const field of fields) {
      const link = /HYPERLINK\s+"([^"]{1,2000})"/.exec(field.instruction)?.[1];
      if (link !== undefined && !field.inInstruction) return link;
    }
    return undefined;
  };

  const run = (element: XmlElement, href: string | undefined): void => {
    const properties = child(element, 'w:rPr');
    const style = context.styles.character(child(properties, 'w:rStyle')?.attributes['w:val']);
    const look: RunLook = { ...base, ...style, ...runLook(properties) };
    const hidden = whyHidden(look, context, ground);
    const add = (text: string): void => {
      if (fields.some((f) => f.inInstruction)) return;
      if (hidden !== undefined) {
        context.hidden.push({ because: hidden, text });
        return;
      }
      const target = href ?? linkOf();
      found.push({
        text,
        bold: look.bold === true,
        italic: look.italic === true,
        size: look.size ?? context.styles.defaults.size ?? defaultSize,
        ...(target === undefined ? {} : { href: target }),
      });
    };
    for (const part of elements(element)) {
      switch (part.name) {
        case 'w:t':
        case 'm:t':
          add(textContent(part));
          break;
        case 'w:tab':
        case 'w:ptab':
          add('\t');
          break;
        case 'w:noBreakHyphen':
          add('-');
          break;
        case 'w:cr':
          found.push('line');
          break;
        case 'w:br':
          found.push(part.attributes['w:type'] === 'page' ? 'page' : 'line');
          break;
        case 'w:sym':
          add(symbolBullets.test(part.attributes['w:char'] ?? '') ? '• ' : '');
          break;
        case 'w:fldChar': {
          const type = part.attributes['w:fldCharType'];
          const current = fields.at(-1);
          if (type === 'begin') fields.push({ instruction: '', inInstruction: true });
          else if (type === 'separate' && current !== undefined) current.inInstruction = false;
          else if (type === 'end') fields.pop();
          break;
        }
        case 'w:instrText': {
          const current = fields.at(-1);
          if (current !== undefined && current.instruction.length < 4000) current.instruction += textContent(part);
          break;
        }
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
          for (const box of textBoxes(part)) found.push({ box });
          break;
        case 'mc:AlternateContent': {
          const choice = chosen(part);
          for (const box of choice === undefined ? [] : textBoxes(choice)) found.push({ box });
          break;
        }
        case 'w:ruby':
          inside(part, href);
          break;
      }
    }
  };

  const inside = (parent: XmlElement, href: string | undefined): void => {
    for (const element of elements(parent)) {
      if (element.name === 'w:r') run(element, href);
      else if (element.name === 'w:hyperlink') {
        const relation = context.relations.get(element.attributes['r:id'] ?? '');
        inside(element, relation?.external === true ? relation.target : href);
      } else if (element.name === 'w:sdt') {
        if (child(child(element, 'w:sdtPr'), 'w:showingPlcHdr') === undefined) inside(element, href);
        else context.prompts.push(textContent(element));
      } else if (element.name === 'mc:AlternateContent') {
        const choice = chosen(element);
        if (choice !== undefined) inside(choice, href);
      } else if (transparent.has(element.name)) inside(element, href);
      else if (element.name === 'm:oMath' || element.name === 'm:oMathPara') {
        for (const math of descendants(element, 'm:r')) run(math, href);
      }
    }
  };
  inside(paragraph, undefined);
  return found;
};
