import { conditions, dateCondition, oneOf } from '../connection/read-page.ts';
import type { Context } from '../context.ts';
import type { Direction, RelatedQuery } from '../../graph/store/store.ts';
import type { RelationKind } from '../../graph/model/relations.ts';
import type { EventsOfArgs } from './event-args.ts';

/** The events at the other end of a relation, of the kinds and days asked for, latest first. */
export const eventsAsked = (
  kind: RelationKind,
  direction: Direction,
  args: EventsOfArgs,
  context: Context,
): Omit<RelatedQuery, 'first' | 'after' | 'at'> => ({
  kind,
  direction,
  other: conditions({ kind: oneOf(args.kind), date: dateCondition(args, context.today) }),
  order: { by: 'date', descending: true },
});
