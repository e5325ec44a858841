import type { Logger } from 'pino';
import type { IsoDate } from '../graph/model/iso-date.ts';
import type { Store } from '../graph/store/store.ts';
import type { Patience } from '../graph/ties/waiting.ts';
import type { Changes } from './change-log/changes.ts';
import type { Loaders } from './loaders.ts';
import type { NetworkSource } from './network/live-network.ts';
import type { ProgressRegistry } from './progress/progress-registry.ts';
import type { ViewerIdentity } from './viewer/identity.ts';

/** What every resolver of one request may use. */
export interface Context {
  readonly store: Store;
  readonly loaders: Loaders;
  readonly network: NetworkSource;
  readonly changes: Changes;
  readonly progress: ProgressRegistry;
  readonly viewer: ViewerIdentity;
  /** The day in Europe/London when the request came. */
  readonly today: IsoDate;
  /** What the request may still work out of the network. */
  readonly patience: Patience;
  readonly log: Logger;
  /** Aborted once the request has taken too long: nothing more is read for it then. */
  readonly stop: AbortController;
}
