import { badInput } from '../../graph/model/kith-error.ts';
import { lastKey } from '../../graph/store/cursor.ts';

/**
 * A cursor ends with the id of what it stands at, so that one of another list can be told.
 * @throws KithError BAD_INPUT for a cursor of another list, or none at all.
 */
export function checkCursor(after: string | null | undefined, isOfList: (lastId: string) => boolean): void {
  if (after === null || after === undefined) return;
  if (!isOfList(lastKey(after))) {
    throw badInput(`"${after.slice(0, 100)}" is not a cursor of this list. Use an endCursor it gave you.`);
  }
}
