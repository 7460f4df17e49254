/** One occupation that a title belongs to. */
export interface OccupationRef {
  /** `soc:15-1252.00` or `isco:2512.4`, and the other classification's nearest code where known. */
  readonly codes: readonly string[];
  readonly strength: number;
  readonly line: number;
}

/** Reads `knowledge/occupations.tsv` into folded title → occupations that use it. */
export const parseOccupations = (text: string): Map<string, OccupationRef[]> => {
  const byTitle = new Map<string, OccupationRef[]>();
  let line = 0;
  for (const row of text.split('\n')) {
    line += 1;
    const [codeCell, , titles] = row.split('\t');
    if (codeCell === undefined || titles === undefined || row.startsWith('#')) continue;
    const codes = codeCell.split(' ');
    const alone: OccupationRef[] = [{ codes, strength: 1, line }];
    for (const title of titles.split('|')) {
      const tilde = title.indexOf('~');
      // Most titles belong to one occupation: those share one array.
      if (tilde < 0) byTitle.set(title, alone);
      else {
        const key = title.slice(0, tilde);
        const ref = { codes, strength: Number(title.slice(tilde + 1)), line };
        const refs = byTitle.get(key);
        if (refs) refs.push(ref);
        else byTitle.set(key, [ref]);
      }
    }
  }
  return byTitle;
};

/** All levels of a code, most precise first: `soc:15-1252.00`, `soc:15-1252`, `soc:15-125`, `soc:15-12`, `soc:15`. */
export const levelsOf = (code: string): string[] => {
  const [scheme = '', value = ''] = code.split(':');
  const [group = ''] = value.split('.');
  const cuts = scheme === 'soc' ? [7, 6, 5, 2] : [4, 3, 2, 1];
  const levels = cuts.filter((cut) => cut <= group.length).map((cut) => group.slice(0, cut));
  return [...new Set([value, ...levels])].map((level) => `${scheme}:${level}`);
};

/** A title that many occupations share says little of each: only groups that hold this share of them count. */
const sharedEnough = 0.34;

/** The other classification's code is a guess from shared titles: a title's own code there weighs more. */
const byCrosswalk = 0.2;

/** Groups of a title, most precise first, the better supported first among equals. */
export const groupsOf = (refs: readonly OccupationRef[]): string[] => {
  const total = new Map<string, number>();
  const weight = new Map<string, number>();
  for (const { codes, strength } of refs) {
    for (const [index, code] of codes.entries()) {
      const scheme = code.slice(0, code.indexOf(':'));
      const support = strength * (index === 0 ? 1 : byCrosswalk);
      total.set(scheme, (total.get(scheme) ?? 0) + support);
      for (const level of levelsOf(code)) weight.set(level, (weight.get(level) ?? 0) + support);
    }
  }
  const share = (level: string): number =>
    (weight.get(level) ?? 0) / (total.get(level.slice(0, level.indexOf(':'))) ?? 1);
  return [...weight.keys()]
    .filter((level) => share(level) >= sharedEnough)
    .sort((a, b) => precision(b) - precision(a) || share(b) - share(a) || (a < b ? -1 : 1));
};

/** Digits of the code: both classifications run from one or two digits (major group) to an occupation of their own. */
const precision = (level: string): number => {
  const digits = level.replace(/\D/g, '').length;
  return level.includes('.') ? 9 : level.startsWith('soc:') ? digits - (digits > 2 ? 2 : 1) : digits;
};
