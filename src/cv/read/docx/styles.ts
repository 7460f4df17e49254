import { child, elements, type XmlElement } from '../xml/parse-xml.ts';

/** What styles and direct formatting say of a run; undefined where they say nothing. */
export interface RunLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  readonly hidden?: boolean;
  /** Six hexadecimal digits, upper case. */
  readonly colour?: string;
  readonly shade?: string;
}

export interface ParagraphLook {
  readonly outline?: number;
  readonly listLevel?: number;
  readonly indent?: number;
  readonly before?: number;
  readonly after?: number;
  readonly shade?: string;
}

interface Style {
  readonly name: string;
  readonly basedOn?: string;
  readonly run: RunLook;
  readonly paragraph: ParagraphLook;
}

export interface Styles {
  /** Look of a paragraph style, what it is based on included. */
  paragraph(id: string | undefined): {
    readonly name: string;
    readonly run: RunLook;
    readonly paragraph: ParagraphLook;
  };
  /** Look of a character style. */
  character(id: string | undefined): RunLook;
  readonly defaults: RunLook;
}

const value = (parent: XmlElement | undefined, name: string): string | undefined =>
  child(parent, name)?.attributes['w:val'];

const toggle = (parent: XmlElement | undefined, name: string): boolean | undefined => {
  const element = child(parent, name);
  if (element === undefined) return undefined;
  return !/^(?:0|false|off|none)$/.test(element.attributes['w:val'] ?? 'true');
};

const number = (text: string | undefined): number | undefined => {
  const n = Number.parseFloat(text ?? '');
  return Number.isFinite(n) ? n : undefined;
};

const scaled = (text: string | undefined, factor: number): number | undefined => {
  const n = number(text);
  return n === undefined ? undefined : n * factor;
};

const colourOf = (text: string | undefined): string | undefined =>
  text !== undefined && /^[\da-f]{6}$/i.test(text) ? text.toUpperCase() : undefined;

/** Leaves out what is not said, so that looks can be spread over each other. */
const said = <T extends object>(look: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(look).filter(([, v]) => v !== undefined)) as T;

const twip = 1 / 20;

export const runLook = (properties: XmlElement | undefined): RunLook =>
  said<RunLook>({
    bold: toggle(properties, 'w:b'),
    italic: toggle(properties, 'w:i'),
    size: scaled(value(properties, 'w:sz'), 0.5),
    hidden: toggle(properties, 'w:vanish') ?? toggle(properties, 'w:specVanish'),
    colour: colourOf(value(properties, 'w:color')),
    shade: colourOf(child(properties, 'w:shd')?.attributes['w:fill']) ?? value(properties, 'w:highlight'),
  });

export const paragraphLook = (properties: XmlElement | undefined): ParagraphLook => {
  const spacing = child(properties, 'w:spacing')?.attributes;
  const indent = child(properties, 'w:ind')?.attributes;
  const list = child(properties, 'w:numPr');
  const off = value(list, 'w:numId') === '0';
  return said<ParagraphLook>({
    outline: number(value(properties, 'w:outlineLvl')),
    listLevel: list === undefined ? undefined : off ? -1 : (number(value(list, 'w:ilvl')) ?? 0) + 1,
    indent: scaled(indent?.['w:left'] ?? indent?.['w:start'], twip),
    before: scaled(spacing?.['w:before'], twip),
    after: scaled(spacing?.['w:after'], twip),
    shade: colourOf(child(properties, 'w:shd')?.attributes['w:fill']),
  });
};

export const readStyles = (part: XmlElement | undefined): Styles => {
  const sheet = part === undefined ? undefined : child(part, 'w:styles');
  const table = new Map<string, Style>();
  for (const element of sheet === undefined ? [] : elements(sheet)) {
    const id = element.attributes['w:styleId'];
    if (element.name !== 'w:style' || id === undefined) continue;
    const basedOn = value(element, 'w:basedOn');
    table.set(id, {
      name: value(element, 'w:name') ?? id,
      ...(basedOn === undefined ? {} : { basedOn }),
      run: runLook(child(element, 'w:rPr')),
      paragraph: paragraphLook(child(element, 'w:pPr')),
    });
  }
  const chain = (id: string | undefined): Style[] => {
    const found: Style[] = [];
    // Styles based on each other in a ring exist in the wild.
    for (let at = id; at !== undefined && found.length < 12; at = found[0]?.basedOn) {
      const style = table.get(at);
      if (style === undefined) break;
      found.unshift(style);
    }
    return found;
  };
  const defaultParagraph = elements(sheet ?? { name: '', attributes: {}, children: [] }).find(
    (e) => e.attributes['w:type'] === 'paragraph' && e.attributes['w:default'] === '1',
  )?.attributes['w:styleId'];
  return {
    paragraph: (id) => {
      const styles = chain(id ?? defaultParagraph);
      return {
        name: styles.at(-1)?.name ?? '',
        run: Object.assign({}, ...styles.map((s) => s.run)) as RunLook,
        paragraph: Object.assign({}, ...styles.map((s) => s.paragraph)) as ParagraphLook,
      };
    },
    character: (id) => Object.assign({}, ...chain(id).map((s) => s.run)) as RunLook,
    defaults: runLook(child(child(child(sheet, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')),
  };
};
