import type { StrengthBand } from '../ui/strength.ts';
import { SHARED_KINDS, type SharedKind, type Sharing, type Tie } from './links.ts';
import type { NetworkAnswer } from './network-query.ts';

/** What a party's living ties say of it. Closeness, constraint, community and first contact only where they were asked for. */
export interface PartyMeasures {
  readonly degree: number;
  readonly strength: number;
  readonly betweenness: number;
  readonly closeness: number | undefined;
  readonly constraint: number | undefined;
  readonly community: number | undefined;
  /** Day of its first contact on record. */
  readonly first: string | undefined;
}

export interface Community {
  readonly label: number;
  readonly name: string;
  readonly size: number;
}

/** A network on a day. */
export interface NetworkOfDay {
  readonly at: string;
  /** Living ones, and those below 0.10 where they were asked for. */
  readonly ties: readonly Tie[];
  readonly sharing: readonly Sharing[];
  readonly measures: ReadonlyMap<string, PartyMeasures>;
  /** Largest first. */
  readonly communities: readonly Community[];
  /** There are more parties or ties than these. */
  readonly truncated: boolean;
}

export const API_KIND = {
  clusters: 'SHARED_CLUSTER',
  ltos: 'SHARED_LTO',
  partners: 'SHARED_PARTNER',
  topics: 'SHARED_TOPIC',
} as const satisfies Record<SharedKind, string>;
const KIND_OF = Object.fromEntries(SHARED_KINDS.map((kind) => [API_KIND[kind], kind])) as Record<string, SharedKind>;

type AnsweredTie = NetworkAnswer['network']['ties'][number];

const tieOf = ({ a, b, strength, band, interactionCount, lastContact }: AnsweredTie): Tie => ({
  // The API's words are those of the screen, in capitals.
  a, b, strength, band: band.toLowerCase() as StrengthBand, events: interactionCount, last: lastContact,
});

/** Reads an answer; how many ties a party has, and their strength, is added up here instead of asked for. */
export function networkOf({ network, weak, sharing }: NetworkAnswer): NetworkOfDay {
  const living = network.ties.map(tieOf);
  const faded = (weak?.ties ?? []).map(tieOf).filter(({ band }) => band === 'faded');
  const sums = new Map<string, { degree: number; strength: number }>();
  for (const { a, b, strength } of living) {
    for (const id of [a, b]) {
      const sum = sums.get(id);
      if (!sum) sums.set(id, { degree: 1, strength });
      else {
        sum.degree += 1;
        sum.strength += strength;
      }
    }
  }
  return {
    at: network.at,
    ties: [...living, ...faded],
    sharing: (sharing?.links ?? []).flatMap(({ a, b, kind, count }): Sharing[] => {
      const known = KIND_OF[kind];
      return known ? [{ a, b, kind: known, count }] : [];
    }),
    measures: new Map(
      network.nodes.map(({ id, community, firstContact, measures: { betweenness, closeness, constraint } }) => [
        id,
        {
          ...(sums.get(id) ?? { degree: 0, strength: 0 }),
          betweenness,
          closeness: closeness ?? undefined,
          constraint: constraint ?? undefined,
          community: community ?? undefined,
          first: firstContact ?? undefined,
        },
      ]),
    ),
    communities: network.communities ?? [],
    truncated: network.truncated,
  };
}
