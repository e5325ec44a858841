import { distanceKm } from '../geography/british-grid.ts';

/** What areas are told apart by besides regions: when they joined, and whether they lie on the coast. */
export const TRAITS = ['wave', 'coastal'] as const;
export type Trait = (typeof TRAITS)[number];

/** An area, a person or an organisation as the network needs it. */
export interface Party {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly region: string | undefined;
  /** Where it stands, in words: an area's local authority; the areas of a person or an organisation. */
  readonly where: string | undefined;
  readonly lat: number | undefined;
  readonly lon: number | undefined;
  /** What else is recorded of it that marks can be coloured by. */
  readonly traits: Readonly<Partial<Record<Trait, string>>>;
}

/** Kilometres between two parties, where both places are known. */
export function partyDistanceKm(a: Party | undefined, b: Party | undefined): number | undefined {
  if (a?.lat === undefined || a.lon === undefined || b?.lat === undefined || b.lon === undefined) return undefined;
  return distanceKm({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon });
}
