import { Neo4jError, isRetryableError } from 'neo4j-driver';
import { KithError, unavailable } from '../../model/kith-error.ts';

const SIGN_IN = /^Neo\.ClientError\.Security\./;
/** What a database says while it goes down, comes up, or is being moved. */
const NOT_NOW = /^Neo\.(TransientError\.|ClientError\.Transaction\.(TransactionTerminated|Terminated)|ClientError\.Cluster\.|DatabaseError\.(General|Database|Transaction)\.)/;
const NO_MEMORY = /OutOfMemory/;
const NO_DATABASE = 'Neo.ClientError.Database.DatabaseNotFound';
/** The driver's own failures, of its pool and its sockets, carry no code of the database. */
const DRIVERS_OWN = 'N/A';

/** True where a transaction asks for more memory than the database gives it; it would do so again. */
export const isTooLarge = (error: unknown): boolean => error instanceof Neo4jError && NO_MEMORY.test(error.code);

/** True where the same call may go well a moment later. */
export const maySucceedLater = (error: unknown): boolean =>
  error instanceof Neo4jError && !isTooLarge(error) && (isRetryableError(error) || NOT_NOW.test(error.code));

/** What the caller is told: trouble on the way is UNAVAILABLE, a fault of ours stays what it is. */
export function failure(error: unknown): unknown {
  if (error instanceof KithError || !(error instanceof Neo4jError)) return error;
  if (SIGN_IN.test(error.code)) {
    return unavailable('Neo4j refused the sign-in. Check KITH_STORE_USER and KITH_STORE_PASSWORD.', error);
  }
  if (isTooLarge(error)) {
    return unavailable('This is too large for the memory of this Neo4j. Do it in parts, or give the database more.', error);
  }
  if (error.code === NO_DATABASE) return unavailable('Neo4j has no such database at the moment.', error);
  if (maySucceedLater(error) || error.code === DRIVERS_OWN) {
    return unavailable('Neo4j cannot be reached at the moment. Try again later.', error);
  }
  return error;
}
