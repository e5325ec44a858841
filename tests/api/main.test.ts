import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ask, given } from './served.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
const folders: string[] = [];
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  readonly ended: Promise<number | null>;
}

function start(settings: Record<string, string>): Started {
  const data = mkdtempSync(join(tmpdir(), 'kith-main-'));
  folders.push(data);
  const environment = { ...process.env, KITH_DATA: data, KITH_PORT: '0', KITH_DEMO: 'false', ...settings };
  const child = spawn(process.execPath, ['--import', 'tsx', 'api/main.ts'], { cwd: ROOT, env: environment });
  children.push(child);
  let [out, err] = ['', ''];
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, out: () => out, err: () => err, ended };
}

/** The address in the one line Kith says when it serves. */
async function address({ out, err, ended }: Started): Promise<string> {
  for (;;) {
    const said = /^Kith is at (http:\S+)\n$/.exec(out());
    if (said?.[1]) return said[1];
    const over = await Promise.race([ended.then(() => true), new Promise((resolve) => setTimeout(resolve, 50))]);
    if (over === true) throw new Error(`Kith ended: ${err()}`);
  }
}

describe('starting Kith', () => {
  it('says where it is, serves, and ends in good order when told to', async () => {
    const kith = start({});
    const url = await address(kith);
    expect(given(await ask(url, '{ viewer { role } programme { version demo { lastDay } } }'))).toEqual({
      viewer: { role: 'STAFF' },
      programme: { version: 0, demo: null },
    });
    expect((await fetch(`${url}/ready`)).status).toBe(200);
    kith.child.kill('SIGTERM');
    expect(await kith.ended).toBe(0);
    for (const line of kith.err().trim().split('\n')) expect(() => JSON.parse(line) as unknown).not.toThrow();
  });

  it('keeps what was recorded when it starts again', async () => {
    const first = start({});
    given(await ask(await address(first), 'mutation { recordPerson(input: { id: "person:a", name: "Ada", consent: YES }) { id } }'));
    first.child.kill('SIGINT');
    await first.ended;
    const again = start({ KITH_DATA: folders[0] ?? '', KITH_DEMO: 'true' });
    const url = await address(again);
    expect(given(await ask(url, '{ person(id: "person:a") { label } programme { demo { lastDay } } }'))).toEqual({
      person: { label: 'Ada' },
      // The store was not empty, so the demo was not due.
      programme: { demo: null },
    });
  });

  it('loads the demo programme into an empty store, and is ready only then', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const kith = start({ KITH_DEMO: 'true', KITH_PORT: String(port) });
    const statuses = new Set<number>();
    const url = `http://127.0.0.1:${port}`;
    while (!kith.out()) {
      await fetch(`${url}/ready`).then(({ status }) => statuses.add(status), () => undefined);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(statuses).toContain(503);
    expect((await fetch(`${url}/ready`)).status).toBe(200);
    const { areas, programme } = given(await ask(url, '{ areas(first: 1) { totalCount } programme { demo { lastDay batch { label } } } }'));
    expect(areas.totalCount).toBe(150);
    expect(programme.demo).toMatchObject({ lastDay: expect.stringMatching(/^\d{4}-/), batch: { label: 'Demo programme' } });
  }, 60_000);

  it('says in words that its port is in use', async () => {
    const first = start({});
    const { port } = new URL(await address(first));
    const second = start({ KITH_PORT: port });
    expect(await second.ended).toBe(1);
    expect(second.err().trim()).toBe(`Port ${port} of 127.0.0.1 is in use. Stop what listens there, or set KITH_PORT to another port.`);
  });

  it('says in words what is wrong with its settings', async () => {
    const kith = start({ KITH_HOST: '0.0.0.0', KITH_LOG_LEVEL: 'loud' });
    expect(await kith.ended).toBe(1);
    expect(kith.err()).toMatch(/KITH_HOST="0.0.0.0" must be 127.0.0.1.*\n.*KITH_LOG_LEVEL/);
    expect(kith.err()).not.toMatch(/\bat .*\.ts/);
  });
});
