import winston from 'winston';
import type { Config } from './config.ts';

/** What a log line may carry: ids, codes, counts and durations. Text of a person has no type to go into. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

export interface Logger {
  error(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  debug(event: string, fields?: LogFields): void;
}

/** JSON lines on stderr, so that stdout stays free for data. */
export const createLogger = (
  config: Pick<Config, 'WHYLIST_LOG_LEVEL'>,
  stream: NodeJS.WritableStream = process.stderr,
): Logger => {
  const silent = config.WHYLIST_LOG_LEVEL === 'silent';
  const sink = winston.createLogger({
    level: silent ? 'error' : config.WHYLIST_LOG_LEVEL,
    silent,
    format: winston.format.combine(winston.format.timestamp(), winston.format.json()),
    transports: [new winston.transports.Stream({ stream })],
  });
  const at =
    (level: 'error' | 'warn' | 'info' | 'debug') =>
    (event: string, fields: LogFields = {}): void =>
      void sink.log(level, event, fields);
  return { error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') };
};

export const silentLogger: Logger = {
  error: () => undefined,
  warn: () => undefined,
  info: () => undefined,
  debug: () => undefined,
};
