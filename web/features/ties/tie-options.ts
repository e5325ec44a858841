import type { TiesState } from './ties-address.ts';

/** What is tried, as every question about strength takes it. */
export const tieOptions = ({ halfLifeDays, share, weights }: Pick<TiesState, 'halfLifeDays' | 'share' | 'weights'>) => ({
  halfLifeDays,
  sizeDiscount: share ? ('NEWMAN' as const) : ('NONE' as const),
  kindWeights: [...weights].map(([kind, weight]) => ({ kind, weight })),
});

export type TieOptions = ReturnType<typeof tieOptions>;
