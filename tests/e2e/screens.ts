import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { buildExplorer } from './built-explorer.ts';
import { chromiumPath, openBrowser } from './chromium.ts';
import { startKith } from './running-kith.ts';
import { EMPTY_SCREENS, RECORD_NAMES, recordScreens, SCREENS, WRITTEN_NAMES, writtenScreens, type Screen } from './screen-list.ts';

/**
 * Pictures of every screen, for eyes, on a phone, a small and a wide desk, light and dark: `map--1440-dark.png`.
 * `npm run screens`, or with the names wanted: `npm run screens -- area 'map-*' '*--390*'`. With KITH_URL set it
 * pictures the Kith that runs there, and writes nothing to it.
 */
const OUT = fileURLToPath(new URL('../../screens/', import.meta.url));
const SIZES = [
  { width: 390, height: 1_600 },
  { width: 1024, height: 900 },
  { width: 1440, height: 900 },
] as const;
const THEMES = ['light', 'dark'] as const;
const SETTLE_MS = 900;
const TURN_MS = 300;

const asked = process.argv.slice(2).map((word) => new RegExp(`^${word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`));
const pictureName = (screen: string, width: number, theme: string): string => `${screen}--${width}-${theme}`;
const isAsked = (screen: string, picture: string): boolean => asked.length === 0 || asked.some((word) => word.test(screen) || word.test(picture));
const isWanted = (screen: string): boolean => SIZES.some(({ width }) => THEMES.some((theme) => isAsked(screen, pictureName(screen, width, theme))));
const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function picture(browser: Browser, url: string, { name, path, height, act }: Screen): Promise<void> {
  for (const size of SIZES) {
    const themes = THEMES.filter((theme) => isAsked(name, pictureName(name, size.width, theme)));
    if (themes.length === 0) continue;
    const page = await browser.newPage({ viewport: { width: size.width, height: Math.max(size.height, height ?? 0) }, colorScheme: themes[0]!, locale: 'en-GB', reducedMotion: 'reduce' });
    page.on('console', (message) => message.type() === 'error' && say(`${name} at ${size.width}: ${message.text()}`));
    page.on('pageerror', (error) => say(`${name} at ${size.width}: ${error.message}`));
    try {
      await page.goto(url + path, { waitUntil: 'networkidle' });
      await page.waitForTimeout(SETTLE_MS);
      await act?.(page);
      for (const theme of themes) {
        await page.emulateMedia({ colorScheme: theme });
        await page.waitForTimeout(TURN_MS);
        await page.screenshot({ path: `${OUT}${pictureName(name, size.width, theme)}.png` });
      }
    } catch (error) {
      say(`${name} at ${size.width}: not pictured. ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    }
    await page.close();
  }
}

const chromium = chromiumPath();
if (!chromium) throw new Error('No Chromium on this machine. Name one in CHROMIUM_PATH.');
mkdirSync(OUT, { recursive: true });
const elsewhere = process.env['KITH_URL'];
if (!elsewhere) await buildExplorer();
const browser = await openBrowser(chromium);

async function pictureAll(url: string, screens: readonly Screen[]): Promise<void> {
  for (const screen of screens.filter(({ name }) => isWanted(name))) await picture(browser, url, screen);
}

const kith = elsewhere ? undefined : await startKith({ demo: true });
const url = elsewhere ?? kith?.url ?? '';
await pictureAll(url, SCREENS);
if (RECORD_NAMES.some(isWanted)) await pictureAll(url, await recordScreens(url));
if (kith && WRITTEN_NAMES.some(isWanted)) await pictureAll(url, await writtenScreens(url));
await kith?.stop();
if (!elsewhere && EMPTY_SCREENS.some(({ name }) => isWanted(name))) {
  const empty = await startKith({ demo: false });
  await pictureAll(empty.url, EMPTY_SCREENS);
  await empty.stop();
}
await browser.close();
