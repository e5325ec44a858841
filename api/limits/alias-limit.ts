import { GraphQLError, type ASTVisitor, type ValidationContext, type ValidationRule } from 'graphql';
import { KithError } from '../../graph/model/kith-error.ts';

/** Refuses documents in which one field stands under more than so many other names. */
export const aliasLimit =
  (limit: number): ValidationRule =>
  (context: ValidationContext): ASTVisitor => {
    const aliases = new Map<string, number>();
    return {
      Field(field) {
        if (!field.alias) return;
        const count = (aliases.get(field.name.value) ?? 0) + 1;
        aliases.set(field.name.value, count);
        if (count !== limit + 1) return;
        const error = new KithError(
          'TOO_COSTLY',
          `The field ${field.name.value} has more than ${limit} aliases; at most ${limit} are allowed.`,
        );
        context.reportError(new GraphQLError(error.message, { nodes: field, originalError: error }));
      },
    };
  };
