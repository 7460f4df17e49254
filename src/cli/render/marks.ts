import type { Outcome } from '../../model/shortlist.ts';
import type { Page } from './page.ts';

const marks: Readonly<
  Record<Outcome, { readonly sign: string; readonly colour: 'green' | 'yellow' | 'gray' | 'red' }>
> = {
  met: { sign: '✔', colour: 'green' },
  partly: { sign: '◐', colour: 'yellow' },
  notShown: { sign: '○', colour: 'gray' },
  failed: { sign: '✘', colour: 'red' },
};

export const mark = (outcome: Outcome, { paint }: Page): string => paint[marks[outcome].colour](marks[outcome].sign);

export const legend = (page: Page): string =>
  page.paint.dim(
    [
      `${mark('met', page)} met`,
      `${mark('partly', page)} partly`,
      `${mark('notShown', page)} not shown`,
      `${mark('failed', page)} the CV says otherwise`,
    ].join('  '),
  );

/** `9.5`, and `10` rather than `10.0`. */
export const points = (value: number): string => value.toFixed(1).replace(/\.0$/, '');
