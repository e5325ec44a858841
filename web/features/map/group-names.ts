import type { Trait } from '../../network/party.ts';
import type { Picture, PictureParty } from './picture.ts';

/** What marks can be grouped by. */
export type GroupWord = 'region' | 'community' | Trait;

/** What groups the marks: the name of a group, undefined for those in none. */
export function groupNames({ network }: Picture, by: GroupWord): (party: PictureParty) => string | undefined {
  if (by === 'region') return ({ party }) => party.region;
  if (by !== 'community') return ({ party }) => party.traits[by];
  const names = new Map(network.communities.map(({ label, name }) => [label, name]));
  return ({ measures }) => names.get(measures?.community ?? -1);
}
