import type { PlacedLine } from '../../placed.ts';
import { cutLine } from '../../sections/cut-line.ts';

export interface Engagement {
  /** Where the work was done, if the words say more than the agency. */
  readonly employer: PlacedLine;
  /** Who sent the candidate there. */
  readonly agency?: string;
}

/** "Balfour Beatty (via Hays)", "Kier – contract through Randstad" */
const clientFirst =
  /^(?<client>.*?\p{L}.*?)\s*(?:[,;|–—-]\s*)?\(?\s*(?:(?:contract|temp(?:orary)?|agency(?: work(?:er)?)?|employed|placed|supplied)\s+)?(?:via|through|c\/o)\s+(?<agency>\p{Lu}[^()]*?)\s*\)?$/u;

const agencyNoun =
  '(?:recruitment|recruiting|recruiters|agency|staffing|personnel|resourcing|resources|employment|workforce|temps|people|hays|randstad|adecco|manpower|reed|pertemps|brook street|blue arrow)';
/** "Hays Recruitment at Balfour Beatty", "Randstad, placed at Kier", "Pertemps (client: DHL)" */
const agencyFirst = new RegExp(
  String.raw`^(?:via\s+)?(?<agency>(?:\S+\s+){0,4}?${agencyNoun}(?:\s+(?:ltd|limited|plc|group|uk|solutions|services|agency))*)\s*[,;–—-]?\s*\(?\s*(?:(?:placed|working|assigned|based|seconded|on assignment|contracted)\s+)?(?:at|@|to|for|with|client|end client|on behalf of)\s*:?\s+(?<client>\p{Lu}[^()]*?)\s*\)?$`,
  'iu',
);

/** Agency work names two firms: the employer is the one where the work was done, and the agency is told apart from it. */
export const partAgency = (employer: PlacedLine): Engagement => {
  for (const pattern of [clientFirst, agencyFirst]) {
    const { client = '', agency = '' } = pattern.exec(employer.text)?.groups ?? {};
    if (client === '' || agency === '' || !/\p{Lu}/u.test(client)) continue;
    const at = pattern === clientFirst ? 0 : employer.text.lastIndexOf(client);
    const line = cutLine(employer, at, at + client.length);
    if (line !== undefined) return { employer: line, agency: agency.trim() };
  }
  return { employer };
};
