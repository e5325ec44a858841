import { graphql } from '../data/graphql.ts';

export const RECORD_EVENT = graphql(`
  mutation RecordEvent($input: RecordEventInput!) {
    recordEvent(input: $input) {
      id
      label
    }
  }
`);

export const RECORD_PERSON = graphql(`
  mutation RecordPerson($input: RecordPersonInput!) {
    recordPerson(input: $input) {
      id
      label
    }
  }
`);

export const RECORD_ATTENDANCE = graphql(`
  mutation RecordAttendance($input: RecordAttendanceInput!) {
    recordAttendance(input: $input) {
      id
    }
  }
`);

export const RECORD_ROLE = graphql(`
  mutation RecordRole($input: RecordRoleInput!) {
    recordRole(input: $input) {
      id
    }
  }
`);

export const RECORD_NEED = graphql(`
  mutation RecordNeed($input: RecordNeedInput!) {
    recordNeed(input: $input) {
      id
    }
  }
`);

export const RECORD_OFFER = graphql(`
  mutation RecordOffer($input: RecordOfferInput!) {
    recordOffer(input: $input) {
      id
    }
  }
`);

export const CORRECT = graphql(`
  mutation CorrectRecord($id: ID!, $fields: JSONObject!) {
    correctRecord(id: $id, fields: $fields) {
      id
    }
  }
`);

export const END = graphql(`
  mutation EndRelation($id: ID!, $to: Date!) {
    endRelation(id: $id, to: $to) {
      id
    }
  }
`);

export const REMOVE = graphql(`
  mutation RemoveRecord($id: ID!) {
    removeRecord(id: $id) {
      id
      removed
    }
  }
`);
