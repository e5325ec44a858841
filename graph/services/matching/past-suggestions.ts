import type { IsoDate } from '../../model/iso-date.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { NodeRecord } from '../../model/nodes.ts';
import type { SuggestionKind, SuggestionStatus } from '../../model/vocabulary.ts';
import { holdsAt } from '../../model/period.ts';
import type { PairHistory } from '../../matching/rules/pair-rules.ts';
import { pairKey } from '../../matching/affinity/pair-key.ts';
import type { Store } from '../../store/store.ts';
import { allRelated, type RelatedTo } from './all-related.ts';

/** What was suggested to people or areas before, and what they made of it. */
export interface PastSuggestions {
  /** By `pairKey`. */
  readonly pairs: ReadonlyMap<string, PairHistory>;
  readonly notBefore: ReadonlyMap<NodeId, IsoDate>;
  /** How many proposals wait for an answer, by whom they were made to. */
  readonly waiting: ReadonlyMap<NodeId, number>;
}

export interface PastAsked {
  /** Leaves aside what belongs to this round or plan. */
  readonly except?: NodeId | undefined;
  /** Kinds of suggestion that keep two apart. Default: all but clusters, where one meets many. */
  readonly kinds?: readonly SuggestionKind[] | undefined;
}

const BETWEEN_TWO: readonly SuggestionKind[] = ['buddy', 'peer', 'collaborator'];

/** What buddies there were and what was suggested up to a day; drafts are left aside. */
export async function pastSuggestions(
  store: Store,
  ids: readonly NodeId[],
  at: IsoDate,
  { except, kinds = BETWEEN_TWO }: PastAsked = {},
): Promise<PastSuggestions> {
  const history = new History(at, kinds);
  const people = ids.filter((id) => id.startsWith('person:'));
  for (const [person, buddies] of await allRelated(store, people, { kind: 'BUDDY_OF', direction: 'both' })) {
    for (const { relation, node } of buddies) history.addBuddies(person, node.id, relation);
  }
  const suggested = await allRelated(store, ids, { kind: 'SUGGESTS', direction: 'in' });
  const suggestions = [...new Map([...suggested.values()].flat().map(({ node }) => [node.id, node as NodeRecord<'Suggestion'>])).values()];
  const told = suggestions.filter(({ status, date }) => status !== 'suggested' && date <= at);
  const [partOf, members] = await Promise.all([
    allRelated(store, told.map(({ id }) => id), { kind: 'SUGGESTED_IN', direction: 'out' }),
    allRelated(store, told.map(({ id }) => id), { kind: 'SUGGESTS', direction: 'out' }),
  ]);
  for (const suggestion of told) {
    const own = partOf.get(suggestion.id)!.some(({ node }) => node.id === except);
    if (!own) history.addSuggestion(suggestion, members.get(suggestion.id)!);
  }
  return history;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const TAKEN: readonly SuggestionStatus[] = ['accepted', 'in touch', 'followed up'];

class History implements PastSuggestions {
  readonly pairs = new Map<string, Mutable<PairHistory>>();
  readonly notBefore = new Map<NodeId, IsoDate>();
  readonly waiting = new Map<NodeId, number>();

  constructor(
    private readonly at: IsoDate,
    private readonly kinds: readonly SuggestionKind[],
  ) {}

  addBuddies(a: NodeId, b: NodeId, period: { readonly from?: IsoDate; readonly to?: IsoDate }): void {
    const pair = this.pair(a, b);
    // Who became buddies since a day that is looked back on are not paired on it once more.
    const isLater = period.from !== undefined && period.from > this.at;
    if (isLater || holdsAt(period, this.at)) pair.now = true;
    else if (period.to !== undefined) pair.paired = later(pair.paired, period.to);
  }

  addSuggestion({ kind, status, date }: NodeRecord<'Suggestion'>, members: readonly RelatedTo<'SUGGESTS'>[]): void {
    members.forEach(({ relation, node }, i) => {
      if (relation.notBefore !== undefined) this.notBefore.set(node.id, later(this.notBefore.get(node.id), relation.notBefore));
      // An answer given since a day that is looked back on takes their time all the same.
      const isTaken = status === 'proposed' || (TAKEN.includes(status) && (relation.answered ?? date) > this.at);
      if (isTaken && relation.answer !== 'declined') this.waiting.set(node.id, (this.waiting.get(node.id) ?? 0) + 1);
      if (!this.kinds.includes(kind)) return;
      for (const other of members.slice(i + 1)) {
        const pair = this.pair(node.id, other.node.id);
        const answers = [relation, other.relation];
        if (answers.some(({ answer }) => answer === 'declined')) {
          for (const { answer, answered } of answers) if (answer === 'declined') pair.declined = later(pair.declined, answered ?? date);
        } else if (status === 'proposed') pair.now = true;
        // A cluster that too few were left of came to nothing for the others, too.
        else if (status !== 'declined') pair.paired = later(pair.paired, date);
      }
    });
  }

  private pair(a: NodeId, b: NodeId): Mutable<PairHistory> {
    const key = pairKey(a, b);
    let pair = this.pairs.get(key);
    if (!pair) this.pairs.set(key, (pair = {}));
    return pair;
  }
}

const later = (one: IsoDate | undefined, other: IsoDate): IsoDate => (one === undefined || other > one ? other : one);
