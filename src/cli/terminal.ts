import { SingleBar } from 'cli-progress';
import picocolors from 'picocolors';

type Colours = ReturnType<typeof picocolors.createColors>;

export interface Progress {
  /** `note` stands behind the bar, such as the counts so far. */
  advance(steps?: number, note?: string): void;
  stop(): void;
}

/** Where a command writes: data to stdout, talk to stderr. */
export interface Terminal {
  /** For stdout: plain when it is no terminal or `NO_COLOR` is set. */
  readonly paint: Colours;
  /** For stderr. */
  readonly colours: Colours;
  /** Width to lay out for: the terminal's, at most 120; 100 when stdout goes into a file or pipe. */
  readonly columns: number;
  /** Whether a person sits at stderr. */
  readonly interactive: boolean;
  data(line: string): void;
  /** A file for stdout, as it is. */
  file(content: string | Uint8Array): void;
  talk(line: string): void;
  /** A bar on stderr; silent when stderr is no terminal. */
  progress(title: string, total: number): Progress;
}

interface Streams {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

export const createTerminal = (options: { readonly noColor?: boolean } = {}, streams: Streams = process): Terminal => {
  const { stdout, stderr } = streams;
  const colourful = (stream: NodeJS.WriteStream): boolean =>
    // hasColors() honours NO_COLOR and TERM=dumb, so that the environment is not read here.
    options.noColor !== true && stream.isTTY === true && stream.hasColors();
  return {
    paint: picocolors.createColors(colourful(stdout)),
    colours: picocolors.createColors(colourful(stderr)),
    columns: stdout.isTTY === true ? Math.max(60, Math.min(stdout.columns, 120)) : 100,
    interactive: stderr.isTTY === true,
    data: (line) => void stdout.write(`${line}\n`),
    file: (content) => void stdout.write(content),
    talk: (line) => void stderr.write(`${line}\n`),
    progress: (title, total) => (stderr.isTTY === true ? bar(title, total, stderr) : silent),
  };
};

const bar = (title: string, total: number, stream: NodeJS.WriteStream): Progress => {
  const shown = new SingleBar({
    stream,
    format: `${title} {bar} {percentage}%  {value}/{total}  {note}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    hideCursor: true,
    clearOnComplete: true,
  });
  shown.start(total, 0, { note: '' });
  return {
    advance: (steps = 1, note) => shown.increment(steps, note === undefined ? {} : { note }),
    stop: () => shown.stop(),
  };
};

const silent: Progress = { advance: () => undefined, stop: () => undefined };
