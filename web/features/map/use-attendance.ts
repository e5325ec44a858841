import { useQuery } from 'urql';
import { graphql } from '../../data/graphql.ts';
import { mapTexts } from '../../texts/map.ts';

const ATTENDANCE = graphql(`
  query MapAttendance($at: Date) {
    all: events(first: 0, at: $at) {
      totalCount
    }
    missing: events(first: 0, at: $at, filter: { attendanceReturned: false }) {
      totalCount
    }
  }
`);

/** How much of what the map rests on is recorded, in words; undefined where nothing is missing. */
export function useAttendance(at: string | undefined, ready: boolean): string | undefined {
  const [{ data }] = useQuery({ query: ATTENDANCE, variables: { at: at ?? null }, pause: at === undefined || !ready });
  if (!data || data.missing.totalCount === 0) return undefined;
  const all = data.all.totalCount;
  return mapTexts.notReturned(all - data.missing.totalCount, all);
}
