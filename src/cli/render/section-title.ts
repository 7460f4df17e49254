import type { Page } from './page.ts';

export const sectionTitle = (title: string, { paint, columns }: Page): readonly string[] => [
  '',
  `${paint.bold(title)} ${paint.dim('─'.repeat(Math.max(0, columns - title.length - 1)))}`,
];
