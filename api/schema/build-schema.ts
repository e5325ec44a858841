import 'reflect-metadata';
import { createPubSub } from '@graphql-yoga/subscription';
import { isInterfaceType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import * as areaConnections from '../area/area-connections.ts';
import { Indicator } from '../area/indicator.ts';
import { IndicatorResolver } from '../area/indicator-resolver.ts';
import { AreaLinksResolver } from '../area/area-links-resolver.ts';
import { AreaResolver } from '../area/area-resolver.ts';
import { ChangeLogConnection, LogEntryResolver, RecordChangeResolver } from '../change-log/change-log.ts';
import { ChangeLogResolver } from '../change-log/change-log-resolver.ts';
import { BackTestResolver } from '../back-test/back-test-resolver.ts';
import * as clusterConnections from '../cluster/cluster-connections.ts';
import { ClusterMembersEdgeResolver, ClusterResolver } from '../cluster/cluster-resolver.ts';
import * as collaborationConnections from '../collaboration/collaboration-connections.ts';
import { CollaborationResolver } from '../collaboration/collaboration-resolver.ts';
import type { ConnectionTypes } from '../connection/connection.ts';
import { DataQualityFindingResolver, DataQualityResolver } from '../data-quality/data-quality.ts';
import * as eventConnections from '../event/event-connections.ts';
import { AttendanceEdgeResolver, EventResolver } from '../event/event-resolver.ts';
import { ImportBatchConnection } from '../importing/importing.ts';
import { ImportingResolver } from '../importing/importing-resolver.ts';
import { NeighbourhoodResolver } from '../network/neighbourhood-resolver.ts';
import { CommunityResolver, NetworkFieldsResolver, NetworkNodeResolver } from '../network/network-fields-resolver.ts';
import { NetworkResolver } from '../network/network-resolver.ts';
import { IntroductionsResolver } from '../matching/introductions-resolver.ts';
import { PreviewLoadResolver, PreviewPartyResolver } from '../matching/preview-resolver.ts';
import { BestFitResolver, DraftStepResolver, KeptApartResolver, PoolResolver, UnmatchedResolver } from '../matching/draft-resolver.ts';
import { PlanGroupResolver } from '../matching/plan-group.ts';
import { PlanPlaceResolver, PlanResolver } from '../matching/plan-resolver.ts';
import { ClusterPlanConnection } from '../matching/plan.ts';
import {
  ClusterSuggestionsResolver,
  CollaborationSuggestionsResolver,
  EventSuggestionsResolver,
  OrganisationSuggestionsResolver,
  TopicSuggestionsResolver,
} from '../matching/record-suggestions-resolver.ts';
import { RoundResolver } from '../matching/round-resolver.ts';
import { BuddyRoundConnection } from '../matching/round.ts';
import {
  GiftResolver,
  ReasonFigureResolver,
  ReasonResolver,
  SuggestionMemberResolver,
  SuggestionResolver,
  SuggestionStepResolver,
} from '../matching/suggestion-resolver.ts';
import { SuggestionConnection } from '../matching/suggestion.ts';
import * as organisationConnections from '../organisation/organisation-connections.ts';
import { OrganisationResolver } from '../organisation/organisation-resolver.ts';
import * as personConnections from '../person/person-connections.ts';
import {
  PersonBuddiesEdgeResolver,
  PersonClustersEdgeResolver,
  PersonEventsEdgeResolver,
  PersonLinksResolver,
} from '../person/person-links-resolver.ts';
import { PersonResolver } from '../person/person-resolver.ts';
import { ProgrammeResolver } from '../programme/programme.ts';
import { ProgressResolver } from '../progress/progress-resolver.ts';
import * as questionConnections from '../question/question-connections.ts';
import { AnswerResolver, QuestionResolver } from '../question/question-resolver.ts';
import { CorrectedRecordResolver, CorrectingResolver } from '../recording/correcting-resolver.ts';
import { RecordingResolver } from '../recording/recording-resolver.ts';
import { recordType } from '../record/node.ts';
import { RelationResolver } from '../record/relation-resolver.ts';
import {
  ResilienceResolver,
  ResilienceStepResolver,
  SuccessionResolver,
  SuccessionTieResolver,
} from '../resilience/resilience-resolver.ts';
import { SuccessionConnection } from '../resilience/resilience.ts';
import { SearchResolver } from '../search/search-resolver.ts';
import { ReceiptResolver, TieChangeResolver, TieFieldsResolver } from '../tie/tie-fields-resolver.ts';
import { TieResolver } from '../tie/tie-resolver.ts';
import { ReceiptConnection, TieChangeConnection, TieConnection } from '../tie/tie.ts';
import * as topicConnections from '../topic/topic-connections.ts';
import { TopicResolver } from '../topic/topic-resolver.ts';
import { ViewResolver } from '../view/view-resolver.ts';
import { ViewConnection } from '../view/view.ts';
import { ViewerResolver } from '../viewer/viewer-resolver.ts';

const connectionsOf = (module: object): ConnectionTypes[] =>
  Object.values(module).filter((value): value is ConnectionTypes => 'resolver' in Object(value));

const CONNECTIONS = [
  areaConnections,
  clusterConnections,
  collaborationConnections,
  eventConnections,
  organisationConnections,
  personConnections,
  questionConnections,
  topicConnections,
].flatMap(connectionsOf);

const RESOLVERS = [
  AnswerResolver,
  AreaLinksResolver,
  AreaResolver,
  AttendanceEdgeResolver,
  BackTestResolver,
  BestFitResolver,
  ChangeLogResolver,
  ClusterMembersEdgeResolver,
  ClusterResolver,
  CollaborationResolver,
  CorrectedRecordResolver,
  CorrectingResolver,
  DataQualityFindingResolver,
  DataQualityResolver,
  DraftStepResolver,
  EventResolver,
  GiftResolver,
  ImportingResolver,
  IndicatorResolver,
  IntroductionsResolver,
  ClusterSuggestionsResolver,
  CollaborationSuggestionsResolver,
  EventSuggestionsResolver,
  OrganisationSuggestionsResolver,
  TopicSuggestionsResolver,
  KeptApartResolver,
  LogEntryResolver,
  CommunityResolver,
  NeighbourhoodResolver,
  NetworkFieldsResolver,
  NetworkNodeResolver,
  NetworkResolver,
  OrganisationResolver,
  PersonBuddiesEdgeResolver,
  PersonClustersEdgeResolver,
  PersonEventsEdgeResolver,
  PersonLinksResolver,
  PersonResolver,
  PoolResolver,
  PreviewLoadResolver,
  PreviewPartyResolver,
  PlanGroupResolver,
  PlanPlaceResolver,
  PlanResolver,
  ProgrammeResolver,
  ProgressResolver,
  QuestionResolver,
  RecordChangeResolver,
  RecordingResolver,
  ReasonFigureResolver,
  ReasonResolver,
  ReceiptResolver,
  RelationResolver,
  ResilienceResolver,
  ResilienceStepResolver,
  RoundResolver,
  SearchResolver,
  SuccessionResolver,
  SuccessionTieResolver,
  SuggestionMemberResolver,
  SuggestionResolver,
  SuggestionStepResolver,
  TieChangeResolver,
  TieFieldsResolver,
  TieResolver,
  TopicResolver,
  UnmatchedResolver,
  ViewResolver,
  ViewerResolver,
  ...[
    ...CONNECTIONS,
    BuddyRoundConnection,
    ClusterPlanConnection,
    ChangeLogConnection,
    ImportBatchConnection,
    ReceiptConnection,
    SuccessionConnection,
    SuggestionConnection,
    TieChangeConnection,
    TieConnection,
    ViewConnection,
  ].map(({ resolver }) => resolver),
] as unknown as NonEmptyArray<new () => object>;

/** Types whose fields are worked out as they are read, which may be refused. */
const WORKED_OUT: ReadonlySet<string> = new Set(['NetworkNode', 'NetworkSummary', 'NodeMeasures']);

/** Compiled queries catch what a resolver throws, not what a property does. */
function readByResolvers(type: GraphQLObjectType): void {
  for (const [name, field] of Object.entries(type.getFields())) {
    field.resolve ??= (source: Readonly<Record<string, unknown>>) => source[name];
  }
}

/** The schema of the API, built from its classes. Inputs are checked by the services, not by decorators. */
export function buildKithSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: RESOLVERS,
    orphanedTypes: [Indicator],
    validate: false,
    // Asked for wherever there are subscriptions; ours bring their own source.
    pubSub: createPubSub(),
  });
  for (const type of Object.values(schema.getTypeMap())) {
    // What the builder puts here gives a promise, which compiled queries do not wait for.
    if (isInterfaceType(type)) type.resolveType = recordType;
    if (WORKED_OUT.has(type.name) && isObjectType(type)) readByResolvers(type);
  }
  return schema;
}
