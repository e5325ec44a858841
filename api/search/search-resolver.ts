import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Label } from '../../graph/model/node-id.ts';
import { pageCost } from '../connection/cost.ts';
import { pageSize, USUAL_PER_PAGE } from '../connection/page-args.ts';
import type { Context } from '../context.ts';
import { SearchResult } from '../record/node.ts';
import { wordEnum } from '../schema/word-enum.ts';
import { maySeeNames } from '../viewer/identity.ts';

const SEARCHED = ['Area', 'Person', 'Organisation', 'Topic', 'Event', 'Cluster', 'Question', 'Answer', 'Collaboration'] as const;

const SearchedWord = wordEnum<(typeof SEARCHED)[number]>('SearchKind', 'A kind of record that a search can find.', {
  Area: 'Neighbourhoods.',
  Person: 'People.',
  Organisation: 'Organisations.',
  Topic: 'Topics.',
  Event: 'Events.',
  Cluster: 'Clusters.',
  Question: 'Questions.',
  Answer: 'Answers.',
  Collaboration: 'Collaborations.',
});

@Resolver()
export class SearchResolver {
  @Query(() => [SearchResult], {
    complexity: pageCost,
    description:
      'Records whose words begin with the words of a text, best first. People are found by name only if they agreed to be listed, except by stewards.',
  })
  search(
    @Arg('text', () => String, { description: 'What to look for; case and accents make no difference.' }) text: string,
    @Arg('first', () => Int, { nullable: true, defaultValue: USUAL_PER_PAGE, description: 'How many at most, 0 to 100.' }) first: number | null | undefined,
    @Arg('kinds', () => [SearchedWord], { nullable: true, description: 'Of these kinds only. Default: all.' })
    kinds: Label[] | null | undefined,
    @Ctx() { store, viewer }: Context,
  ) {
    const listedOnly = !maySeeNames(viewer);
    return store.search(text, { labels: kinds ?? SEARCHED, first: pageSize(first), listedOnly });
  }
}
