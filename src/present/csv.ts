/** Words of a CV that begin like a formula must stay words when a spreadsheet opens them. */
const cell = (value: string | number): string => {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

/** A table as RFC 4180 has it. */
export const csvOf = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  `${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
