import { describe, expect, it } from '@jest/globals';
import { remembered, rememberedBy } from '../../../src/knowledge/remembered.ts';

describe('what was asked before', () => {
  it('is not asked again of a text, “nothing” included', () => {
    const asked: string[] = [];
    const ask = remembered((text) => {
      asked.push(text);
      return text === 'none' ? undefined : text.length;
    });
    expect([ask('three'), ask('three'), ask('none'), ask('none')]).toEqual([5, 5, undefined, undefined]);
    expect(asked).toEqual(['three', 'none']);
  });

  it('is not asked again of an object, but of another that looks the same', () => {
    const asked: object[] = [];
    const ask = rememberedBy((one: { readonly id: number }) => {
      asked.push(one);
      return one.id === 0 ? undefined : [one.id];
    });
    const [first, twin, none] = [{ id: 1 }, { id: 1 }, { id: 0 }];
    expect(ask(first)).toBe(ask(first));
    expect(ask(twin)).not.toBe(ask(first));
    expect([ask(none), ask(none)]).toEqual([undefined, undefined]);
    expect(asked).toEqual([first, twin, none]);
  });
});
