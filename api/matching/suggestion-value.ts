import type { Contact } from '../../graph/matching/affinity/contact.ts';
import type { Exclusion } from '../../graph/matching/rules/rule.ts';
import type { NodeId } from '../../graph/model/node-id.ts';
import type { Suggestion } from '../../graph/services/matching/suggestion.ts';
import type { PlanValue } from './plan-value.ts';

/** A suggestion with what is worked out about it only when somebody asks. */
export interface SuggestionValue extends Suggestion {
  /** What stands against it by now. */
  readonly exclusionsNow: () => Promise<readonly Exclusion[]>;
  /** The longest way between any two of them. */
  readonly distance: () => Promise<number | undefined>;
  /** In words. */
  readonly contactSoFar: () => Promise<string>;
  /** The plan it is a group of. */
  readonly plan?: (() => Promise<PlanValue>) | undefined;
  /** The warm path: whom one knows on the way to the other. */
  readonly path?: (() => readonly { readonly node: NodeId; readonly relation?: string }[] | undefined) | undefined;
}

/** The round or plan a suggestion belongs to, as far as the suggestion needs it. */
export interface DraftOfSuggestion {
  board(): Promise<{
    number(id: NodeId): number | undefined;
    distanceKm(a: number, b: number): number | undefined;
    contact(a: number, b: number): Contact;
  }>;
  against(suggestion: Suggestion): Promise<readonly Exclusion[]>;
}
