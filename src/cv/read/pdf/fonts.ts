import type { FontUse } from './graphics-state.ts';

const boldName = /bold|black|heavy|semib|demi|[-,]bd|extrab|(?:^|[^a-z])(?:cmb|sfb|[a-z]{2,}bx)\d*$/i;
const italicName = /italic|oblique|[-,]it(?:$|[^a-z])|slanted|kursiv/i;
const iconName =
  /awesome|material.?(?:icons|symbols)|icomoon|fontello|glyphicons|ionicon|academicons|linearicons|entypo|feather|simple-?line|phosphor|bootstrap-icons|typicons|marvosym|fontmfizz|devicon|themify/i;
const bulletName = /wingdings|webdings|dingbats|^(?:[a-z]{6}\+)?symbol|opensymbol|starsymbol/i;

const symbolsOf = (name: string): FontUse['style']['symbols'] => {
  if (iconName.test(name)) return 'icons';
  return bulletName.test(name) ? 'bullets' : 'none';
};

/** What a font's entry in pdf.js tells; every field may be missing in damaged files. */
export interface FontFacts {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly italic?: boolean;
  readonly vertical?: boolean;
  readonly fontMatrix?: ArrayLike<number>;
}

export const fontUse = (facts: FontFacts | undefined): FontUse => {
  const name = facts?.name ?? '';
  return {
    style: {
      font: name,
      bold: facts?.bold === true || facts?.black === true || boldName.test(name),
      italic: facts?.italic === true || italicName.test(name),
      symbols: symbolsOf(name),
    },
    vertical: facts?.vertical === true,
    unit: facts?.fontMatrix?.[0] || 0.001,
  };
};
