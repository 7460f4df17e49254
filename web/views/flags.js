// @ts-check
import { plural } from '../format.js';
import { html, nothing } from '../lit.js';

/** @param {import('../state.js').Vacancy} vacancy */
export const flags = ({ flags: found }) =>
  found.length === 0
    ? nothing
    : html`
      <section class="flags" aria-labelledby="flags">
        <h2 id="flags">${plural(found.length, 'phrase')} to look at before you advertise</h2>
        <p class="small">Not used for the shortlist unless a justification is recorded.</p>
        <ul>
          ${found.map(
            (flag) => html`
              <li>
                <q>${flag.quote}</q>
                <p>${flag.reason}</p>
                <p class="muted small">${flag.provision}</p>
                ${
                  flag.justification === undefined
                    ? nothing
                    : html`<p class="small">Used all the same (${flag.justification.ground.replace('-', ' ')}): ${flag.justification.reason}</p>`
                }
              </li>`,
          )}
        </ul>
      </section>`;
