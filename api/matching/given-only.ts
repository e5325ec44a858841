import { isGiven } from '../../graph/model/given.ts';

type Given<T> = { -readonly [K in keyof T]?: NonNullable<T[K]> };

/** The fields of an input that say something: null and absent say nothing. */
export const givenOnly = <T extends object>(input: T): Given<T> => Object.fromEntries(Object.entries(input).filter(([, value]) => isGiven(value))) as Given<T>;
