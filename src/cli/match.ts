import { type Command, Option } from 'commander';
import { signJustifications } from '../service/sign-justifications.ts';
import { wholeNumber } from './arguments.ts';
import { audiences, type FileAsked, formats, shortlistFile } from './render/shortlist-file.ts';
import { createTerminal } from './terminal.ts';
import { withServices } from './with-services.ts';

interface Options {
  readonly top?: number;
  readonly blind?: boolean;
  readonly lenient?: boolean;
  readonly json?: boolean;
  readonly format?: FileAsked['format'];
  readonly audience: FileAsked['audience'];
}

const match = async (file: string, { top, blind, lenient, json, format, audience }: Options): Promise<void> => {
  const terminal = createTerminal();
  const { vacancyFromFile } = await import('../service/vacancy-file.ts');
  const posted = await vacancyFromFile(file);
  const shortlist = await withServices(terminal, ({ matcher, now }) =>
    matcher.match(matcher.read(signJustifications(posted, 'cli', now().toISOString())), {
      by: 'cli',
      ...(top === undefined ? {} : { top }),
      ...(blind === undefined ? {} : { blind }),
      ...(lenient === undefined ? {} : { lenient }),
    }),
  );
  if (format !== undefined) return terminal.file(await shortlistFile(shortlist, { format, audience }));
  if (json === true) return terminal.data(JSON.stringify(shortlist));
  const { shortlistLines } = await import('./render/shortlist.ts');
  for (const line of shortlistLines(shortlist, terminal)) terminal.data(line);
};

export const registerMatch = (program: Command): void => {
  program
    .command('match')
    .description('the explained shortlist for a vacancy')
    .argument('<file>', 'the vacancy: .json, .yaml, .txt, .md, .pdf or .docx')
    .option('--top <n>', 'how many to list (default: 20)', wholeNumber(1, 1000))
    .option('--blind', 'no names, no headlines')
    .option('--lenient', 'list near misses below the eligible')
    .addOption(new Option('--format <format>', 'a file to stdout').choices([...formats]).conflicts('json'))
    .addOption(new Option('--audience <who>', 'with --format: for whom').choices([...audiences]).default('recruiter'))
    .option('--json', 'one line of JSON that holds the whole shortlist')
    .action(match);
};
