import { useMemo } from 'react';
import { mapTexts } from '../../texts/map.ts';
import { groupLayout, type Layout } from './group-layout.ts';
import { groupNames } from './group-names.ts';
import { isMeasure } from './measures.ts';
import type { MapState } from './map-address.ts';
import type { Picture } from './picture.ts';
import { timeLayout } from './time-layout.ts';
import { useForceLayout, type Arranged } from './use-force-layout.ts';

/** Where the marks stand when something else than their place arranges them; without a layout their place does. */
export function useLayout(picture: Picture | undefined, { level, layout: wanted, colour }: Pick<MapState, 'level' | 'layout' | 'colour'>): Arranged {
  const byForce = useForceLayout(picture, level, wanted === 'force');
  const byRule = useMemo((): Layout | undefined => {
    if (!picture) return undefined;
    if (wanted === 'groups') {
      const nameOf = groupNames(picture, isMeasure(colour) ? 'region' : colour);
      return groupLayout(picture.parties.map((one) => ({ id: one.party.id, group: nameOf(one) })), mapTexts.inNoGroup);
    }
    if (wanted === 'time') return timeLayout(picture.parties.map(({ party, measures }) => ({ id: party.id, region: party.region, first: measures?.first })));
    return undefined;
  }, [picture, wanted, colour]);
  return wanted === 'force' ? byForce : { layout: byRule, progress: 'done' };
}
