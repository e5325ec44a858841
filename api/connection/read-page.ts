import { addDays, type IsoDate } from '../../graph/model/iso-date.ts';
import { labelOf, type Label, type NodeId } from '../../graph/model/node-id.ts';
import type { NodeRecord } from '../../graph/model/nodes.ts';
import { relationRule } from '../../graph/model/relations.ts';
import type { FieldCondition, NodeQuery, RelatedQuery } from '../../graph/store/store.ts';
import type { Context } from '../context.ts';
import { pageSize, type PageArgs, type PeriodPageArgs } from './page-args.ts';
import { checkCursor } from './check-cursor.ts';
import { ItemPage, RelationPage } from './page-value.ts';

/** As many relations of one record as are read at once where all are wanted. */
export const ALL = 10_000;

export const dayOf = (args: { readonly at?: IsoDate | null | undefined }, context: Context): IsoDate =>
  args.at ?? context.today;

/** A page of records of one kind. */
export async function foundPage<L extends Label>(
  context: Context,
  query: Omit<NodeQuery<L>, 'first' | 'after'>,
  args: PageArgs,
): Promise<ItemPage<NodeRecord<L>>> {
  const first = pageSize(args.first);
  checkCursor(args.after, (last) => labelOf(last) === query.label);
  const page = await context.store.find<L>({ ...query, first, after: args.after ?? undefined });
  return new ItemPage(page, args.after, () => context.store.count(query));
}

type RelationAsked = Omit<RelatedQuery, 'first' | 'after' | 'at'>;

/** A page of a record’s relations of one kind; those with periods as they hold on the day asked of. */
export function relatedPage(
  context: Context,
  id: NodeId,
  asked: RelationAsked,
  args: PageArgs & Partial<PeriodPageArgs>,
): Promise<RelationPage> {
  checkCursor(args.after, (last) => last.startsWith(`${asked.kind}|`));
  const at = relationRule(asked.kind).period && !args.history ? dayOf(args, context) : undefined;
  const query = { ...asked, at, first: pageSize(args.first), after: args.after ?? undefined };
  const count = () => context.loaders.countRelated(id, query);
  return context.loaders.related(id, query).then((page) => new RelationPage(page, args.after, count));
}

/** All records at the other end of a record’s relations of one kind, as they hold on a day. */
export async function relatedNodes(
  context: Context,
  id: NodeId,
  asked: RelationAsked & { readonly at?: IsoDate },
): Promise<readonly NodeRecord[]> {
  const { items } = await context.loaders.related(id, { ...asked, first: ALL });
  return items.map(({ node }) => node);
}

/** The condition that a field has one of these values; none where nothing is asked. */
export const oneOf = (values: readonly string[] | null | undefined): FieldCondition | undefined =>
  values ? { in: values } : undefined;

/** Conditions without those that ask nothing. */
export function conditions(
  asked: Readonly<Record<string, FieldCondition | undefined>>,
): Readonly<Record<string, FieldCondition>> | undefined {
  const entries = Object.entries(asked).filter(([, condition]) => condition !== undefined);
  return entries.length > 0 ? (Object.fromEntries(entries) as Record<string, FieldCondition>) : undefined;
}

/** A half-open stretch of days, as a condition on a field. */
export interface Days {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Days of dated records: from one on, up to and with `at`, before `to`. */
export interface DaysAsked {
  readonly from?: IsoDate | null | undefined;
  readonly to?: IsoDate | null | undefined;
  readonly at?: IsoDate | null | undefined;
}

/**
 * The condition on a date: what lies after the day asked of is not shown. Without such a day it is
 * today, unless `from` or `to` ask for other days.
 */
export function dateCondition({ from, to, at }: DaysAsked, today: IsoDate): Days {
  const asOf = at ?? (from || to ? undefined : today);
  const ends = [to, asOf && dayAfter(asOf)].filter((end) => end !== undefined && end !== null).sort();
  return { from: from ?? undefined, to: ends[0] };
}

/** No day can be written after it. */
const LAST_DAY = '9999-12-31';

// A list asks this of the same day for each of its records.
let asked: { readonly day: IsoDate; readonly next: IsoDate } | undefined;
function dayAfter(day: IsoDate): IsoDate | undefined {
  if (day === LAST_DAY) return undefined;
  if (asked?.day !== day) asked = { day, next: addDays(day, 1) };
  return asked.next;
}

/** True where a day fulfils such a condition. */
export const dateFits = (date: string | undefined, { from, to }: Days): boolean =>
  date !== undefined && (from === undefined || date >= from) && (to === undefined || date < to);
