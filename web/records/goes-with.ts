import type { ResultOf } from '../data/graphql.ts';
import { fieldTexts } from '../texts/record-fields.ts';
import type { RECORD_QUERIES } from './record-queries.ts';

const words = fieldTexts.goesWith;
type Words = typeof words;
type Part = readonly [number, Words[keyof Words]];

type Queries = typeof RECORD_QUERIES;
type Found<K extends Exclude<keyof Queries, 'collaboration'>> = NonNullable<ResultOf<Queries[K]>['record']>;
type Collaboration = ResultOf<Queries['collaboration']>['found']['nodes'][number];

/** What a record takes with it when it is removed: how many of each, in words; nothing of what there is none. */
const said = (parts: readonly Part[]): readonly string[] => parts.filter(([n]) => n > 0).map(([n, text]) => text(n));

export const goesWith = {
  area: (area: Found<'area'>) =>
    said([
      [area.people.totalCount, words.roles],
      [area.hosted.totalCount, words.hosted],
      [area.ltos.totalCount, words.ltos],
      [area.partners.totalCount, words.partners],
      [area.needs.totalCount, words.needs],
      [area.offers.totalCount, words.offers],
      [area.collaborations.totalCount, words.collaborations],
    ]),
  person: (person: Found<'person'>) =>
    said([
      [person.roles.totalCount, words.roles],
      [person.events.totalCount, words.attendances],
      [person.clusters.totalCount, words.clusters],
      [person.buddies.totalCount, words.buddies],
      [person.needs.totalCount, words.needs],
      [person.offers.totalCount, words.offers],
      [person.questions.totalCount, words.questions],
      [person.answers.totalCount, words.answers],
    ]),
  organisation: (organisation: Found<'organisation'>) =>
    said([
      [organisation.areas.totalCount, words.money],
      [organisation.supports.totalCount, words.supports],
      [organisation.employees.totalCount, words.employees],
      [organisation.clusters.totalCount, words.facilitates],
      [organisation.offers.totalCount, words.offers],
    ]),
  topic: (topic: Found<'topic'>) =>
    said([
      [topic.neededBy.totalCount, words.neededBy],
      [topic.offeredBy.totalCount, words.offeredBy],
      [topic.clusters.totalCount + topic.events.totalCount + topic.questions.totalCount, words.aboutIt],
    ]),
  event: (event: Found<'event'>) =>
    said([
      [event.attendance.totalCount, words.whoCame],
      [event.hosts.length, words.hosts],
    ]),
  cluster: (cluster: Found<'cluster'>) =>
    said([
      [cluster.members.totalCount, words.members],
      [cluster.sessions.totalCount, words.sessions],
    ]),
  question: (question: Found<'question'>) => said([[question.answers.totalCount, words.itsAnswers]]),
  collaboration: (collaboration: Collaboration) => said([[collaboration.partners.totalCount, words.partnersIn]]),
} as const;
