import type { Page } from 'playwright-core';
import { askAs } from './ask-as.ts';

/** A screen to be pictured. */
export interface Screen {
  readonly name: string;
  readonly path: string;
  /** Pixels, where the usual height shows too little. */
  readonly height?: number;
  /** Done on the page before the picture: a dialog opened. */
  readonly act?: (page: Page) => Promise<void>;
}

const CARS = 'cars-area-together';
const TALL = 2_000;
const press = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name, exact: true }).first().click();
  await page.getByRole('dialog').waitFor();
};

/** Screens that only read. */
export const SCREENS: readonly Screen[] = [
  { name: 'map', path: `/map?area=${CARS}` },
  { name: 'map-start', path: '/map' },
  { name: 'map-people', path: '/map?level=people' },
  { name: 'map-organisations', path: '/map?level=organisations' },
  { name: 'map-links', path: `/map?area=${CARS}&links=ties,clusters,ltos` },
  { name: 'map-tie', path: `/map?tie=${CARS},firs-and-bromford` },
  { name: 'map-force', path: '/map?layout=force' },
  { name: 'map-groups', path: '/map?layout=groups&hulls=community' },
  { name: 'map-regions', path: '/map?hulls=region' },
  { name: 'map-time', path: '/map?layout=time' },
  { name: 'map-picked', path: `/map?pick=${CARS},firs-and-bromford,brereton` },
  { name: 'map-columns', path: '/map?view=table&cols=region,where,ties,strongest,strength,measure,last' },
  { name: 'map-months', path: '/map?months=6' },
  { name: 'map-around', path: `/map?area=${CARS}&steps=1&around=people,ltos,partners,topics,events&view=map` },
  { name: 'map-path', path: `/map?area=${CARS}&to=dover&fold=filters` },
  { name: 'map-unlinked', path: '/map?show=unlinked' },
  { name: 'map-2019', path: '/map?at=2019-06-30&view=map' },
  { name: 'map-table', path: '/map?view=table' },
  { name: 'map-export', path: '/map', act: press('Export…') },
  { name: 'area', path: `/area/${CARS}` },
  { name: 'area-people', path: `/area/${CARS}?tab=people` },
  { name: 'person', path: '/person/p0335', height: TALL },
  { name: 'ties', path: '/ties?a=latchford&b=wargrave' },
  { name: 'ties-people', path: '/ties?of=person:p0335' },
  { name: 'ties-group', path: '/ties?of=region:london' },
  { name: 'ties-network', path: '/ties', height: TALL },
  { name: 'ties-regions', path: '/ties?part=regions' },
  { name: 'ties-resilience', path: '/ties?part=resilience' },
  { name: 'ties-succession', path: '/ties?part=succession' },
  { name: 'matching', path: '/matching?cluster=coastal-communities' },
  { name: 'plans', path: '/matching/plans', height: TALL },
  { name: 'back-test', path: '/matching/back-test', height: TALL },
  { name: 'places', path: '/places' },
  { name: 'places-filtered', path: '/places?region=london&role=CHAIR' },
  { name: 'places-people', path: '/places?show=people' },
  { name: 'places-organisations', path: '/places?show=organisations' },
  { name: 'places-events', path: '/places?show=events' },
  { name: 'record-contact', path: `/area/${CARS}`, act: press('Record contact') },
  { name: 'record-event', path: '/places?show=events', act: press('Record an event') },
  { name: 'record-correct', path: `/area/${CARS}`, act: press('Correct') },
  { name: 'data', path: '/data' },
  { name: 'data-imports', path: '/data?tab=imports' },
  { name: 'data-changes', path: '/data?tab=changes' },
  { name: 'demo-data', path: '/demo-data' },
  { name: 'help', path: '/help' },
  { name: 'not-found', path: '/nowhere' },
  { name: 'no-area', path: '/area/nowhere' },
];

/** Of an empty Kith. */
export const EMPTY_SCREENS: readonly Screen[] = [
  { name: 'empty-map', path: '/map' },
  { name: 'empty-data', path: '/data' },
];

/** Kinds of record of which the first is pictured. */
const KINDS = ['organisation', 'topic', 'event', 'cluster', 'question', 'collaboration'] as const;
const pathOf = (id: string): string => `/${id.slice(0, id.indexOf(':'))}/${encodeURIComponent(id.slice(id.indexOf(':') + 1))}`;

export const RECORD_NAMES: readonly string[] = KINDS;

/** The first record of each kind. */
export async function recordScreens(url: string): Promise<readonly Screen[]> {
  const found = await askAs<Record<string, { nodes: { id: string }[] }>>(url, `{ ${KINDS.map((kind) => `${kind}: ${kind}s(first: 1) { nodes { id } }`).join(' ')} }`);
  return KINDS.flatMap((kind) => {
    const id = found[kind]?.nodes[0]?.id;
    return id ? [{ name: kind, path: pathOf(id), height: 1_400 }] : [];
  });
}

export const WRITTEN_NAMES: readonly string[] = ['matching-board', 'matching-table', 'matching-proposed', 'views', 'view-opened'];

/** A draft, a proposed round and a saved view, which a fresh demonstration has none of. These write: never ask for them on somebody's own Kith. */
export async function writtenScreens(url: string): Promise<readonly Screen[]> {
  const draft = async (cluster: string) => {
    const { round } = await askAs<{ round: { id: string } }>(url, `mutation { round: draftBuddyRound(input: { pool: { cluster: "cluster:${cluster}" } }) { id } }`);
    return round.id;
  };
  const drafted = await draft('coastal-communities');
  const proposed = await draft('mental-health');
  await askAs(url, `mutation { proposeBuddyRound(id: "${proposed}") { id } }`);
  const { view } = await askAs<{ view: { id: string } }>(
    url,
    'mutation { view: saveView(input: { name: "On their own outside London", description: "For the spring visits", path: "/map?show=unlinked&without=london" }) { id } }',
  );
  const round = (id: string) => `/matching/${id.slice('round:'.length)}`;
  return [
    { name: 'matching-board', path: round(drafted) },
    { name: 'matching-table', path: `${round(drafted)}?view=table` },
    { name: 'matching-proposed', path: round(proposed) },
    { name: 'views', path: '/views' },
    { name: 'view-opened', path: `/v/${view.id.slice('view:'.length)}` },
  ];
}
