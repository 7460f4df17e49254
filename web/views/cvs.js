// @ts-check
import { upload } from '../actions/cvs.js';
import { count, plural, reasons, when } from '../format.js';
import { html, nothing, repeat } from '../lit.js';
import { store } from '../state.js';
import { quarantine } from './quarantine.js';

const drop = (/** @type {DragEvent} */ event) => {
  event.preventDefault();
  store.set({ dragging: false });
  upload(event.dataTransfer?.files ?? []);
};

const drag = (/** @type {boolean} */ over) => (/** @type {DragEvent} */ event) => {
  event.preventDefault();
  if (store.get().dragging !== over) store.set({ dragging: over });
};

const pick = (/** @type {Event} */ event) => {
  const input = /** @type {HTMLInputElement} */ (event.target);
  upload(input.files ?? []);
  input.value = '';
};

/** @param {import('../state.js').State} state */
const dropZone = ({ dragging, sending }) => html`
  <div class="dropzone ${dragging ? 'over' : ''}" @drop=${drop} @dragover=${drag(true)} @dragleave=${drag(false)}>
    <p class="lead">Drop CVs here</p>
    <p class="muted">PDF or Word, as many as you like. They stay on this machine.</p>
    <label class="button main" for="files">${sending ? 'Sending …' : 'Choose files'}</label>
    <input id="files" class="hidden-input" type="file" multiple accept=".pdf,.docx,.doc,.odt,.rtf,.txt" @change=${pick}>
  </div>`;

const signs = { waiting: '…', indexed: '✓', updated: '↻', duplicate: '=', quarantined: '!' };
const words = {
  waiting: 'waiting',
  indexed: 'read',
  updated: 'updated',
  duplicate: 'known already',
  quarantined: 'set aside',
};

/** @param {import('../state.js').Batch['files'][number]} file */
const fileRow = (file) => html`
  <li class="file ${file.status}">
    <span class="sign" aria-hidden="true">${signs[file.status]}</span>
    <span class="name">${file.fileName}</span>
    <span class="status">${words[file.status]}${file.reason === undefined ? nothing : html`: ${reasons[file.reason]}`}</span>
    ${file.message === undefined ? nothing : html`<span class="why">${file.message}</span>`}
  </li>`;

/** @param {import('../state.js').Batch} batch */
const batchCard = (batch) => {
  const { counts } = batch;
  const done = counts.files - counts.waiting;
  const busy = batch.status !== 'finished';
  return html`
    <section class="card batch" aria-label=${`Upload of ${when(batch.createdAt)}`} aria-busy=${String(busy)}>
      <div class="batch-head">
        <h2>${busy ? `Reading ${count(done)} of ${plural(counts.files, 'file')}` : plural(counts.files, 'file')}</h2>
        <p class="tallies">
          <span class="ok">${count(counts.indexed + counts.updated)} read</span>
          <span>${count(counts.duplicate)} known already</span>
          <span class=${counts.quarantined > 0 ? 'bad' : ''}>${count(counts.quarantined)} set aside</span>
        </p>
      </div>
      <progress max=${counts.files} .value=${done} aria-label="Files done"></progress>
      <ul class="files">${repeat(batch.files, (_file, i) => `${i}`, fileRow)}</ul>
    </section>`;
};

/** @param {import('../state.js').State} state */
export const cvs = (state) => html`
  <div class="page">
    <h1>CVs</h1>
    ${dropZone(state)}
    ${repeat(state.batches, (batch) => batch.id, batchCard)}
    ${quarantine(state)}
  </div>`;
