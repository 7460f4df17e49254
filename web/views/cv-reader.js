// @ts-check
import { closeCv, saveFile } from '../actions/shortlist.js';
import { html, nothing, ref } from '../lit.js';
import { cutText } from '../ranges.js';

/** A modal dialog keeps the focus inside and closes with Escape by itself. */
const show = (/** @type {Element | undefined} */ element) => {
  const dialog = /** @type {HTMLDialogElement | undefined} */ (element);
  if (dialog !== undefined && !dialog.open) queueMicrotask(() => dialog.isConnected && dialog.showModal());
};

const scrollTo = (/** @type {Element | undefined} */ element) =>
  queueMicrotask(() => element?.scrollIntoView({ block: 'center' }));

/** A click beside the sheet closes it. */
const outside = (/** @type {MouseEvent} */ event) => {
  if (event.target === event.currentTarget) closeCv();
};

/** @param {string} text @param {{ start: number, end: number }[]} marks @param {number} at */
const marked = (text, marks, at) =>
  cutText(
    text,
    marks.map((mark) => ({ ...mark, value: mark.start })),
  ).map((piece) => {
    if (piece.values.length === 0) return piece.text;
    return piece.values.includes(at)
      ? html`<mark class="here" ${ref(scrollTo)}>${piece.text}</mark>`
      : html`<mark>${piece.text}</mark>`;
  });

/** The CV's own words, with the evidence marked. @param {import('../state.js').State} state */
export const cvReader = ({ reading }) =>
  reading === undefined
    ? nothing
    : html`
      <dialog class="cv-reader" aria-labelledby="cv-title" ${ref(show)} @close=${closeCv} @click=${outside}>
        <div class="sheet">
          <header>
            <h2 id="cv-title">${reading.title}</h2>
            <button type="button" @click=${() => saveFile(reading.candidateId)}>The file</button>
            <button type="button" @click=${closeCv} autofocus>Close</button>
          </header>
          <div class="cv-text" tabindex="0" role="document" aria-label="Text of the CV">${reading.text === undefined ? 'Opening …' : marked(reading.text, reading.marks, reading.at)}</div>
        </div>
      </dialog>`;
