import { useMemo } from 'react';
import { SurroundingsMap } from '../../network/surroundings/surroundings-map.tsx';
import { surroundingTexts } from '../../texts/surroundings.ts';
import type { ClusterRecord } from './cluster-query.ts';
import { placesOfCluster } from './places-of-cluster.ts';

interface ClusterMapProps {
  readonly cluster: ClusterRecord;
  readonly date: string;
}

/** Where a cluster's members come from. */
export function ClusterMap({ cluster, date }: ClusterMapProps) {
  const places = useMemo(() => placesOfCluster(cluster.members.edges, date), [cluster, date]);
  return (
    <SurroundingsMap
      label={surroundingTexts.cluster(cluster.label, places.length)}
      places={places}
      meaning={places.some(({ look }) => look === 'hollow') ? surroundingTexts.clusterMeaning : undefined}
    />
  );
}
