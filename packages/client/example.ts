import { createWhylist, dataOf } from '@whylist/client';

const { WHYLIST_URL = 'http://127.0.0.1:3000', WHYLIST_KEY = '' } = process.env;
const whylist = createWhylist({ baseUrl: WHYLIST_URL, key: WHYLIST_KEY });

// A candidate of ours, under our own id: the same again changes nothing.
const work = [{ name: 'Aire Homes', position: 'Site Manager', startDate: '2017-03', summary: 'Housing sites.' }];
const basics = { name: 'Alex Example', email: 'alex@example.org', location: { city: 'Leeds' } };
const { candidateId } = await dataOf(
  whylist.PUT('/v1/candidates/by-external-id/{id}', {
    params: { path: { id: 'crm-2001' } },
    body: { resume: { basics, work, certificates: [{ name: 'SMSTS' }] }, source: 'crm' },
  }),
);
const vacancy = { title: 'Site Manager', text: 'Site Manager, Leeds. You must hold SMSTS. NEBOSH is a plus.' };
const ranking = await dataOf(whylist.POST('/v1/rank', { body: { vacancy, candidateIds: [candidateId] } }));
for (const { rank, name, score, contributions } of ranking.candidates) {
  console.log(`${rank}. ${name}: ${score} of 100 points`);
  for (const { outcome, reason } of contributions) console.log(`   ${outcome}: ${reason}`);
}
