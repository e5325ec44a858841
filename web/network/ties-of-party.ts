import type { StrengthBand } from '../ui/strength.ts';
import type { Tie } from './links.ts';
import type { Party } from './party.ts';
import type { AnsweredTie } from './party-ties-query.ts';
import { whereOf } from './where-of.ts';

/** The ties of one person or organisation, and who is at their other ends. */
export interface PartyTies {
  readonly total: number;
  /** Strongest first. */
  readonly ties: readonly Tie[];
  readonly byId: ReadonlyMap<string, Party>;
  /** Ids of the areas that each end works for. */
  readonly areasOf: ReadonlyMap<string, readonly string[]>;
}

type End = AnsweredTie['a'];

const areasAt = (end: End) => (end.__typename === 'Person' ? end.places : end.__typename === 'Organisation' ? end.holds.nodes : []);

function partyOf(end: End): Party {
  const areas = areasAt(end);
  const regions = new Set(areas.map(({ region }) => region));
  const label = end.__typename === 'Person' ? end.labelThen : end.label;
  return {
    id: end.id,
    name: label,
    shortName: label,
    region: regions.size === 1 ? (areas[0]?.region ?? undefined) : undefined,
    where: whereOf(areas.map(({ shortName, label: name }) => shortName ?? name)),
    lat: undefined,
    lon: undefined,
    traits: {},
  };
}

/** Reads an answer. */
export function tiesOfParty({ totalCount, nodes }: { readonly totalCount: number; readonly nodes: readonly AnsweredTie[] }): PartyTies {
  const ends = nodes.flatMap(({ a, b }) => [a, b]);
  return {
    total: totalCount,
    ties: nodes.map(({ a, b, strength, band, interactionCount, lastContact }) => ({
      // The API's words are those of the screen, in capitals.
      a: a.id, b: b.id, strength, band: band.toLowerCase() as StrengthBand, events: interactionCount, last: lastContact ?? '',
    })),
    byId: new Map(ends.map((end) => [end.id, partyOf(end)])),
    areasOf: new Map(ends.map((end) => [end.id, areasAt(end).map(({ id }) => id)])),
  };
}
