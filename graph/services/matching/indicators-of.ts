import type { IsoDate } from '../../model/iso-date.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { IndicatorValue } from '../../matching/affinity/candidate.ts';
import type { Store } from '../../store/store.ts';
import { allAreas } from './all-areas.ts';
import { allRelated, type RelatedTo } from './all-related.ts';

type Figures = ReadonlyMap<NodeId, IndicatorValue>;

/**
 * Published figures of every area, the latest not after the day (else the earliest there is), with how many
 * standard deviations each is from the mean of all areas. A figure that is the same everywhere tells
 * nothing and is left out.
 */
export async function indicatorsOf(store: Store, at: IsoDate): Promise<ReadonlyMap<NodeId, Figures>> {
  const areas = (await allAreas(store)).map(({ id }) => id);
  const measured = await allRelated(store, areas, { kind: 'MEASURED_BY', direction: 'out' });
  const values = new Map<NodeId, Map<NodeId, number>>();
  for (const [area, figures] of measured) {
    for (const [indicator, value] of latest(figures, at)) {
      let ofIndicator = values.get(indicator);
      if (!ofIndicator) values.set(indicator, (ofIndicator = new Map()));
      ofIndicator.set(area, value);
    }
  }
  const found = new Map<NodeId, Map<NodeId, IndicatorValue>>(areas.map((area) => [area, new Map()]));
  for (const [indicator, ofAreas] of values) {
    const all = [...ofAreas.values()];
    const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
    const deviation = Math.sqrt(all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / all.length);
    if (deviation === 0) continue;
    for (const [area, value] of ofAreas) found.get(area)!.set(indicator, { value, standardised: (value - mean) / deviation });
  }
  return found;
}

function latest(figures: readonly RelatedTo<'MEASURED_BY'>[], at: IsoDate): Map<NodeId, number> {
  const chosen = new Map<NodeId, { readonly from: string; readonly value: number }>();
  for (const { relation, node } of figures) {
    const { value, from = '' } = relation as { readonly value: number; readonly from?: string };
    const before = chosen.get(node.id);
    if (!before || isBetter(from, before.from, at)) chosen.set(node.id, { from, value });
  }
  return new Map([...chosen].map(([id, { value }]) => [id, value]));
}

/** Not after the day beats after it; then the later of those before, the earlier of those after. */
function isBetter(one: string, other: string, at: string): boolean {
  if (one <= at !== other <= at) return one <= at;
  return one <= at ? one > other : one < other;
}
