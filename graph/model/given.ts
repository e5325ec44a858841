/** True where something is said, be it an empty text: where an id is wanted, that is none, and is refused as such. */
export const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;
