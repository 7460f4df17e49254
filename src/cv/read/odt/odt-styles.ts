import { child, descendants, type XmlElement } from '../xml/parse-xml.ts';

export interface OdtLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly hidden?: boolean;
  readonly heading?: number;
}

type Looks = (style: string | undefined) => OdtLook;

const points = (length: string | undefined): number | undefined => {
  const found = /^([\d.]+)(pt|in|cm|mm)$/.exec(length ?? '');
  if (found === null) return undefined;
  const unit = { pt: 1, in: 72, cm: 28.35, mm: 2.835 }[found[2] as 'pt' | 'in' | 'cm' | 'mm'];
  return Number(found[1]) * unit;
};

const ownLook = (style: XmlElement): OdtLook => {
  const text = child(style, 'style:text-properties')?.attributes ?? {};
  const weight = text['fo:font-weight'];
  const size = points(text['fo:font-size']);
  const level = Number(style.attributes['style:default-outline-level']);
  return {
    ...(weight === undefined ? {} : { bold: /bold|[6-9]00/.test(weight) }),
    ...(text['fo:font-style'] === undefined ? {} : { italic: text['fo:font-style'] === 'italic' }),
    ...(size === undefined ? {} : { size }),
    ...(text['text:display'] === 'none' || (size !== undefined && size < 2.5) ? { hidden: true } : {}),
    ...(Number.isInteger(level) && level > 0 ? { heading: level } : {}),
  };
};

/** Looks of styles by name, what they are based on included. */
export const odtLooks = (sheets: readonly (XmlElement | undefined)[]): Looks => {
  const styles = new Map<string, XmlElement>();
  for (const sheet of sheets) {
    for (const style of sheet === undefined ? [] : descendants(sheet, 'style:style')) {
      const name = style.attributes['style:name'];
      if (name !== undefined) styles.set(name, style);
    }
  }
  const look = (name: string | undefined, depth: number): OdtLook => {
    const style = name === undefined || depth > 12 ? undefined : styles.get(name);
    if (style === undefined) return {};
    return { ...look(style.attributes['style:parent-style-name'], depth + 1), ...ownLook(style) };
  };
  return (name) => look(name, 0);
};
