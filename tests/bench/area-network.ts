import { dayNumber, isoDate } from '../../graph/model/iso-date.ts';
import { Network } from '../../graph/network/network.ts';
import { interactions } from '../../graph/network/interactions.ts';
import { networkAt } from '../../graph/services/networks/network-at.ts';
import { regionTies } from '../../graph/services/networks/region-ties.ts';
import { openSqliteStore } from '../../graph/store/sqlite/sqlite-store.ts';
import { seriesDays } from '../../graph/ties/series-days.ts';
import { tieQuestion } from '../../graph/ties/tie-question.ts';
import { tieSeriesOf } from '../../graph/ties/tie-series.ts';

/** Works out the demo's network of areas with every measure, on one day and then on others; says how long each took. */
const store = await openSqliteStore({ folder: process.argv[2]! });
const network = await Network.open(store);

function milliseconds(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function wholeNetwork(at: string): void {
  const whole = networkAt(tieQuestion(network, { level: 'area', at: isoDate(at), options: {} }), 0.1, 'area');
  const { measures, summary } = whole;
  const all = [
    measures.degree, measures.strength, measures.betweenness, measures.closeness, measures.clustering, measures.constraint,
    measures.effectiveSize, measures.eiIndex, measures.brokerage, summary.density, summary.reach, summary.meanStrength,
    summary.crossRegionShare, summary.longDistanceShare, summary.degreeCentralisation, summary.betweennessCentralisation,
    summary.modularity, whole.communityLabels(), regionTies(whole),
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
