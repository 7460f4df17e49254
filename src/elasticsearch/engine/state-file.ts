import { readFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** What a running embedded server is known by. Holds its password: for our eyes only. */
const stateSchema = z.object({
  format: z.literal(1),
  version: z.string(),
  url: z.url(),
  password: z.string().min(1),
  /** Of the supervisor, which ends the server when nobody needs it any more. */
  pid: z.number().int().positive(),
  control: z.object({ port: z.number().int().positive(), token: z.string().min(1) }),
  startedAt: z.string(),
});
export type EngineState = z.infer<typeof stateSchema>;

export const stateFile = (notes: string): string => join(notes, 'state.json');
export const lockFile = (notes: string): string => join(notes, 'lock');

/** A half-written or foreign file counts as none. */
export const parseState = (text: string): EngineState | undefined => {
  try {
    return stateSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
};

export const readState = (notes: string): EngineState | undefined => {
  try {
    return parseState(readFileSync(stateFile(notes), 'utf8'));
  } catch {
    return undefined;
  }
};

export const writeState = async (notes: string, state: EngineState): Promise<void> => {
  const beside = `${stateFile(notes)}.${process.pid}`;
  await writeFile(beside, JSON.stringify(state), { mode: 0o600 });
  await rename(beside, stateFile(notes));
};

export const removeState = (notes: string): Promise<void> => rm(stateFile(notes), { force: true });
