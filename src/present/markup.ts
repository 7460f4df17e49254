/** Text that is markup already; everything else is escaped on its way in. */
export interface Markup {
  readonly text: string;
}

type Part = string | number | Markup | readonly Markup[];

/** A template whose values cannot become markup by accident. */
export const html = (texts: TemplateStringsArray, ...values: readonly Part[]): Markup => ({
  text: texts.reduce((page, text, at) => page + render(values[at - 1] ?? '') + text),
});

const render = (part: Part): string => {
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return isList(part) ? part.map(({ text }) => text).join('') : part.text;
};

const isList = (part: Markup | readonly Markup[]): part is readonly Markup[] => Array.isArray(part);

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
