import { badInput } from '../model/kith-error.ts';

/** The most records that one page of a store gives. */
const LARGEST_PAGE = 10_000;

/** @throws KithError BAD_INPUT for a page of a size no store gives. */
export function checkFirst(first: number): void {
  if (!Number.isInteger(first) || first < 0 || first > LARGEST_PAGE) {
    throw badInput(`first ${first} must be a whole number from 0 to ${LARGEST_PAGE}.`);
  }
}
