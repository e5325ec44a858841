import type { MapArea } from '../../network/map-area.ts';
import { areaTexts } from '../../texts/area.ts';
import type { AreaRecord } from './area-query.ts';
import { AreaTies } from './area-ties.tsx';
import { RoleTimeline } from './role-timeline.tsx';
import type { OwnTies } from './use-area-ties.ts';

interface OverviewProps {
  readonly area: AreaRecord;
  readonly own: OwnTies | undefined;
  readonly byId: ReadonlyMap<string, MapArea>;
  readonly date: string;
}

const SHOWN = 8;

/** Whom it is in touch with, and who held which role when. */
export function Overview({ area, own, byId, date }: OverviewProps) {
  return (
    <>
      <h2>{areaTexts.ties}</h2>
      <AreaTies area={area} own={own} byId={byId} date={date} first={SHOWN} />
      <h2>{areaTexts.timeline}</h2>
      <RoleTimeline area={area} date={date} />
    </>
  );
}
