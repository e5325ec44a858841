import { Link } from '@tanstack/react-router';
import type { Party } from '../../network/party.ts';
import { TiesOf } from '../../network/ties-of.tsx';
import { areaTexts } from '../../texts/area.ts';
import type { AreaRecord } from './area-query.ts';
import type { OwnTies } from './use-area-ties.ts';

interface AreaTiesProps {
  readonly area: AreaRecord;
  readonly own: OwnTies | undefined;
  readonly byId: ReadonlyMap<string, Party>;
  readonly date: string;
  /** Only so many, strongest first; the part of all ties has the others. */
  readonly first?: number;
}

/** Its ties, strongest first. */
export function AreaTies({ area, own, byId, date, first }: AreaTiesProps) {
  const more = own && first !== undefined && own.ties.length > first && (
    <Link to="." search={((before: object) => ({ ...before, tab: 'ties' })) as never} resetScroll={false}>
      {areaTexts.allTies(own.ties.length)}
    </Link>
  );
  return <TiesOf of={area.id} ties={own?.ties} byId={byId} date={date} {...(first !== undefined && { first })} more={more} />;
}
