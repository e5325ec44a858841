import type { Change } from '../../model/change.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { NodeId } from '../../model/node-id.ts';
import { parseJson, poolSchema } from './drafts/draft-state.ts';
import type { Store } from '../../store/store.ts';
import { allRelated } from './all-related.ts';
import type { Suggestion } from './suggestion.ts';

const AGREED: readonly Suggestion['status'][] = ['accepted', 'in touch', 'followed up'];

/** The buddies that a suggestion makes once it is accepted, keeps up to date, and unmakes when somebody declines after all. */
export async function buddyChanges(store: Store, before: Suggestion, after: Suggestion, date: IsoDate): Promise<Change[]> {
  if (after.kind !== 'buddy') return [];
  const since = agreedOn(before) ?? date;
  const cluster = await clusterOf(store, after.within);
  const [old, now] = [pairsOf(before), pairsOf(after)];
  const gone = old.filter(({ key }) => !now.some((one) => one.key === key));
  const people = gone.map(({ a }) => a);
  const known = await allRelated(store, people, { kind: 'BUDDY_OF', direction: 'out' });
  const removed = gone.flatMap(({ a, b }): Change[] =>
    (known.get(a) ?? []).filter(({ relation }) => relation.end === b && relation.from === since).map(({ relation }) => ({ remove: relation.id })),
  );
  const kept = now.map(
    ({ a, b }): Change => ({
      relation: {
        kind: 'BUDDY_OF',
        start: a,
        end: b,
        from: since,
        ...(cluster ? { cluster } : {}),
        ...(after.action === undefined ? {} : { action: after.action }),
        ...(after.status === 'followed up' ? { followedUp: true } : {}),
        source: 'a buddy round',
      },
    }),
  );
  return [...removed, ...kept];
}

function pairsOf({ status, members }: Suggestion): { readonly a: NodeId; readonly b: NodeId; readonly key: string }[] {
  if (!AGREED.includes(status)) return [];
  const left = members.filter(({ answer }) => answer === 'accepted').map(({ id }) => id).sort();
  return left.flatMap((a, i) => left.slice(i + 1).map((b) => ({ a, b, key: `${a} ${b}` })));
}

/** The day on which all had accepted, for the latest time. */
function agreedOn({ status, members }: Suggestion): IsoDate | undefined {
  if (!AGREED.includes(status)) return undefined;
  const days = members.flatMap(({ answer, answered }) => (answer === 'accepted' && answered !== undefined ? [answered] : []));
  return days.sort().at(-1);
}

/** The cluster a round drew from. */
async function clusterOf(store: Store, round: NodeId | undefined): Promise<NodeId | undefined> {
  const [record] = round === undefined ? [] : await store.nodes([round]);
  if (record?.label !== 'Round' || record.brief === undefined) return undefined;
  const { cluster } = parseJson(poolSchema, record.brief);
  const [known] = cluster === undefined ? [] : await store.nodes([cluster]);
  return known?.id;
}
