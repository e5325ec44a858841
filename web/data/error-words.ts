import type { CombinedError } from 'urql';

/** What went wrong in the API's own words, or the network's. */
export const errorText = (error: CombinedError): string =>
  error.graphQLErrors.map(({ message }) => message).join(' ') || error.networkError?.message || error.message;

/** `CONFLICT`, `NOT_ALLOWED` …; undefined where the API did not answer. */
export const errorCode = ({ graphQLErrors }: CombinedError): unknown => graphQLErrors[0]?.extensions['code'];
