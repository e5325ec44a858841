import { Kind, type GraphQLSchema, type OperationDefinitionNode, type SelectionNode } from 'graphql';

/**
 * How long a query may run. A field that works long on a thread of its own says so by its extension `timeMs`;
 * a query of such fields alone may take as long. Beside any other field it may not, or it would buy that one time.
 */
export function timeAllowed(schema: GraphQLSchema, { selectionSet }: OperationDefinitionNode, usualMs: number): number {
  const fields = schema.getQueryType()?.getFields() ?? {};
  const asked = selectionSet.selections.filter((one) => !isTypeName(one)).map((one) => {
    const timeMs = one.kind === Kind.FIELD ? fields[one.name.value]?.extensions['timeMs'] : undefined;
    return typeof timeMs === 'number' ? timeMs : undefined;
  });
  const longest = asked.reduce<number>((most, timeMs) => Math.max(most, timeMs ?? 0), usualMs);
  return asked.includes(undefined) ? usualMs : longest;
}

const isTypeName = (one: SelectionNode): boolean => one.kind === Kind.FIELD && one.name.value === '__typename';
