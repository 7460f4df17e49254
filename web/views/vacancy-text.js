// @ts-check
import { html } from '../lit.js';
import { cutText } from '../ranges.js';
import { store } from '../state.js';

/**
 * The advertisement, with the words that asked for something marked.
 * @param {import('../state.js').State} state
 * @param {import('../state.js').Vacancy} vacancy
 */
export const vacancyText = ({ criteria, pointedAt }, vacancy) => {
  const asked = criteria.flatMap(({ id, need, why }) =>
    why.start === undefined || why.end === undefined ? [] : [{ start: why.start, end: why.end, value: { id, need } }],
  );
  const flagged = vacancy.flags.flatMap(({ start, end }) =>
    start === undefined || end === undefined ? [] : [{ start, end, value: { id: '', need: 'flag' } }],
  );
  return html`
    <details class="text" ?open=${wide}>
      <summary>The text, with the words that asked</summary>
      <div class="advert">${cutText(vacancy.text, [...asked, ...flagged]).map((piece) => {
        if (piece.values.length === 0) return piece.text;
        const needs = piece.values.map(({ need }) => need).join(' ');
        const pointed = piece.values.some(({ id }) => id === pointedAt) ? 'pointed' : '';
        const id = piece.values.find((value) => value.id !== '')?.id;
        return html`<mark class="${needs} ${pointed}" @mouseenter=${() => store.set({ pointedAt: id })} @mouseleave=${leave}>${piece.text}</mark>`;
      })}</div>
    </details>`;
};

/** On a telephone the shortlist comes first. */
const wide = matchMedia('(min-width: 62rem)').matches;

const leave = () => store.set({ pointedAt: undefined });
