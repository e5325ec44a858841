import { useMemo } from 'react';
import { SurroundingsMap } from '../../network/surroundings/surroundings-map.tsx';
import type { Surrounding } from '../../network/surroundings/surroundings.ts';
import { surroundingTexts } from '../../texts/surroundings.ts';
import type { EventRecord } from './event-query.ts';

/** Which areas hosted an event, and which came. */
export function EventMap({ event }: { readonly event: EventRecord }) {
  const { label, hosts, areas } = event;
  const places = useMemo(
    () => [
      ...hosts.map(({ id }): Surrounding => ({ id, look: 'centre', says: surroundingTexts.hosted })),
      ...areas.map(({ id }): Surrounding => ({ id, look: 'near', says: surroundingTexts.came })),
    ],
    [hosts, areas],
  );
  return <SurroundingsMap label={surroundingTexts.event(label, areas.length)} places={places} meaning={hosts.length > 0 ? surroundingTexts.eventMeaning : undefined} />;
}
