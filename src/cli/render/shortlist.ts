import type { NotListed, Shortlist } from '../../model/shortlist.ts';
import type { Flag } from '../../model/vacancy.ts';
import { candidateCard } from './candidate-card.ts';
import { type Criteria, criteriaOf } from './criteria.ts';
import { funnelLines } from './funnel.ts';
import { cut, oneLine, padEnd, padStart, wrap } from './layout.ts';
import { legend } from './marks.ts';
import type { Page } from './page.ts';
import { sectionTitle } from './section-title.ts';

/** The whole shortlist as lines for a terminal: who, why, who not, how the pool narrows, what to look at. */
export const shortlistLines = (shortlist: Shortlist, page: Page): readonly string[] => {
  const criteria = criteriaOf(shortlist.parameters.plan);
  return [
    ...headerLines(shortlist, page),
    ...shortlist.candidates.flatMap((listed) => ['', ...candidateCard(listed, criteria, page)]),
    ...notListedLines(shortlist.notListed, criteria, page),
    ...funnelLines(shortlist.funnel, criteria, page),
    ...flagLines(shortlist.flags, page),
  ];
};

const headerLines = ({ title, pool, parameters, candidates, blind }: Shortlist, page: Page): readonly string[] => {
  const { paint, columns } = page;
  const facts = [
    `${pool.considered} candidates considered`,
    `${pool.eligible} meet every condition`,
    `${candidates.length} listed`,
    ...(blind ? ['blind'] : []),
  ].join(' · ');
  const files = `${parameters.weights.file} ${cut(parameters.weights.version, 14)} · synonyms ${cut(parameters.synonyms.version, 14)}`;
  return [
    paint.bold(cut(oneLine(title), columns)),
    ...wrap(facts, columns),
    paint.dim(cut(files, columns)),
    candidates.length === 0 ? paint.yellow('Nobody meets every condition of this vacancy.') : legend(page),
  ];
};

const notListedLines = (rows: readonly NotListed[], criteria: Criteria, page: Page): readonly string[] => {
  if (rows.length === 0) return [];
  const { columns } = page;
  const lines = rows.flatMap((row) => {
    const who = oneLine(row.name ?? row.candidateId);
    const without =
      row.ifRelaxed === undefined
        ? ''
        : ` Without “${criteria.label(row.ifRelaxed.criterionId)}” this would be number ${row.ifRelaxed.rank}.`;
    const [first = '', ...others] = wrap(`${row.reason}${without}`, columns - 37);
    return [
      `     ${padStart(row.score.toFixed(1), 5)}  ${padEnd(cut(who, 23), 23)}  ${first}`,
      ...others.map((line) => ' '.repeat(37) + line),
    ];
  });
  return [...sectionTitle('Not listed', page), ...lines];
};

export const flagLines = (flags: readonly Flag[], page: Page): readonly string[] =>
  flags.length === 0
    ? []
    : [
        ...sectionTitle('Look at before you use these words', page),
        ...flags.flatMap(({ quote, reason, provision, justification }) => [
          `  ${page.paint.yellow('⚠')} “${cut(oneLine(quote), page.columns - 8)}”`,
          ...wrap(`${reason} (${provision})`, page.columns - 4).map((line) => `    ${line}`),
          ...(justification === undefined
            ? []
            : wrap(`Used all the same (${justification.ground}): ${justification.reason}`, page.columns - 4).map(
                (line) => `    ${line}`,
              )),
        ]),
      ];
