// @ts-check
import { rememberKey } from '../api.js';
import { html } from '../lit.js';

const take = (/** @type {SubmitEvent} */ event) => {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.target);
  rememberKey(String(new FormData(form).get('key')));
  location.reload();
};

export const keyForm = () => html`
  <form class="card narrow" @submit=${take}>
    <h1>This service asks for a key</h1>
    <p>The terminal in which Whylist was started says where the first key lies. An administrator can make others.</p>
    <label for="key">API key</label>
    <input id="key" name="key" type="password" autocomplete="off" required>
    <button type="submit" class="main">Go on</button>
  </form>`;
