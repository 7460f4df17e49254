// @ts-check
import { html, nothing } from '../lit.js';
import { store } from '../state.js';
import { candidates } from './candidates.js';
import { cvReader } from './cv-reader.js';
import { cvs } from './cvs.js';
import { keyForm } from './key-form.js';
import { shortlistPlace } from './shortlist-place.js';

/** @param {string} href @param {string} words @param {boolean} here @param {unknown} [more] */
const tab = (href, words, here, more) =>
  html`<a href=${href} aria-current=${here ? 'page' : nothing}>${words}${more ?? nothing}</a>`;

/** @param {{ title: string, detail?: string, hint?: string }} problem */
const problemBar = ({ title, detail, hint }) => html`
  <div class="problem" role="alert">
    <p><strong>${title}</strong> ${detail ?? ''} ${hint ?? ''}</p>
    <button type="button" class="quiet" @click=${() => store.set({ problem: undefined })}>Close</button>
  </div>`;

/** @param {import('../state.js').State} state */
export const shell = (state) => html`
  <a class="skip" href="#main" @click=${skip}>Skip to the content</a>
  <header class="top">
    <a class="brand" href="#/">Whylist</a>
    <nav aria-label="Places">
      ${tab('#/', 'Shortlist', state.place === 'shortlist')}
      ${tab('#/candidates', 'Candidates', state.place === 'candidates')}
      ${tab(
        '#/cvs',
        'CVs',
        state.place === 'cvs',
        state.quarantine.length === 0
          ? nothing
          : html` <span class="badge" title="set aside">${state.quarantine.length}<span class="hidden"> set aside</span></span>`,
      )}
    </nav>
    <a class="apidocs" href="/docs">API</a>
  </header>
  <p class="hidden" role="status" aria-live="polite">${state.said}</p>
  <main id="main" tabindex="-1">
    ${state.problem === undefined ? nothing : problemBar(state.problem)}
    ${state.askKey ? keyForm() : state.place === 'cvs' ? cvs(state) : state.place === 'candidates' ? candidates(state) : shortlistPlace(state)}
  </main>
  ${cvReader(state)}`;

const skip = (/** @type {Event} */ event) => {
  event.preventDefault();
  document.getElementById('main')?.focus();
};
