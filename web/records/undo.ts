import type { Client, CombinedError } from 'urql';
import { graphql } from '../data/graphql.ts';
import { CORRECT } from './mutations.ts';
import { relationEnds, relationKind, type RecordedRelation } from './recorded-relation.ts';
import type { Values } from './form/field-rule.ts';

/** Takes back what was just done; gives what stood in the way. */
export type Undo = (client: Client) => Promise<CombinedError | undefined>;

/** Puts fields back to what they were. */
export const undoCorrection =
  (id: string, before: Values): Undo =>
  async (client) =>
    (await client.mutation(CORRECT, { id, fields: before }).toPromise()).error;

// What is recorded anew counts as a fact of today; where it came from is put back in the same breath.
const ROLE_AGAIN = graphql(`
  mutation RecordRoleAgain($input: RecordRoleInput!, $id: ID!, $origin: JSONObject!) {
    recordRole(input: $input) {
      id
    }
    correctRecord(id: $id, fields: $origin) {
      id
    }
  }
`);
const NEED_AGAIN = graphql(`
  mutation RecordNeedAgain($input: RecordNeedInput!, $id: ID!, $origin: JSONObject!) {
    recordNeed(input: $input) {
      id
    }
    correctRecord(id: $id, fields: $origin) {
      id
    }
  }
`);
const OFFER_AGAIN = graphql(`
  mutation RecordOfferAgain($input: RecordOfferInput!, $id: ID!, $origin: JSONObject!) {
    recordOffer(input: $input) {
      id
    }
    correctRecord(id: $id, fields: $origin) {
      id
    }
  }
`);
const ATTENDANCE_AGAIN = graphql(`
  mutation RecordAttendanceAgain($input: RecordAttendanceInput!, $id: ID!, $origin: JSONObject!) {
    recordAttendance(input: $input) {
      id
    }
    correctRecord(id: $id, fields: $origin) {
      id
    }
  }
`);

/** What records a kind of relation anew, and how it names the two ends. */
const AGAIN = {
  HOLDS_ROLE: { document: ROLE_AGAIN, start: 'person', end: 'area' },
  NEEDS: { document: NEED_AGAIN, start: 'who', end: 'topic' },
  OFFERS: { document: OFFER_AGAIN, start: 'who', end: 'topic' },
  ATTENDED: { document: ATTENDANCE_AGAIN, start: 'person', end: 'event' },
} as const;

/** Records a removed relation anew; undefined for kinds that can only be imported. */
export function undoRemoval({ id, values, provenance, source }: RecordedRelation): Undo | undefined {
  const kind = relationKind(id);
  if (!Object.hasOwn(AGAIN, kind)) return undefined;
  const { document, start, end } = AGAIN[kind as keyof typeof AGAIN];
  const [from, to] = relationEnds(id);
  const origin = { provenance: provenance ?? 'FACT', source: source ?? null };
  const variables = { input: { ...values, [start]: from, [end]: to }, id, origin };
  // Each document takes the input that its own kind of relation is made of. Nothing of it is shown before the answer: the row is not there yet.
  return async (client) => (await client.mutation(document as typeof ROLE_AGAIN, variables as never, { requestPolicy: 'network-only' }).toPromise()).error;
}
