import { dayNumber, isoDate } from '../../graph/model/iso-date.ts';
import { Network } from '../../graph/network/network.ts';
import { interactions } from '../../graph/network/interactions.ts';
import { communityLabels, networkAt } from '../../graph/services/networks/network-at.ts';
import { regionTies } from '../../graph/services/networks/region-ties.ts';
import { openSqliteStore } from '../../graph/store/sqlite/sqlite-store.ts';
import { seriesDays } from '../../graph/ties/series-days.ts';
import { tieQuestion } from '../../graph/ties/tie-question.ts';
import { Patience } from '../../graph/ties/waiting.ts';
import { tieSeriesOf } from '../../graph/ties/tie-series.ts';

/** Works out the demo's network of areas with every measure, on one day and then on others; says how long each took. */
const store = await openSqliteStore({ folder: process.argv[2]! });
const network = await Network.open(store);

const MEASURES = [
  'degree', 'strength', 'betweenness', 'closeness', 'clustering', 'constraint', 'effectiveSize', 'eiIndex', 'brokerage', 'components',
] as const;

function milliseconds(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function wholeNetwork(at: string): void {
  const patience = new Patience();
  const whole = networkAt(tieQuestion(network, { level: 'area', at: isoDate(at), options: {} }), 0.1, patience);
  const summary = whole.parties.summaryOf(whole.measures);
  const all = [
    ...MEASURES.map((measure) => whole.measures.read(measure)), summary.density, summary.reach, summary.meanStrength,
    summary.crossRegionShare, summary.longDistanceShare, summary.degreeCentralisation, summary.betweennessCentralisation,
    summary.modularity, communityLabels(whole, patience), regionTies(whole),
  ];
  if (all.includes(undefined)) throw new Error('Something was not measured.');
}

const cold = milliseconds(() => wholeNetwork('2026-11-21'));
const others = Array.from({ length: 24 }, (_, month) => `${2024 - Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-15`);
const warm = others.map((at) => milliseconds(() => wholeNetwork(at)));
const again = others.map((at) => milliseconds(() => wholeNetwork(at)));

const evidence = interactions(network, 'area');
const months = seriesDays(isoDate('2024-12-01'), isoDate('2026-11-30'), 'month');
if (months.length !== 24 || months.at(-1) !== dayNumber(isoDate('2026-11-30'))) throw new Error(`${months.length} months`);
const series = Array.from(evidence.parties, (_, place) => milliseconds(() => void tieSeriesOf(evidence, place, months)));
process.stdout.write(JSON.stringify({ cold: [cold], warm, again, series }));
await store.close();
