/** A share written with few digits (0.3333 for a third) still means the whole number it was meant for in exact cases. */
export const SHARE_TOLERANCE = 1e-6;

/** The most areas that are no more than this share of so many. */
export const mostOf = (share: number, total: number): number => Math.floor(share * total + SHARE_TOLERANCE);

/** The fewest areas that are no less than this share of so many. */
export const leastOf = (share: number, total: number): number => Math.ceil(share * total - SHARE_TOLERANCE);
