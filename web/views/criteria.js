// @ts-check
import { addCriterion, changeCriterion, removeCriterion } from '../actions/vacancy.js';
import { criterionLabel, kindNames, plural, points, shortNeeds } from '../format.js';
import { html, live, nothing, repeat } from '../lit.js';
import { store } from '../state.js';

/** @typedef {import('../state.js').Criterion} Criterion */

const point = (/** @type {string | undefined} */ id) => () => {
  if (store.get().pointedAt !== id) store.set({ pointedAt: id });
};

/** @param {Criterion} criterion */
const changeNeed = (criterion) => (/** @type {Event} */ event) => {
  const { value } = /** @type {HTMLSelectElement} */ (event.target);
  changeCriterion(criterion.id, { need: /** @type {Criterion['need']} */ (value) });
};

/** An empty field means "as the file says". @param {Criterion} criterion @param {'weight' | 'minYears'} field */
const changeNumber = (criterion, field) => (/** @type {Event} */ event) => {
  const { value } = /** @type {HTMLInputElement} */ (event.target);
  changeCriterion(criterion.id, { [field]: value === '' ? undefined : Number(value) });
};

/** @param {Criterion} criterion */
const details = (criterion) =>
  [
    criterion.level,
    criterion.radiusKm === undefined ? undefined : `within ${Math.round(criterion.radiusKm / 1.609)} miles`,
    criterion.money === undefined
      ? undefined
      : `${criterion.money.currency} ${criterion.money.amount}${criterion.money.to === undefined ? '' : `–${criterion.money.to}`} a ${criterion.money.period}`,
  ].filter((part) => part !== undefined);

/** @param {Criterion} criterion @param {import('../../src/model/shortlist.ts').PlanItem | undefined} item @param {boolean} pointed */
const row = (criterion, item, pointed) => {
  const name = criterionLabel(criterion);
  const more = details(criterion);
  return html`
    <li class="criterion ${criterion.need} ${pointed ? 'pointed' : ''}" @mouseenter=${point(criterion.id)} @mouseleave=${point(undefined)} @focusin=${point(criterion.id)} @focusout=${point(undefined)}>
      <div class="what">
        <span class="kind">${kindNames[criterion.kind]}</span>
        <span class="value">${name}</span>
        ${more.length === 0 ? nothing : html`<span class="muted small">${more.join(', ')}</span>`}
        ${criterion.why.quote === undefined ? html`<span class="quote muted">${criterion.why.from === 'default' ? 'always asked' : 'added by you'}</span>` : html`<q class="quote">${criterion.why.quote}</q>`}
      </div>
      <div class="controls">
        <select aria-label=${`Need for ${name}`} .value=${live(criterion.need)} @change=${changeNeed(criterion)}>
          ${Object.entries(shortNeeds).map(([need, words]) => html`<option value=${need} ?selected=${need === criterion.need}>${words}</option>`)}
        </select>
        ${
          criterion.minYears === undefined
            ? nothing
            : html`<label class="number"><span>years</span><input type="number" min="0.5" max="60" step="0.5" aria-label=${`Years of ${name}`} .value=${live(String(criterion.minYears))} @change=${changeNumber(criterion, 'minYears')}></label>`
        }
        <label class="number"><span>weight</span><input type="number" min="0" max="1000" step="1" aria-label=${`Weight of ${name}`} placeholder=${item === undefined ? '' : item.weight.suggested.toFixed(1)} .value=${live(criterion.weight === undefined ? '' : String(criterion.weight))} @change=${changeNumber(criterion, 'weight')}></label>
        <span class="worth" title=${item?.weight.reason ?? ''}>${item === undefined ? nothing : html`${points(item.maxPoints)} pts`}</span>
        <button type="button" class="remove" aria-label=${`Remove ${name}`} title="Remove" @click=${() => removeCriterion(criterion.id)}>×</button>
      </div>
    </li>`;
};

const add = (/** @type {SubmitEvent} */ event) => {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.target);
  const data = new FormData(form);
  const value = String(data.get('value'));
  if (value.trim() === '') return;
  addCriterion({
    kind: /** @type {Criterion['kind']} */ (data.get('kind')),
    need: /** @type {Criterion['need']} */ (data.get('need')),
    value,
  });
  form.reset();
};

const addForm = () => html`
  <form class="add" @submit=${add}>
    <select name="kind" aria-label="Kind of criterion">
      ${['skill', 'licence', 'qualification', 'title', 'language', 'location', 'tag', 'boolean', 'text'].map((kind) => html`<option value=${kind}>${kindNames[/** @type {Criterion['kind']} */ (kind)]}</option>`)}
    </select>
    <input name="value" aria-label="What to ask for" placeholder="Add what you also ask for" autocomplete="off">
    <select name="need" aria-label="Need of the new criterion">
      ${Object.entries(shortNeeds).map(([need, words]) => html`<option value=${need} ?selected=${need === 'should'}>${words}</option>`)}
    </select>
    <button type="submit">Add</button>
  </form>`;

/** On a telephone the shortlist comes first. */
const wide = matchMedia('(min-width: 62rem)').matches;

const order = { must: 0, should: 1, mustNot: 2 };

/** @param {import('../state.js').State} state */
export const criteria = ({ criteria: list, shortlist, pointedAt }) => {
  const plan = new Map(shortlist?.parameters.plan.map((item) => [item.criterionId, item]));
  const sorted = [...list].sort((a, b) => order[a.need] - order[b.need]);
  const draw = (/** @type {Criterion} */ criterion) =>
    row(criterion, plan.get(criterion.id), pointedAt === criterion.id);
  const key = (/** @type {Criterion} */ { id }) => id;
  const words = sorted.filter(({ kind }) => kind === 'text');
  return html`
    <details class="asks" ?open=${wide}>
      <summary><h2>What it asks for <span class="muted">${plural(list.length, 'criterion', 'criteria')}</span></h2></summary>
      <ul class="criteria">${repeat(
        sorted.filter(({ kind }) => kind !== 'text'),
        key,
        draw,
      )}</ul>
      ${
        words.length === 0
          ? nothing
          : html`
            <details class="words">
              <summary>${plural(words.length, 'more word')} of the text</summary>
              <ul class="criteria">${repeat(words, key, draw)}</ul>
            </details>`
      }
      ${addForm()}
    </details>`;
};
