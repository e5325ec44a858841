import { compare } from '../../graph/model/compare.ts';
import type { NodeRecord } from '../../graph/model/nodes.ts';
import type { PageArgs } from '../connection/page-args.ts';
import { pageOfList } from '../connection/page-of-list.ts';
import type { ItemPage } from '../connection/page-value.ts';
import type { Context } from '../context.ts';
import { checkMaySeeDrafts } from './may-match.ts';

/** Rounds and plans of a programme are counted in tens. */
const MOST_DRAFTS = 10_000;

/** Rounds or plans, the latest first. @throws KithError NOT_ALLOWED for partnerships. */
export async function draftPage<L extends 'Round' | 'Plan'>(context: Context, label: L, page: PageArgs): Promise<ItemPage<NodeRecord<L>>> {
  checkMaySeeDrafts(context.viewer);
  const { items } = await context.store.find({ label, first: MOST_DRAFTS });
  const drafts = [...items] as (NodeRecord<L> & { readonly date: string })[];
  return pageOfList(drafts.sort((x, y) => compare(y.date, x.date) || compare(y.id, x.id)), page);
}
