import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { buildExplorer } from './built-explorer.ts';
import { chromiumPath, openBrowser } from './chromium.ts';
import { startKith } from './running-kith.ts';

/** Pictures of every screen, for eyes: `npm run screens`, optionally with words that names must hold. */
const OUT = fileURLToPath(new URL('../../screens/', import.meta.url));

interface Screen {
  readonly name: string;
  readonly path: string;
  readonly theme?: 'dark';
  readonly width?: number;
  readonly height?: number;
  readonly whole?: boolean;
}

const CARS = 'cars-area-together';
const PHONE = { width: 390, height: 1600 } as const;
const SCREENS: readonly Screen[] = [
  { name: 'map', path: `/map?area=${CARS}` },
  { name: 'map-dark', path: `/map?area=${CARS}`, theme: 'dark' },
  { name: 'map-start', path: '/map' },
  { name: 'map-wide', path: `/map?area=${CARS}&links=ties,clusters,ltos`, width: 1920, height: 1080 },
  { name: 'map-force', path: '/map?layout=force' },
  { name: 'map-around', path: `/map?area=${CARS}&steps=1&around=people,ltos,partners,topics,events&view=map` },
  { name: 'map-path', path: `/map?area=${CARS}&to=dover&fold=filters` },
  { name: 'map-unlinked', path: '/map?show=unlinked' },
  { name: 'map-2019', path: '/map?at=2019-06-30&view=map' },
  { name: 'map-table', path: '/map?view=table' },
  { name: 'map-narrow', path: `/map?area=${CARS}`, width: 900, height: 1200 },
  { name: 'map-phone', path: '/map', ...PHONE },
  { name: 'map-phone-map', path: `/map?view=map&area=${CARS}`, ...PHONE },
  { name: 'area', path: `/area/${CARS}` },
  { name: 'area-dark', path: `/area/${CARS}`, theme: 'dark' },
  { name: 'area-people', path: `/area/${CARS}?tab=people` },
  { name: 'area-phone', path: `/area/${CARS}`, ...PHONE },
  { name: 'ties', path: '/ties?a=latchford&b=wargrave' },
  { name: 'ties-dark', path: '/ties?a=latchford&b=wargrave', theme: 'dark' },
  { name: 'ties-phone', path: `/ties?a=${CARS}&b=lawrence-weston`, ...PHONE },
  { name: 'ties-group', path: '/ties?of=region:london' },
  { name: 'ties-network', path: '/ties', whole: true },
  { name: 'ties-regions', path: '/ties?part=regions' },
  { name: 'ties-resilience', path: '/ties?part=resilience' },
  { name: 'ties-succession', path: '/ties?part=succession' },
  { name: 'matching', path: '/matching?cluster=coastal-communities' },
  { name: 'matching-phone', path: '/matching', ...PHONE },
  { name: 'plans', path: '/matching/plans', whole: true },
  { name: 'back-test', path: '/matching/back-test', whole: true },
  { name: 'back-test-dark', path: '/matching/back-test?among=acquainted', theme: 'dark' },
  { name: 'back-test-phone', path: '/matching/back-test', ...PHONE },
  { name: 'places', path: '/places' },
  { name: 'places-filtered', path: '/places?region=london&role=CHAIR' },
  { name: 'places-people', path: '/places?show=people' },
  { name: 'places-organisations', path: '/places?show=organisations' },
  { name: 'places-events', path: '/places?show=events' },
  { name: 'places-phone', path: '/places', ...PHONE },
  { name: 'places-320', path: '/places', width: 320, height: 1200 },
  { name: 'data', path: '/data' },
  { name: 'data-imports', path: '/data?tab=imports' },
  { name: 'data-changes', path: '/data?tab=changes' },
  { name: 'demo-data', path: '/demo-data' },
  { name: 'help', path: '/help' },
  { name: 'not-found', path: '/nowhere' },
  { name: 'no-area', path: '/area/nowhere' },
];
const LISTED = ['person', 'organisation', 'topic', 'event', 'cluster', 'question', 'collaboration'] as const;
const SETTLE_MS = 900;

async function shoot(browser: Browser, url: string, screen: Screen): Promise<void> {
  const { name, path, theme, width = 1440, height = 900, whole = false } = screen;
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: name.startsWith('map') ? 1.5 : 1,
    colorScheme: theme ?? 'light',
    reducedMotion: 'reduce',
  });
  page.on('console', (message) => message.type() === 'error' && process.stdout.write(`${name}: ${message.text()}\n`));
  page.on('pageerror', (error) => process.stdout.write(`${name}: ${error.message}\n`));
  await page.goto(url + path, { waitUntil: 'networkidle' });
  await page.waitForTimeout(SETTLE_MS);
  await page.screenshot({ path: `${OUT}${name}.png`, fullPage: whole });
  await page.close();
}

/** The first record of each kind that has only a plain page. */
async function listed(url: string): Promise<readonly Screen[]> {
  const query = `{ ${LISTED.map((kind) => `${kind}: ${kind === 'person' ? 'people' : `${kind}s`}(first: 1) { nodes { id } }`).join(' ')} }`;
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer demo:staff' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await answer.json()) as { data: Record<string, { nodes: { id: string }[] }> };
  return LISTED.flatMap((kind) => {
    const id = data[kind]?.nodes[0]?.id;
    return id ? [{ name: kind, path: `/${kind}/${encodeURIComponent(id.slice(id.indexOf(':') + 1))}` }] : [];
  });
}

/** A draft and a proposed round, which a fresh demonstration has none of. */
async function rounds(url: string): Promise<readonly Screen[]> {
  const write = async (query: string): Promise<string> => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer demo:staff' },
      body: JSON.stringify({ query }),
    });
    const { data } = (await answer.json()) as { data: { round: { id: string } } };
    return data.round.id;
  };
  const draft = (cluster: string) => write(`mutation { round: draftBuddyRound(input: { pool: { cluster: "cluster:${cluster}" } }) { id } }`);
  const drafted = await draft('coastal-communities');
  const proposed = await write(`mutation { round: proposeBuddyRound(id: "${await draft('mental-health')}") { id } }`);
  const pathOf = (id: string) => `/matching/${id.slice('round:'.length)}`;
  return [
    { name: 'matching-board', path: pathOf(drafted) },
    { name: 'matching-board-dark', path: pathOf(drafted), theme: 'dark' },
    { name: 'matching-board-1024', path: pathOf(drafted), width: 1024 },
    { name: 'matching-board-phone', path: pathOf(drafted), ...PHONE },
    { name: 'matching-table', path: `${pathOf(drafted)}?view=table` },
    { name: 'matching-proposed', path: pathOf(proposed) },
    { name: 'matching-proposed-320', path: pathOf(proposed), width: 320, height: 1600 },
  ];
}

const path = chromiumPath();
if (!path) throw new Error('No Chromium on this machine. Name one in CHROMIUM_PATH.');
mkdirSync(OUT, { recursive: true });
const words = process.argv.slice(2);
const wanted = ({ name }: Screen) => words.length === 0 || words.some((word) => name === word || (word.endsWith('*') && name.startsWith(word.slice(0, -1))));
const at = process.env['KITH_URL'];
if (!at) await buildExplorer();
const kith = at ? undefined : await startKith({ demo: true });
const url = at ?? kith?.url ?? '';
const browser = await openBrowser(path);
for (const screen of [...SCREENS, ...(await listed(url)), ...(await rounds(url))].filter(wanted)) await shoot(browser, url, screen);
await browser.close();
if (!at && (words.length === 0 || words.includes('empty'))) {
  const empty = await startKith({ demo: false });
  const other = await openBrowser(path);
  await shoot(other, empty.url, { name: 'empty-map', path: '/map' });
  await shoot(other, empty.url, { name: 'empty-data', path: '/data' });
  await other.close();
  await empty.stop();
}
await kith?.stop();
