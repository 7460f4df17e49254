// @ts-check
import { saveEvidence } from '../actions/record.js';
import { changeText, writeAnother } from '../actions/vacancy.js';
import { html, nothing } from '../lit.js';
import { criteria } from './criteria.js';
import { flags } from './flags.js';
import { vacancyText } from './vacancy-text.js';

/**
 * The vacancy as it was understood: its criteria, what the law asks to look at, and the words behind both.
 * @param {import('../state.js').State} state
 * @param {import('../state.js').Vacancy} vacancy
 */
export const vacancyRead = (state, vacancy) => html`
  <section class="vacancy" aria-labelledby="vacancy-title">
    <h1 id="vacancy-title">${vacancy.title}</h1>
    <p class="links">
      <button type="button" class="link" @click=${changeText}>Change the text</button>
      <button type="button" class="link" @click=${writeAnother}>Another vacancy</button>
      <button type="button" class="link" @click=${() => saveEvidence('vacancies', vacancy.id)}>Evidence file</button>
    </p>
    ${flags(vacancy)}
    ${criteria(state)}
    ${vacancy.text === '' ? nothing : vacancyText(state, vacancy)}
  </section>`;
