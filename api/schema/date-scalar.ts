import { GraphQLScalarType, Kind } from 'graphql';
import { isoDate, type IsoDate } from '../../graph/model/iso-date.ts';
import { badInput } from '../../graph/model/kith-error.ts';

function parsed(value: unknown): IsoDate {
  if (typeof value === 'string') return isoDate(value);
  throw badInput(`${JSON.stringify(value)} is not a date. Write a day that exists as "2019-03-14".`);
}

/** A day, in and out as ISO text. */
export const DateScalar = new GraphQLScalarType<IsoDate, string>({
  name: 'Date',
  description: 'A day of the calendar as 2019-03-14.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date.html',
  serialize: (value) => value as string,
  parseValue: parsed,
  parseLiteral: (node) => parsed(node.kind === Kind.STRING ? node.value : undefined),
});
