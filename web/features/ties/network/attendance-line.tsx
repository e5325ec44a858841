import { useQuery } from 'urql';
import { graphql } from '../../../data/graphql.ts';
import { tieNetworkTexts } from '../../../texts/ties-network.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { AsOfDay } from '../ties-page.tsx';

const ATTENDANCE = graphql(`
  query TiesAttendance($at: Date) {
    all: events(first: 0, at: $at) {
      totalCount
    }
    missing: events(first: 0, at: $at, filter: { attendanceReturned: false }) {
      totalCount
    }
  }
`);

/** How much of what the ties are made of is recorded; nothing where nothing is missing. */
export function AttendanceLine({ asOf }: { readonly asOf: AsOfDay }) {
  const [{ data }] = useQuery({ query: ATTENDANCE, variables: { at: asOf.date }, pause: !asOf.known });
  if (!data || data.missing.totalCount === 0) return null;
  const all = data.all.totalCount;
  return <Notice tone="partial">{tieNetworkTexts.attendance(all - data.missing.totalCount, all)}</Notice>;
}
