import { useMemo } from 'react';
import { SurroundingsMap } from '../../network/surroundings/surroundings-map.tsx';
import type { Surrounding } from '../../network/surroundings/surroundings.ts';
import { surroundingTexts } from '../../texts/surroundings.ts';
import type { TopicRecord } from './topic-query.ts';

interface End {
  readonly node: { readonly id: string };
}

const areasAmong = (edges: readonly End[]): readonly string[] => [...new Set(edges.map(({ node }) => node.id).filter((id) => id.startsWith('area:')))];

/** Where a topic is needed and offered. */
export function TopicMap({ topic }: { readonly topic: TopicRecord }) {
  const { label, neededBy, offeredBy } = topic;
  const { offer, need } = useMemo(() => ({ offer: areasAmong(offeredBy.edges), need: areasAmong(neededBy.edges) }), [offeredBy, neededBy]);
  const places = useMemo(
    () => [
      ...offer.map((id): Surrounding => ({ id, look: 'near', says: surroundingTexts.offers })),
      ...need.map((id): Surrounding => ({ id, look: 'hollow', says: surroundingTexts.needs })),
    ],
    [offer, need],
  );
  return <SurroundingsMap label={surroundingTexts.topic(label, need.length, offer.length)} places={places} meaning={surroundingTexts.topicMeaning} />;
}
