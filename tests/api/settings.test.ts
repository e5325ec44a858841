import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from '../../api/settings.ts';

const faults = (environment: Record<string, string>): readonly string[] => {
  try {
    readSettings(environment);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.faults;
    throw error;
  }
};

describe('settings', () => {
  it('need not be set at all; what is empty counts as not set', () => {
    const usual = { host: '127.0.0.1', port: 4000, data: 'data', store: 'sqlite', demo: true, logLevel: 'info', unknown: [] };
    expect(readSettings({})).toEqual(usual);
    expect(readSettings({ KITH_PORT: '', KITH_STORE: '', PATH: '/bin' })).toEqual(usual);
  });

  it('are read as what they mean', () => {
    const settings = readSettings({ KITH_PORT: '0', KITH_DEMO: 'false', KITH_STORE: 'neo4j+s://db.example:7687', KITH_STORE_USER: 'kith', KITH_STORE_PASSWORD: 'x' });
    expect(settings).toMatchObject({ port: 0, demo: false, store: 'neo4j+s://db.example:7687', storeUser: 'kith', storePassword: 'x' });
  });

  it('that cannot be used are told all at once, each with its name and what would be right', () => {
    expect(
      faults({ KITH_PORT: '70000', KITH_DEMO: 'perhaps', KITH_STORE: 'mysql://x', KITH_LOG_LEVEL: 'loud', KITH_STORE_USER: 'kith' }),
    ).toEqual([
      'KITH_PORT="70000" must be a port from 0 to 65535.',
      'KITH_STORE="mysql://x" must be sqlite, or a bolt:// or neo4j:// address.',
      'KITH_DEMO="perhaps" must be true or false.',
      'KITH_LOG_LEVEL="loud" must be one of fatal, error, warn, info, debug, trace, silent.',
      'KITH_STORE_USER and KITH_STORE_PASSWORD go together: set both or neither.',
    ]);
  });

  it.each(['0.0.0.0', '::', '192.168.1.5', 'kith.example'])('do not let Kith listen on %s while there is no sign-in', (host) => {
    expect(faults({ KITH_HOST: host })).toEqual([expect.stringMatching(/no sign-in yet/)]);
  });

  it('that are none are named, for they may be mistyped', () => {
    expect(readSettings({ KITH_HSOT: '127.0.0.1' }).unknown).toEqual(['KITH_HSOT']);
  });

  it('never repeat a password', () => {
    expect(faults({ KITH_STORE: 'http://kith:geheim@db' }).join()).not.toMatch('geheim');
  });
});
