import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { KithError } from '../../graph/model/kith-error.ts';

/** Refuses documents with more than so many levels of fields. Each fragment is measured once. */
export const depthLimit =
  (limit: number): ValidationRule =>
  (context: ValidationContext): ASTVisitor => ({
    Document(document) {
      const depth = depthOf(document);
      if (depth > limit) {
        const error = new KithError('TOO_COSTLY', `The query has ${depth} levels of fields; at most ${limit} are allowed.`);
        context.reportError(new GraphQLError(error.message, { nodes: document.definitions[0], originalError: error }));
      }
    },
  });

function depthOf(document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) {
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  }
  const measured = new Map<string, number>();

  const ofFragment = (name: string): number => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    // A fragment in a circle counts nothing here; other rules refuse it.
    measured.set(name, 0);
    const fragment = fragments.get(name);
    const depth = fragment ? below(fragment.selectionSet) : 0;
    measured.set(name, depth);
    return depth;
  };

  const below = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((deepest, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return Math.max(deepest, ofFragment(selection.name.value));
      const own = selection.kind === Kind.FIELD ? 1 : 0;
      return Math.max(deepest, own + below(selection.selectionSet));
    }, 0);

  return document.definitions.reduce(
    (deepest, one) => Math.max(deepest, 'selectionSet' in one ? below(one.selectionSet) : 0),
    0,
  );
}
