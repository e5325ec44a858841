import { graphql } from '../data/graphql.ts';
import type { RecordKind } from './record-kinds.ts';

/** What is recorded of each kind of record, for the form that corrects it, and how much goes with it. */

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
      people(first: 0, history: true) {
        totalCount
      }
      ltos(first: 0, history: true) {
        totalCount
      }
      partners(first: 0, history: true) {
        totalCount
      }
      hosted(first: 0) {
        totalCount
      }
      needs(first: 0, history: true) {
        totalCount
      }
      offers(first: 0, history: true) {
        totalCount
      }
      collaborations(first: 0, history: true) {
        totalCount
      }
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
      roles(first: 0, history: true) {
        totalCount
      }
      events(first: 0) {
        totalCount
      }
      clusters(first: 0, history: true) {
        totalCount
      }
      buddies(first: 0, history: true) {
        totalCount
      }
      questions(first: 0) {
        totalCount
      }
      answers(first: 0) {
        totalCount
      }
      needs(first: 0, history: true) {
        totalCount
      }
      offers(first: 0, history: true) {
        totalCount
      }
    }
  }
`);

const ORGANISATION = graphql(`
  query OrganisationFields($id: ID!) {
    record: organisation(id: $id) {
      id
      name
      kind: kindLabel
      source
      areas(first: 0, history: true) {
        totalCount
      }
      supports(first: 0, history: true) {
        totalCount
      }
      employees(first: 0, history: true) {
        totalCount
      }
      clusters(first: 0) {
        totalCount
      }
      offers(first: 0, history: true) {
        totalCount
      }
    }
  }
`);

const TOPIC = graphql(`
  query TopicFields($id: ID!) {
    record: topic(id: $id) {
      id
      name
      source
      neededBy(first: 0, history: true) {
        totalCount
      }
      offeredBy(first: 0, history: true) {
        totalCount
      }
      clusters(first: 0) {
        totalCount
      }
      events(first: 0) {
        totalCount
      }
      questions(first: 0) {
        totalCount
      }
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
      attendance(first: 0) {
        totalCount
      }
      hosts {
        id
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
      members(first: 0, history: true) {
        totalCount
      }
      sessions(first: 0) {
        totalCount
      }
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
      answers(first: 0) {
        totalCount
      }
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
        partners(first: 0, history: true) {
          totalCount
        }
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
