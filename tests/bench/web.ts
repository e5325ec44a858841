import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { mapShownAt, noteTimes } from '../e2e/map-timing.ts';
import { largeMap } from './large-map.ts';
import type { Report } from './report.ts';

const RUNS = 5;
const DIST = 'web/dist/assets';

/** How soon the explorer shows something, on the demo programme, and what it weighs. */
export async function web(report: Report): Promise<void> {
  report.heading('The explorer');
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) return console.log('  not run: no Chromium here');
  const folder = mkdtempSync(join(tmpdir(), 'kith-web-'));
  const server = spawn(process.execPath, ['--import', 'tsx', 'api/main.ts'], {
    env: { ...process.env, KITH_DATA: folder, KITH_PORT: '0', KITH_LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: server.stdout }), 'line')) as [string];
  const address = /http:\S+/.exec(line)![0];
  const browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox'] });
  try {
    const paints: number[] = [];
    const maps: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const page = await (await browser.newContext()).newPage();
      await noteTimes(page);
      await page.goto(address);
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      paints.push(await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]!.startTime));
      maps.push(await mapShownAt(page));
      await page.context().close();
    }
    report.figure('first paint, nothing cached', paints, 'ms', 'under 1,500 ms');
    report.figure('the map of the demo, nothing cached', maps, 'ms', 'under 1,500 ms');
  } finally {
    await browser.close();
    server.kill('SIGTERM');
    await once(server, 'exit');
    rmSync(folder, { recursive: true, force: true });
  }
  for (const file of readdirSync(DIST).filter((name) => name.endsWith('.js'))) {
    const kilobytes = gzipSync(readFileSync(join(DIST, file))).length / 1000;
    if (kilobytes > 20) report.figure(`${file}, gzipped`, [kilobytes], 'kB', 'under 250 kB each');
  }
  await largeMap(report);
}
