import type { IsoDate } from '../../graph/model/iso-date.ts';
import type { NodeId } from '../../graph/model/node-id.ts';
import type { SuggestionStatus } from '../../graph/model/vocabulary.ts';
import type { SuggestionStep } from '../../graph/services/matching/suggestion.ts';
import type { Context } from '../context.ts';
import { labelOfId } from './names.ts';

const DONE: Readonly<Record<SuggestionStatus, string>> = {
  suggested: 'Suggested',
  proposed: 'Proposed',
  accepted: 'accepted',
  declined: 'declined',
  'in touch': 'They were in touch',
  'followed up': 'Followed up',
};

/** `Nasreen Begum accepted.` */
export async function stepInWords(context: Context, { status, member }: SuggestionStep, at: IsoDate): Promise<string> {
  if (member === undefined) return `${DONE[status]}.`;
  const name = await labelOfId(context, member as NodeId, at);
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)} ${DONE[status]}.`;
}
