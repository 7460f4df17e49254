const longest = 400;
const time = '2026-01-15T09:30:00.000Z';

/** An answer as an example that can be read: lists of two, no long texts, the same time everywhere. */
export const abridge = (value: unknown): unknown => {
  if (typeof value === 'string') return abridgeText(value);
  if (Array.isArray(value)) return value.slice(0, 2).map(abridge);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      // The engine's query and the table of weights are no reading for an example.
      (name === 'request' || name === 'table') && typeof part === 'object' ? {} : abridge(part),
    ]),
  );
};

const abridgeText = (text: string): string => {
  const timed = text
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, time)
    .replace(/\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/g, (id) => (id.startsWith('6f0c0a9e') ? id : other));
  return timed.length > longest ? `${timed.slice(0, longest)}…` : timed;
};

const other = '6f0c0a9e-2b57-4f0e-9f50-0d9c0a1b2cff';
