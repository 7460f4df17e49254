// @ts-check
import { html } from '../lit.js';
import { results } from './results.js';
import { vacancyForm } from './vacancy-form.js';
import { vacancyRead } from './vacancy-read.js';

/** @param {import('../state.js').State} state */
export const shortlistPlace = (state) =>
  state.vacancy === undefined
    ? vacancyForm(state)
    : html`
      <div class="two">
        <div class="side">${vacancyRead(state, state.vacancy)}</div>
        <div class="wide">${results(state)}</div>
      </div>`;
