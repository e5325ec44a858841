import { GraphQLError } from 'graphql';

/** No value of ours is deeper; what goes over values step by step into the depth would run out of stack. */
const MOST_LEVELS = 50;

/** @throws GraphQLError BAD_REQUEST for variables nested deeper than any input is. O(size). */
export function checkNesting(variables: unknown): void {
  let level: unknown[] = [variables];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_LEVELS) {
      throw new GraphQLError(`The variables are nested more than ${MOST_LEVELS} levels deep; no value needs that.`, {
        extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
      });
    }
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
}
