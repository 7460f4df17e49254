import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Person, personSchema } from './person.ts';

/** Ofcom's numbers for drama: they ring nobody. */
const isDramaPhone = (phone: string): boolean =>
  /^0?(?:7700900\d{3}|2079460\d{3}|1632960\d{3}|1614960\d{3})$/.test(phone.replace(/\D/g, '').replace(/^440?/, ''));

/** Every person in `folder`, by the name of their file. */
export const readPeople = (folder: string): ReadonlyMap<string, Person> =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => {
        const result = personSchema.safeParse(parse(readFileSync(join(folder, name), 'utf8')));
        if (!result.success) throw new Error(`${name}: ${result.error.message}`);
        const { phone } = result.data;
        if (!isDramaPhone(phone)) throw new Error(`${name}: ${phone} may be somebody's number`);
        return [name.replace(/\.yaml$/, ''), result.data];
      }),
  );
