import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeCv } from './samples/cv.ts';
import { wordLayouts } from './samples/layouts/docx/layouts.ts';
import { htmlLayouts } from './samples/layouts/html/layouts.ts';
import { Printer } from './samples/layouts/html/print.ts';
import { pdfLayouts } from './samples/layouts/pdf/layouts.ts';
import { scanOf } from './samples/layouts/scan.ts';
import { readPeople } from './samples/people.ts';
import { truthOf } from './samples/truth.ts';
import { writeUnreadable } from './samples/unreadable.ts';
import { vacancyDocx } from './samples/vacancy-docx.ts';

/**
 * `npm run samples [-- <name>…]`: renders scripts/samples/people/*.yaml to samples/cvs and test/quality/documents, and
 * writes what a reader should find in them to test/quality/truth/json.
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const truthFolder = join(root, 'test', 'quality', 'truth');
const folders = {
  cvs: join(root, 'samples', 'cvs'),
  more: join(root, 'test', 'quality', 'documents'),
  json: join(truthFolder, 'json'),
};
const only = process.argv.slice(2);

const printer = new Printer();
const plain = [...pdfLayouts, ...htmlLayouts(printer), ...wordLayouts];
const layouts = new Map(
  [...plain, ...plain.filter((l) => l.name === 'traditional' || l.name === 'classic').map(scanOf)].map((l) => [
    l.name,
    l,
  ]),
);

if (only.length === 0) for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });

try {
  for (const [id, person] of readPeople(join(root, 'scripts', 'samples', 'people'))) {
    if (only.length > 0 && !only.includes(id)) continue;
    const cv = composeCv(person);
    for (const [i, name] of [person.layout, ...person.also].entries()) {
      const layout = layouts.get(name);
      if (layout === undefined)
        throw new Error(`${id}: no layout "${name}" (there are ${[...layouts.keys()].join(', ')})`);
      const file =
        i === 0 ? join(folders.cvs, `${id}.${layout.type}`) : join(folders.more, `${id}--${name}.${layout.type}`);
      writeFileSync(file, await layout.draw(cv));
      const shown =
        i === 0 ? `../../../samples/cvs/${id}.${layout.type}` : `../documents/${id}--${name}.${layout.type}`;
      const truth = truthOf(person, id, shown, layout);
      writeFileSync(join(folders.json, `${truth.id}.json`), `${JSON.stringify(truth, null, 1)}\n`);
    }
    process.stdout.write(`${id} `);
  }
  process.stdout.write('\n');
  if (only.length === 0) {
    const vacancies = join(root, 'scripts', 'samples', 'vacancies');
    for (const name of readdirSync(vacancies)) {
      const bytes = await vacancyDocx(readFileSync(join(vacancies, name), 'utf8'), new Date('2026-10-05T08:00:00Z'));
      writeFileSync(join(root, 'samples', 'vacancies', name.replace(/\.md$/, '.docx')), bytes);
    }
    await writeUnreadable(join(root, 'samples', 'quarantine'));
  }
} finally {
  await printer.close();
}
