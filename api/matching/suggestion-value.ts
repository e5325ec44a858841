import type { Contact } from '../../graph/matching/affinity/contact.ts';
import type { Exclusion } from '../../graph/matching/rules/rule.ts';
import type { NodeId } from '../../graph/model/node-id.ts';
import type { Suggestion } from '../../graph/services/matching/suggestion.ts';

/** A suggestion with what is worked out about it only when somebody asks. */
export interface SuggestionValue extends Suggestion {
  /** What stands against it by now. */
  readonly exclusionsNow: () => Promise<readonly Exclusion[]>;
  /** The longest way between any two of them. */
  readonly distance: () => Promise<number | undefined>;
  readonly contactSoFar: () => Promise<Contact>;
  /** The warm path: whom one knows on the way to the other. */
  readonly path?: (() => readonly { readonly node: NodeId; readonly relation?: string }[] | undefined) | undefined;
}
