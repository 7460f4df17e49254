import { describe, expect, it } from '@jest/globals';
import { gradesOf } from '../../../src/tuning/grades.ts';
import { readJudgements } from '../../../src/tuning/judgements.ts';

describe('a file of judgements', () => {
  it('is read with its lines, comments and blank lines aside', () => {
    const text = 'vacancy,candidate,grade,by,note\n# the first week\n\nv1,c1,3,ann,"good, and near"\nv1,c2,0,,\n';
    expect(readJudgements(text)).toEqual({
      judgements: [
        { vacancy: 'v1', candidate: 'c1', grade: 3, by: 'ann', note: 'good, and near', line: 4 },
        { vacancy: 'v1', candidate: 'c2', grade: 0, line: 5 },
      ],
    });
  });

  it('tells all faults at once, each with its line', () => {
    const text = 'vacancy,candidate,grade\nv1,c1,4\n,c2,1\nv1,c3,1\nv1,c3,2\n';
    expect(readJudgements(text).faults).toEqual([
      { line: 2, message: 'grade must be 0, 1, 2 or 3' },
      { line: 3, message: 'names no vacancy' },
      { line: 5, message: 'this pair is judged on line 4 already' },
    ]);
  });

  it.each([
    ['', 1, /no judgement/],
    ['vacancy,who,grade\nv,c,1\n', 1, /“candidate” is missing/],
    ['vacancy,candidate,grade,because\nv,c,1,x\n', 1, /“because” is not known/],
    ['vacancy,candidate,grade\nv,c\n', 2, /./],
  ])('refuses %j', (text, line, message) => {
    const [fault] = readJudgements(text).faults ?? [];
    expect(fault?.line).toBe(line);
    expect(fault?.message).toMatch(message);
  });

  it('takes the middle of several people’s grades, the lower of two', () => {
    const rows = [3, 1, 2, 0].map((grade, line) => ({ vacancy: 'v', candidate: 'c', grade, by: `p${line}`, line }));
    expect(gradesOf(rows).get('v')?.get('c')).toBe(1);
    expect(gradesOf(rows.slice(0, 3)).get('v')?.get('c')).toBe(2);
  });
});
