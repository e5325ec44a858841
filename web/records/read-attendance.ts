import type { Client } from 'urql';
import { graphql } from '../data/graphql.ts';
import type { RecordedRelation } from './recorded-relation.ts';

const ATTENDANCE = graphql(`
  query Attendance($id: ID!) {
    relation(id: $id) {
      id
      as
      via {
        id
      }
    }
  }
`);

/** What is recorded now of somebody at an event; undefined where they are not on its list. */
export async function readAttendance(client: Client, person: string, event: string) {
  const { data, error } = await client.query(ATTENDANCE, { id: `ATTENDED|${person}|${event}||` }, { requestPolicy: 'network-only' }).toPromise();
  const relation = data?.relation;
  const listed: RecordedRelation | undefined = relation ? { id: relation.id, values: { as: relation.as, area: relation.via?.id ?? null } } : undefined;
  return { listed, error };
}
