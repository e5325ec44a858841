import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from 'playwright-core';
import type { Report } from './report.ts';

const STEPS = 24;
/** The first steps warm up the scripts of the page and the server. */
const FIRST = 2;

/** How long after the date changes the map of that day is drawn, on the demo programme, measured in the page. */
export async function dateStep(report: Report): Promise<void> {
  report.heading('A step of the date on the map');
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) return console.log('  not run: no Chromium here');
  const folder = mkdtempSync(join(tmpdir(), 'kith-step-'));
  const server = spawn(process.execPath, ['--import', 'tsx', 'api/main.ts'], {
    env: { ...process.env, KITH_DATA: folder, KITH_PORT: '0', KITH_LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: server.stdout }), 'line')) as [string];
  const address = /http:\S+/.exec(line)![0];
  const browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--enable-unsafe-swiftshader'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    await page.goto(`${address}/map`, { waitUntil: 'networkidle' });
    const back = await steps(page, '1 month back');
    const on = await steps(page, '1 month on');
    report.figure('to a month not seen before', back.slice(FIRST), 'ms', 'under 100 ms');
    report.figure('the slowest of them', [Math.max(...back.slice(FIRST))], 'ms');
    report.figure('to a month seen before', on.slice(FIRST), 'ms', 'under 100 ms');
    report.figure('the slowest of them', [Math.max(...on.slice(FIRST))], 'ms');
  } finally {
    await browser.close();
    server.kill('SIGTERM');
    await once(server, 'exit');
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds from the press of a button to the first frame after the map of the new day is drawn. */
async function steps(page: Page, button: string): Promise<number[]> {
  const taken: number[] = [];
  for (let step = 0; step < STEPS; step++) {
    taken.push(
      await page.evaluate(
        (name) =>
          new Promise<number>((resolve) => {
            const frame = document.querySelector<HTMLElement>('.map-frame')!;
            const press = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)!;
            const start = performance.now();
            const watch = new MutationObserver(() => {
              watch.disconnect();
              requestAnimationFrame(() => resolve(performance.now() - start));
            });
            watch.observe(frame, { attributes: true, attributeFilter: ['data-drawn'] });
            press.click();
          }),
        button,
      ),
    );
    await page.waitForTimeout(150);
  }
  return taken;
}
