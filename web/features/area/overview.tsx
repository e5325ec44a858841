import type { Party } from '../../network/party.ts';
import { areaTexts } from '../../texts/area.ts';
import { RecordRole } from '../../records/forms.tsx';
import type { AreaRecord } from './area-query.ts';
import { AreaTies } from './area-ties.tsx';
import { RoleTimeline } from './role-timeline.tsx';
import type { OwnTies } from './use-area-ties.ts';

interface OverviewProps {
  readonly area: AreaRecord;
  readonly own: OwnTies | undefined;
  readonly byId: ReadonlyMap<string, Party>;
  readonly date: string;
  readonly mayRecord: boolean | undefined;
}

const SHOWN = 8;

/** Whom it is in touch with, and who held which role when. */
export function Overview({ area, own, byId, date, mayRecord }: OverviewProps) {
  return (
    <>
      <h2>{areaTexts.ties}</h2>
      <AreaTies area={area} own={own} byId={byId} date={date} first={SHOWN} />
      <h2>{areaTexts.timeline}</h2>
      <RoleTimeline area={area} date={date} />
      {mayRecord && (
        <p className="record-more no-print">
          <RecordRole area={{ id: area.id, label: area.label }} />
        </p>
      )}
    </>
  );
}
