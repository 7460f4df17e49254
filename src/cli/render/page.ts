import type { Terminal } from '../terminal.ts';

/** What a renderer needs of the terminal: renderers return lines and write nothing. */
export type Page = Pick<Terminal, 'paint' | 'columns'>;
