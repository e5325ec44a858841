import type { CombinedError } from 'urql';
import { recordTexts } from '../../texts/records.ts';
import type { FieldFaults, Values } from './field-rule.ts';

export interface FormFaults {
  /** What is said at the top of the form. */
  readonly top: readonly string[];
  /** What is said beside a field. */
  readonly fields: FieldFaults;
}

export const NO_FAULTS: FormFaults = { top: [], fields: {} };

/**
 * Where each refusal of the API belongs: beside the field that it names, else at the top.
 * @param sent What was sent, by the fields' names.
 */
export function faultsIn({ graphQLErrors, networkError }: CombinedError, sent: Values): FormFaults {
  if (networkError || graphQLErrors.length === 0) return { top: [recordTexts.faults.network], fields: {} };
  const placed = graphQLErrors.map(({ message, extensions }) => placedIn(message, extensions['fields'], sent));
  return { top: placed.flatMap(({ top }) => top), fields: Object.assign({}, ...placed.map(({ fields }) => fields)) as FieldFaults };
}

function placedIn(message: string, named: unknown, sent: Values): FormFaults {
  // The API gives what is wrong by the fields' names.
  const faults = Object.entries((named ?? {}) as FieldFaults);
  if (faults.some(([field]) => field === 'id')) return { top: ['id' in sent ? recordTexts.faults.earlier : recordTexts.faults.already], fields: {} };
  const beside = faults.filter(([field]) => field in sent).map(([field, why]) => [field, sentence(why)]);
  return { top: beside.length > 0 && beside.length === faults.length ? [] : [sentence(message)], fields: Object.fromEntries(beside) as FieldFaults };
}

function sentence(text: string): string {
  const said = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(said) ? said : `${said}.`;
}
