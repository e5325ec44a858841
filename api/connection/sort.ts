import { Field, InputType } from 'type-graphql';
import { badInput } from '../../graph/model/kith-error.ts';
import type { Order, Where } from '../../graph/store/store.ts';
import { wordEnum } from '../schema/word-enum.ts';

type SortBy = 'name' | 'region' | 'distance' | 'date';
const SortByWord = wordEnum<SortBy>('SortBy', 'What a list is sorted by; what has no value comes last.', {
  name: 'Name, whatever its case and accents.',
  region: 'Region, then name. Areas only.',
  distance: 'Distance from the point the filter’s `near` names.',
  date: 'Date. Events and questions only.',
});

type Direction = 'ascending' | 'descending';
const SortDirectionWord = wordEnum<Direction>('SortDirection', 'Which way a list is sorted.', {
  ascending: 'From least to most, from A to Z, from early to late.',
  descending: 'From most to least, from Z to A, from late to early.',
});

@InputType('Sort', { description: 'The order of a list. Equals are in the order of their ids.' })
export class Sort {
  @Field(() => SortByWord, { description: 'What to sort by.' })
  by!: SortBy;

  @Field(() => SortDirectionWord, { nullable: true, defaultValue: 'ascending', description: 'Which way.' })
  direction?: Direction | null;
}

/** @throws KithError BAD_INPUT for a sort this list does not know, or a distance without a point. */
export function orderOf(
  sort: Sort | null | undefined,
  known: readonly SortBy[],
  fallback: Order,
  where?: Where,
): Order {
  if (!sort) return fallback;
  if (!known.includes(sort.by)) {
    throw badInput(`This list cannot be sorted by ${sort.by}. It can be by ${known.join(', ')}.`);
  }
  if (sort.by === 'distance' && !where?.near) {
    throw badInput('To sort by distance, say from where: filter by near { lat lon km }.');
  }
  return { by: sort.by, descending: sort.direction === 'descending' };
}
