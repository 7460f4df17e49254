/**
 * Papers that half the applicants of any field have: they tell little about who suits, and CVs often leave them out.
 * Ids of synonyms/qualifications.txt and synonyms/licences.txt.
 */
const papers = new Set(
  (
    'doctorate masters-degree bachelors-degree foundation-degree hnd hnc ond onc pgdip nvq rqf btec t-level city-and-guilds ' +
    'gcse gcse-maths gcse-english gcse-maths-and-english high-school-diploma functional-skills a-level apprenticeship dbs driving'
  ).split(' '),
);

export const isGeneralCredential = (id: string): boolean => papers.has(id);
