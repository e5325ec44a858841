import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { NodeRecord } from '../../graph/model/nodes.ts';
import { introductionsAround } from '../../graph/services/matching/introductions/of-gathering.ts';
import { introductionsBy } from '../../graph/services/matching/introductions/of-organisation.ts';
import { introductionsOnTopic } from '../../graph/services/matching/introductions/of-topic.ts';
import { Cluster } from '../cluster/cluster.ts';
import { Collaboration } from '../collaboration/collaboration.ts';
import type { Context } from '../context.ts';
import { Event } from '../event/event.ts';
import { Organisation } from '../organisation/organisation.ts';
import { Topic } from '../topic/topic.ts';
import { couldHelpAsked, RecordSuggestionsArgs, suggestionsCost, suggestionsOfRecord } from './record-suggestions.ts';
import { SuggestionType } from './suggestion.ts';

const suggested = (description: string) => ({ complexity: suggestionsCost, description: `${description} Areas only; each once, best first, before any a second time; the one it is for comes first.` });

@Resolver(() => Topic)
export class TopicSuggestionsResolver {
  @FieldResolver(() => [SuggestionType], suggested('Areas that need help with it, or with a narrower topic, each with one that has solved it: as `peers(of, topic)` for all of them at once.'))
  suggestions(@Root() { id }: NodeRecord<'Topic'>, @Args(() => RecordSuggestionsArgs) args: RecordSuggestionsArgs, @Ctx() context: Context) {
    return suggestionsOfRecord(context, id, args, introductionsOnTopic);
  }
}

@Resolver(() => Event)
export class EventSuggestionsResolver {
  @FieldResolver(
    () => [SuggestionType],
    suggested('From its day on: areas that were there and have no living tie. Before it: areas to invite, that its topics concern, each with the one taking part that fits best.'),
  )
  suggestions(@Root() { id }: NodeRecord<'Event'>, @Args(() => RecordSuggestionsArgs) args: RecordSuggestionsArgs, @Ctx() context: Context) {
    return suggestionsOfRecord(context, id, args, introductionsAround);
  }
}

@Resolver(() => Cluster)
export class ClusterSuggestionsResolver {
  @FieldResolver(
    () => [SuggestionType],
    suggested(
      'While it runs: areas outside it that its topics concern, each with the member area that fits best; of a regional one, areas of its regions that are in no other. Once it is over: areas that were in it and have no living tie.',
    ),
  )
  suggestions(@Root() { id }: NodeRecord<'Cluster'>, @Args(() => RecordSuggestionsArgs) args: RecordSuggestionsArgs, @Ctx() context: Context) {
    return suggestionsOfRecord(context, id, args, introductionsAround);
  }
}

@Resolver(() => Collaboration)
export class CollaborationSuggestionsResolver {
  @FieldResolver(
    () => [SuggestionType],
    suggested('While it runs: areas outside it that its topics concern, each with the partner that fits best. Once it is over: partners that have no living tie any more.'),
  )
  suggestions(@Root() { id }: NodeRecord<'Collaboration'>, @Args(() => RecordSuggestionsArgs) args: RecordSuggestionsArgs, @Ctx() context: Context) {
    return suggestionsOfRecord(context, id, args, introductionsAround);
  }
}

@Resolver(() => Organisation)
export class OrganisationSuggestionsResolver {
  @FieldResolver(
    () => [SuggestionType],
    suggested('Introductions it could make: areas whose money it holds or that it supports on the day, each with one elsewhere that faces, or has solved, the same.'),
  )
  suggestions(@Root() { id }: NodeRecord<'Organisation'>, @Args(() => RecordSuggestionsArgs) args: RecordSuggestionsArgs, @Ctx() context: Context) {
    return suggestionsOfRecord(context, id, args, introductionsBy);
  }

  @FieldResolver(() => [SuggestionType], {
    complexity: suggestionsCost,
    description: 'Areas that need what it offers and that it does not serve on the day; the score is the share of their needs, by urgency, that it could meet, 0 to 1.',
  })
  couldHelp(@Root() { id }: NodeRecord<'Organisation'>, @Args(() => RecordSuggestionsArgs) args: RecordSuggestionsArgs, @Ctx() context: Context) {
    return couldHelpAsked(context, id, args);
  }
}
