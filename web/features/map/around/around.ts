import type { MarkShape } from '../../../map/scene.ts';
import type { AroundKind } from '../map-address.ts';

/** Something that stands round a party: a person, an area, an LTO, a topic, an event. */
export interface AroundRecord {
  readonly id: string;
  readonly kind: AroundKind;
  readonly label: string;
  /** The relation that says so: somebody with two roles stands there by two. */
  readonly relation: string;
  /** What ties it to the party, in a word: a role. */
  readonly as: string | undefined;
  /** What a support is made of. */
  readonly offer: string | undefined;
  /** Its day or its time, in words. */
  readonly when: string | undefined;
}

/** What is recorded round an area, a person or an organisation on a day. */
export interface PartyAround {
  /** Whom it is round. */
  readonly of: string;
  /** All but topics, in the order in which they matter. */
  readonly records: readonly AroundRecord[];
  /** Undefined: it cannot need any. */
  readonly needs: readonly AroundRecord[] | undefined;
  readonly offers: readonly AroundRecord[];
  /** How many more entries are recorded of a kind than were read: relations, so a record may stand by two of them, and be among those read. */
  readonly more: ReadonlyMap<AroundKind, number>;
}

/** What is drawn round the selection. */
export interface Around {
  /** Each once. */
  readonly records: readonly AroundRecord[];
  readonly more: ReadonlyMap<AroundKind, number>;
}

export const NOTHING_AROUND: Around = { records: [], more: new Map() };

/** Each kind of record has its own mark, so that it can be told without colour. */
export const AROUND_MARKS: Record<AroundKind, MarkShape> = {
  people: 'person',
  ltos: 'square',
  partners: 'triangle',
  topics: 'cross',
  events: 'ring',
  clusters: 'diamond',
  areas: 'star',
  organisations: 'wedge',
};

/** Those of the kinds asked for, each once, with all that ties it to the party. */
export function aroundOf(party: PartyAround | undefined, kinds: ReadonlySet<AroundKind>): Around {
  if (!party || kinds.size === 0) return NOTHING_AROUND;
  const { records, needs = [], offers } = party;
  const once = new Map<string, AroundRecord>();
  for (const record of [...records, ...needs, ...offers]) {
    if (!kinds.has(record.kind)) continue;
    const known = once.get(record.id);
    once.set(record.id, known ? { ...known, as: both(known.as, record.as), offer: both(known.offer, record.offer) } : record);
  }
  return { records: [...once.values()], more: new Map([...party.more].filter(([kind]) => kinds.has(kind))) };
}

const both = (one: string | undefined, other: string | undefined): string | undefined => [...new Set([one, other])].filter(Boolean).join(', ') || undefined;

/** The kinds that are drawn, as the key names them. */
export const kindsDrawn = ({ records }: Around): readonly AroundKind[] => [...new Set(records.map(({ kind }) => kind))];

/** How many entries there are besides those read, by kind; kinds of which all were read are left out. */
export function notRead(of: Partial<Record<AroundKind, readonly { readonly totalCount: number; readonly edges?: readonly unknown[]; readonly nodes?: readonly unknown[] }[]>>): PartyAround['more'] {
  return new Map(
    (Object.keys(of) as AroundKind[]).flatMap((kind) => {
      const more = (of[kind] ?? []).reduce((sum, { totalCount, edges, nodes }) => sum + totalCount - (edges ?? nodes ?? []).length, 0);
      return more > 0 ? [[kind, more] as const] : [];
    }),
  );
}
