import { GraphQLScalarType } from 'graphql';

/** An instant as ISO text; the API only gives it, it never takes it. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'An instant as 2019-03-14T09:26:53.000Z, always in UTC.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  serialize: (value) => value as string,
});
