/** `81%`. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** `127 km`; `less than 1 km`. */
export const kilometres = (km: number): string => (km < 1 ? 'less than 1 km' : `${Math.round(km).toLocaleString('en-GB')} km`);

/** `once`, `twice`, `21 times`. */
export const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count.toLocaleString('en-GB')} times`);
