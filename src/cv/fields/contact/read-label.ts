import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Found } from '../../placed.ts';
import { looksLikePlace } from '../entries/places.ts';
import { foundAt, pieces } from '../reading.ts';
import type { ZoneLine } from './contact-zone.ts';

const tooLong = 90;
const mostWords = 10;
const prose =
  /:\s|[.!?]$|\b(?:DBS|NMC|PIN|driving licen[cs]e)\b|\b(?:with|is|are|and generates|reads|years|experienced?|seeking|looking|who|that)\b/i;

/**
 * The headline that says what the candidate is: a job title within a few lines of the name.
 * @param links whose words are names: `example.com/olga-baker` bakes nothing
 */
export const readLabel = (
  zone: readonly ZoneLine[],
  knowledge: Pick<Knowledge, 'titles' | 'places'>,
  name: Found<string> | undefined,
  links: readonly Found<unknown>[],
): Found<string> | undefined => {
  const near = zone.filter(({ trust }) => trust >= 0.9).slice(0, 12);
  const named =
    name === undefined ? -1 : near.findIndex(({ line }) => name.start >= line.start && name.start <= line.end);
  const candidates = near.flatMap(({ line }, order) =>
    [line.text.trim() === '' ? [] : [{ text: line.text.trim(), at: line.text.indexOf(line.text.trim()) }], pieces(line)]
      .flat()
      .flatMap(({ text, at }) => {
        const start = line.start + at;
        if (name !== undefined && start < name.end && start + text.length > name.start) return [];
        if (
          text.length > tooLong ||
          text.split(/\s+/u).length > mostWords ||
          prose.test(text) ||
          /@|\d{4}|https?:|www\.|\.\p{L}{2,}\/|\t/u.test(text) ||
          links.some((link) => start < link.end && start + text.length > link.start)
        )
          return [];
        // "Denver, CO": the state's letters end some titles too.
        if (looksLikePlace(text, knowledge.places) >= 0.9) return [];
        const sure = knowledge.titles.looksLikeTitle(text);
        const distance = Math.abs(order - Math.max(0, named));
        return sure < 0.5 ? [] : [{ text, at, line, score: sure - 0.1 * distance, sure }];
      }),
  );
  const best = candidates.sort((a, b) => b.score - a.score)[0];
  return best === undefined
    ? undefined
    : foundAt(best.text, 0.5 + 0.4 * best.sure, best.line, best.at, best.text.length);
};
