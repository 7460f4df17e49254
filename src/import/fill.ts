import { WhylistError } from '../errors.ts';
import { isRule, type Template, type ValueRule } from './mapping.ts';

/** Cells by column. */
export type Row = Readonly<Record<string, string>>;

const cell = (row: Row, column: string): string => (row[column] ?? '').trim();

const readDate = (text: string, form: string, column: string): string => {
  const order = [...form.matchAll(/DD|MM|YYYY/g)].map(([part]) => part);
  const pattern = form
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/DD|MM|YYYY/g, (part) => `(\\d{${part === 'YYYY' ? 4 : '1,2'}})`);
  const [, ...numbers] = new RegExp(`^${pattern}`).exec(text) ?? [];
  if (numbers.length === 0)
    throw new WhylistError('invalid-request', `The column “${column}” holds no date that is written ${form}.`);
  const part = (name: string): string[] => {
    const at = order.indexOf(name);
    return at === -1 ? [] : [(numbers[at] ?? '').padStart(2, '0')];
  };
  return [...part('YYYY'), ...part('MM'), ...part('DD')].join('-');
};

/** One value; undefined where the row has none. */
export const oneValue = (rule: ValueRule, row: Row): string | undefined => {
  if (typeof rule === 'string') return rule;
  const columns = rule.columns ?? [rule.column ?? ''];
  const written = columns
    .map((column) => cell(row, column))
    .filter((text) => text !== '')
    .join(rule.join);
  if (written === '') return rule.default;
  const mapped = rule.map?.[written] ?? written;
  const dated = rule.date === undefined ? mapped : readDate(mapped, rule.date, columns.join(', '));
  return `${rule.prefix ?? ''}${dated}`;
};

/** All values of a rule: several where it splits. */
export const allValues = (rule: ValueRule, row: Row): string[] => {
  const value = oneValue(rule, row);
  if (value === undefined) return [];
  const parts = typeof rule === 'string' || rule.split === undefined ? [value] : value.split(rule.split);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
};

/**
 * The template with the row's values in it. What is empty is absent, and so is whatever holds nothing but words of the
 * mapping itself: a job of which the row says nothing is no job.
 */
export const fill = (template: Template, row: Row): unknown => filled(template, row).value;

interface Filled {
  readonly value: unknown;
  /** Something of it comes from the row. */
  readonly told: boolean;
}

const nothing: Filled = { value: undefined, told: false };

const filled = (template: Template, row: Row): Filled => {
  if (isRule(template)) return fromRule(template, row);
  const parts = Object.entries(template).map(([name, part]) => [name, filled(part as Template, row)] as const);
  const there = parts.filter(([, part]) => part.value !== undefined);
  if (!there.some(([, part]) => part.told)) return nothing;
  const values = there.map(([name, part]) => [name, part.value] as const);
  return {
    told: true,
    value: Array.isArray(template) ? values.flatMap(([, value]) => value) : Object.fromEntries(values),
  };
};

const fromRule = (rule: ValueRule, row: Row): Filled => {
  if (typeof rule === 'string') return { value: rule, told: false };
  const values = allValues(rule, row);
  if (values.length === 0) return nothing;
  return { told: true, value: rule.split === undefined ? values[0] : values };
};
