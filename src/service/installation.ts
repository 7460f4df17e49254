import type { Keyring } from '../access/keyring.ts';
import type { Config } from '../config.ts';
import type { Logger } from '../logger.ts';
import type { Tracing } from '../tracing.ts';
import type { ObservedRequest, Services } from './services.ts';

/** What runs once, however many tenants it serves. */
export interface Installation {
  readonly config: Config;
  /** Of the package. */
  readonly version: string;
  readonly logger: Logger;
  readonly now: () => Date;
  readonly keyring: Keyring;
  /** The services over one tenant's data, and no other's. Made at the first call. */
  tenant(name: string): Promise<Services>;
  /** All that have a key, and the one that the configuration names. */
  tenants(): Promise<string[]>;
  readonly checkHealth: () => Promise<{ readonly engine: boolean; readonly disk: boolean; readonly workers: boolean }>;
  readonly observeRequest: (observed: ObservedRequest) => void;
  readonly tracing: Tracing;
  /** Prometheus text. */
  readonly metrics: () => Promise<string>;
}
