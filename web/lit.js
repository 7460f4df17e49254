// @ts-check
// The one place that knows where the library is served from.

export { live } from '/vendor/lit-html/directives/live.js';
export { ref } from '/vendor/lit-html/directives/ref.js';
export { repeat } from '/vendor/lit-html/directives/repeat.js';
export { html, nothing, render } from '/vendor/lit-html/lit-html.js';
