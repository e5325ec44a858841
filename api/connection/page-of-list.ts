import type { NodeRecord } from '../../graph/model/nodes.ts';
import { badInput } from '../../graph/model/kith-error.ts';
import { cursorOf, parseCursor } from '../../graph/store/cursor.ts';
import { pageSize, type PageArgs } from './page-args.ts';
import { ItemPage } from './page-value.ts';

/** A page of a list that is whole in memory; a cursor names the record it stands at. */
export const pageOfList = <T extends Pick<NodeRecord, 'id'>>(list: readonly T[], args: PageArgs): ItemPage<T> =>
  pageOfItems(list, args, ({ id }) => id);

/** A page of things that are no records; `keyOf` tells them apart. */
export function pageOfItems<T>(list: readonly T[], args: PageArgs, keyOf: (item: T) => string): ItemPage<T> {
  const first = pageSize(args.first);
  const start = args.after === undefined || args.after === null ? 0 : placeAfter(list, args.after, keyOf);
  const items = list.slice(start, start + first);
  const page = {
    items,
    cursors: items.map((item) => cursorOf([keyOf(item)])),
    hasNext: start + first < list.length,
  };
  return new ItemPage(page, args.after, () => Promise.resolve(list.length));
}

function placeAfter<T>(list: readonly T[], after: string, keyOf: (item: T) => string): number {
  const [key] = parseCursor(after, 1);
  const place = list.findIndex((one) => keyOf(one) === key);
  if (place < 0) throw badInput(`"${after.slice(0, 100)}" is not a cursor of this list, or what it stood at is gone.`);
  return place + 1;
}
