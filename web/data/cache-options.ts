import type { Cache, CacheExchangeOpts, UpdateResolver } from '@urql/exchange-graphcache';
import { dropRelation } from './drop-relation.ts';

/** Types whose `id` does not say which object it is, or that have none: kept where they were found. */
const PART_OF_THEIR_PARENT = [
  'PageInfo', 'Network', 'NetworkNode', 'NetworkTie', 'NetworkLink', 'NetworkSummary', 'NetworkPoint', 'NodeMeasures', 'Brokerage',
  'Community', 'RegionTies', 'Tie', 'TiePoint', 'TieConfidence', 'TieChange', 'Receipt', 'Resilience', 'ResilienceStep',
  'Succession', 'SuccessionTie', 'InteractionKindWeight', 'Neighbourhood', 'NeighbourhoodNode',
  'NeighbourhoodLink', 'Path', 'PathStep', 'Programme', 'DemoProgramme', 'EventMonth', 'RecordCounts', 'Viewer',
  'ContextFigure', 'Evaluation', 'ImportReport', 'ImportFault', 'ImportFileReport', 'RecordChange',
  'DataQualityCheck', 'DataQualityFinding', 'CorrectedRecord', 'RemovedRecord', 'RelationCount',
  'RoundBrief', 'Pool', 'RoundRules', 'FeatureWeight', 'Reason', 'ReasonFigure', 'Exclusion', 'SuggestionMember', 'Gift',
  'SuggestionStep', 'Unmatched', 'BestFit', 'KeptApart', 'DraftStep', 'Preview', 'PreviewFigure', 'PreviewTie', 'PreviewParty', 'PreviewLoad',
  'BackTest', 'BackTestResult', 'BackTestChoice',
  'PlanBrief', 'PlanRules', 'PlanGroup', 'PlanPlace', 'PlanOutcome', 'Clash', 'Experienced', 'Newcomers', 'Venue', 'BestGroup',
  ...['Area', 'AreaPeople', 'AreaLtos', 'AreaPartners', 'AreaHosted', 'AreaCollaborations', 'Needs', 'Offers', 'Person',
    'PersonRoles', 'PersonEvents', 'PersonClusters', 'PersonBuddies', 'PersonEmployers', 'PersonQuestions', 'PersonAnswers',
    'Organisation', 'OrganisationAreas', 'OrganisationSupports', 'OrganisationEmployees', 'OrganisationClusters', 'Topic',
    'TopicNeededBy', 'TopicOfferedBy', 'Event', 'EventAttendance', 'Cluster', 'ClusterMembers', 'ClusterSessions',
    'Question', 'QuestionAnswers', 'Collaboration', 'CollaborationPartners', 'ChangeLog', 'ImportBatch', 'Tie', 'TieChange', 'Receipt', 'Succession',
    'BuddyRound', 'ClusterPlan', 'Suggestion', 'View',
  ].flatMap((name) => [`${name}Connection`, `${name}Edge`]),
] as const;

/** After any write everything on screen is asked for again; what is shown stays until it comes. */
const askAgain = (_result: unknown, _args: unknown, cache: Cache): void => {
  for (const { fieldName, arguments: asked } of cache.inspectFields('Query')) cache.invalidate('Query', fieldName, asked);
};
const WRITES = [
  'importRecords', 'undoImport', 'recordPerson', 'recordRole', 'recordEvent', 'recordAttendance', 'recordNeed', 'recordOffer',
  'recordConsent', 'correctRecord', 'endRelation', 'askQuestion', 'answerQuestion',
  'draftBuddyRound', 'adjustBuddyRound', 'proposeBuddyRound', 'respondToSuggestion', 'takeOverMethod',
  'draftClusterPlan', 'adjustClusterPlan', 'proposeClusterPlan',
  'saveView', 'removeView', 'restoreView',
] as const;

/** A row goes as soon as it is taken away, and comes back should the API refuse. */
const removed: UpdateResolver = (result, args, cache, { optimistic }) => {
  dropRelation(cache, String(args['id']));
  if (!optimistic) askAgain(result, args, cache);
};

/** How the cache tells things apart, and what it makes of writes. */
export const CACHE_OPTIONS: Partial<CacheExchangeOpts> = {
  keys: {
    ...Object.fromEntries(PART_OF_THEIR_PARENT.map((type) => [type, () => null])),
    LogEntry: ({ version }) => String(version),
  },
  optimistic: {
    removeRecord: ({ id }) => ({ __typename: 'RemovedRecord', id, removed: 1, version: 0 }),
  },
  updates: {
    Mutation: {
      ...Object.fromEntries(WRITES.map((write) => [write, askAgain])),
      removeRecord: removed,
    },
    Subscription: { changes: askAgain },
  },
};
