import type { Knowledge } from '../../knowledge/knowledge.ts';

/** What the readers of dated sections need to know besides the sections. */
export interface ReadingContext {
  readonly knowledge: Pick<Knowledge, 'titles' | 'places'>;
  /** The day that "present" means, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** The words of one entry. An entry that goes on in another column or on another page has several. */
export interface EntrySpan {
  readonly section: 'work' | 'volunteer' | 'projects' | 'education';
  /** Index in `resume.<section>`. */
  readonly entry: number;
  /** Offsets into the candidate's text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}
