import { graphql } from '../data/graphql.ts';
import type { RecordKind } from './record-kinds.ts';

/** What is recorded of each kind of record, for the form that corrects it. */

const AREA = graphql(`
  query AreaFields($id: ID!) {
    record: area(id: $id) {
      id
      name
      shortName
      region
      localAuthority
      wave
      lat
      lon
      coastal
      source
    }
  }
`);

const PERSON = graphql(`
  query PersonFields($id: ID!) {
    record: person(id: $id) {
      id
      name
      listed
      consent
      source
    }
  }
`);

const ORGANISATION = graphql(`
  query OrganisationFields($id: ID!) {
    record: organisation(id: $id) {
      id
      name
      kind
      source
    }
  }
`);

const TOPIC = graphql(`
  query TopicFields($id: ID!) {
    record: topic(id: $id) {
      id
      name
      source
    }
  }
`);

const EVENT = graphql(`
  query EventFields($id: ID!) {
    record: event(id: $id) {
      id
      name
      kind
      date
      place
      lat
      lon
      attendanceReturned
      source
      evaluation {
        responses
        excellent
        gotEverything
        networkingMostUseful
      }
    }
  }
`);

const CLUSTER = graphql(`
  query ClusterFields($id: ID!) {
    record: cluster(id: $id) {
      id
      name
      kind
      seatsPerArea
      from
      to
      source
    }
  }
`);

const QUESTION = graphql(`
  query QuestionFields($id: ID!) {
    record: question(id: $id) {
      id
      text
      date
      source
    }
  }
`);

const COLLABORATION = graphql(`
  query CollaborationFields($id: ID!) {
    found: collaborations(first: 1, filter: { ids: [$id] }) {
      nodes {
        id
        name
        kind
        from
        to
        source
      }
    }
  }
`);

export const RECORD_QUERIES = {
  area: AREA,
  person: PERSON,
  organisation: ORGANISATION,
  topic: TOPIC,
  event: EVENT,
  cluster: CLUSTER,
  question: QUESTION,
  collaboration: COLLABORATION,
} as const satisfies Record<RecordKind, unknown>;
