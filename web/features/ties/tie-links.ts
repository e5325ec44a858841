import type { Search } from '../../address/search.ts';
import type { Group } from './group/group.ts';
import { asAddress } from './ties-address.ts';

/** What is tried and compared goes along to another tie; which group, part and rows one looked at does not. */
const GOES_ALONG = ['half', 'share', 'w', 'against', 'from', 'to', 'at'] as const;

/** The address of one tie within the room, for links. The router wants its own type, which addresses of plain words have not. */
export const pairSearch = (a: string, b: string) => alongWith(asAddress.pair(a, b));

/** The same for a group. */
export const groupSearch = (group: Group) => alongWith(asAddress.group(group));

const alongWith = (chosen: Search) =>
  ((before: Search): Search => ({ ...Object.fromEntries(GOES_ALONG.map((name) => [name, before[name]])), ...chosen })) as never;
