import { badInput } from '../../graph/model/kith-error.ts';
import type { RecordId } from '../../graph/model/relations.ts';
import { cursorOf, parseCursor } from '../../graph/store/cursor.ts';
import type { LogHead, Store } from '../../graph/store/store.ts';
import { pageSize, type PageArgs } from '../connection/page-args.ts';
import { ItemPage } from '../connection/page-value.ts';

const PER_READ = 1_000;

/** A page of the change log, latest first; a cursor names the version it stands at. */
export async function logPage(store: Store, args: PageArgs, record?: RecordId): Promise<ItemPage<LogHead>> {
  const first = pageSize(args.first);
  const before = args.after === undefined || args.after === null ? undefined : versionOf(args.after);
  const heads = await store.log({ first: first + 1, ...asked(before, record) });
  const items = heads.slice(0, first);
  const page = { items, cursors: items.map(({ version }) => cursorOf([String(version)])), hasNext: heads.length > first };
  return new ItemPage(page, args.after, () => countLog(store, record));
}

function versionOf(cursor: string): number {
  const [text] = parseCursor(cursor, 1);
  const version = Number(text);
  if (!/^[1-9]\d*$/.test(String(text)) || !Number.isSafeInteger(version)) throw badInput(`"${cursor.slice(0, 100)}" is not a cursor of the change log.`);
  return version;
}

async function countLog(store: Store, record: RecordId | undefined): Promise<number> {
  let count = 0;
  let before: number | undefined;
  for (;;) {
    const heads = await store.log({ first: PER_READ, ...asked(before, record) });
    count += heads.length;
    before = heads.at(-1)?.version;
    if (heads.length < PER_READ) return count;
  }
}

const asked = (before: number | undefined, record: RecordId | undefined) => ({
  ...(before === undefined ? {} : { before }),
  ...(record === undefined ? {} : { record }),
});
