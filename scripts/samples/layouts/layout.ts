import type { Cv } from '../cv.ts';

export interface Layout {
  readonly name: string;
  readonly producer: string;
  readonly type: 'pdf' | 'docx';
  draw(cv: Cv): Promise<Buffer>;
}
