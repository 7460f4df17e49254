import type { Found, PlacedLine } from '../../placed.ts';
import type { Paragraph } from './entry-body.ts';

export const foundIn = (line: PlacedLine, confidence: number, value: string = line.text): Found<string> => ({
  value,
  confidence: Math.round(confidence * 100) / 100,
  page: line.page,
  start: line.start,
  end: line.end,
});

export const foundParagraph = ({ text, first, last }: Paragraph, confidence: number): Found<string> => ({
  value: text,
  confidence,
  page: first.page,
  start: Math.min(first.start, last.start),
  end: Math.max(first.end, last.end),
});

/** The found values of the fields that are there, under the path of their entry. */
export const underPath = (
  path: string,
  fields: Readonly<Record<string, Found<string> | undefined>>,
): Readonly<Record<string, Found<string>>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, found]) =>
      found === undefined ? [] : [[`${path}.${name}`, found] as const],
    ),
  );

/** The values themselves, absent fields left out. */
export const valuesOf = <Name extends string>(
  fields: Readonly<Record<Name, Found<string> | undefined>>,
): { readonly [name in Name]?: string } =>
  Object.fromEntries(
    Object.entries<Found<string> | undefined>(fields).flatMap(([name, found]) =>
      found === undefined ? [] : [[name, found.value] as const],
    ),
  ) as { readonly [name in Name]?: string };
