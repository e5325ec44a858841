import { useQuery } from 'urql';
import { graphql } from '../../data/graphql.ts';
import { mapTexts } from '../../texts/map.ts';

const ATTENDANCE = graphql(`
  query MapAttendance($at: Date) {
    all: events(first: 0, at: $at) {
      totalCount
    }
    returned: events(first: 0, at: $at, filter: { attendanceReturned: true }) {
      totalCount
    }
  }
`);

/** How much of what the map rests on is recorded, in words; undefined where nothing is missing. */
export function useAttendance(at: string | undefined, ready: boolean): string | undefined {
  const [{ data }] = useQuery({ query: ATTENDANCE, variables: { at: at ?? null }, pause: at === undefined || !ready });
  if (!data || data.returned.totalCount === data.all.totalCount) return undefined;
  return mapTexts.notReturned(data.returned.totalCount, data.all.totalCount);
}
