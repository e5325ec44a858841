import { z } from 'zod';

/** Addresses from which only this machine can be reached. */
const LOOPBACK = /^(127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|localhost)$/;
const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const SCHEMA = z.object({
  KITH_HOST: z
    .string()
    .default('127.0.0.1')
    .refine(
      (host) => LOOPBACK.test(host),
      'must be 127.0.0.1, ::1 or localhost: there is no sign-in yet, so nobody else may reach Kith',
    ),
  KITH_PORT: z
    .string()
    .default('4000')
    .refine((port) => /^\d{1,5}$/.test(port) && Number(port) <= 65_535, 'must be a port from 0 to 65535')
    .transform(Number),
  KITH_DATA: z.string().min(1, 'must name a folder').default('data'),
  KITH_STORE: z
    .string()
    .default('sqlite')
    .refine(
      (store) => store === 'sqlite' || /^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/.test(store),
      'must be sqlite, or a bolt:// or neo4j:// address',
    ),
  KITH_STORE_USER: z.string().optional(),
  KITH_STORE_PASSWORD: z.string().optional(),
  KITH_DEMO: z
    .enum(['true', 'false'], 'must be true or false')
    .default('true')
    .transform((demo) => demo === 'true'),
  KITH_AUTH: z.literal('demo', 'must be demo: signing in with OpenID is not there yet').default('demo'),
  KITH_LOG_LEVEL: z.enum(LEVELS, `must be one of ${LEVELS.join(', ')}`).default('info'),
});

export interface Settings {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** Folder of the embedded store. */
  readonly data: string;
  readonly store: string;
  readonly storeUser?: string | undefined;
  readonly storePassword?: string | undefined;
  /** Whether to load the demo programme into an empty store. */
  readonly demo: boolean;
  readonly logLevel: (typeof LEVELS)[number];
  /** Variables that look like settings and are none: mistyped, perhaps. */
  readonly unknown: readonly string[];
}

/** Settings that cannot be used; each fault in one line. */
export class SettingsError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`Kith cannot start with these settings:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.name = 'SettingsError';
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings; an empty variable counts as not set. @throws SettingsError listing every fault. */
export function readSettings(environment: Environment): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const unknown = Object.keys(given).filter((name) => name.startsWith('KITH_') && !(name in SCHEMA.shape));
  const read = SCHEMA.safeParse(given);
  const faults: string[] = [];
  if (!read.success) {
    for (const { path, message } of read.error.issues) {
      const name = String(path[0]);
      faults.push(`${name}="${hidden(name, given[name])}" ${message}.`);
    }
  }
  const oneOnly = Boolean(given['KITH_STORE_USER']) !== Boolean(given['KITH_STORE_PASSWORD']);
  if (oneOnly) faults.push('KITH_STORE_USER and KITH_STORE_PASSWORD go together: set both or neither.');
  if (!read.success || faults.length > 0) throw new SettingsError(faults);
  const { data } = read;
  return {
    host: data.KITH_HOST,
    port: data.KITH_PORT,
    data: data.KITH_DATA,
    store: data.KITH_STORE,
    storeUser: data.KITH_STORE_USER,
    storePassword: data.KITH_STORE_PASSWORD,
    demo: data.KITH_DEMO,
    logLevel: data.KITH_LOG_LEVEL,
    unknown,
  };
}

/** An address may hold a password. */
const hidden = (name: string, value: string | undefined): string =>
  name === 'KITH_STORE' ? (value ?? '').replace(/\/\/[^@/]*@/, '//…@') : (value ?? '');
