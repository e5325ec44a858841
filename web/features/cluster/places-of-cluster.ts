import type { Surrounding } from '../../network/surroundings/surroundings.ts';
import { surroundingTexts } from '../../texts/surroundings.ts';

interface Membership {
  readonly from: string | null;
  readonly to: string | null;
  readonly area: { readonly id: string } | null;
}

/** The areas of a cluster's members: filled while somebody from there is in it, an outline before and after. */
export function placesOfCluster(members: readonly Membership[], date: string): readonly Surrounding[] {
  const isIn = ({ from, to }: Membership): boolean => (from === null || from <= date) && (to === null || to > date);
  const now = new Set(members.filter(isIn).flatMap(({ area }) => area?.id ?? []));
  const ever = new Set(members.flatMap(({ area }) => area?.id ?? []));
  return [
    ...[...now].map((id): Surrounding => ({ id, look: 'near', says: surroundingTexts.member })),
    ...[...ever].filter((id) => !now.has(id)).map((id): Surrounding => ({ id, look: 'hollow', says: surroundingTexts.memberOnce })),
  ];
}
