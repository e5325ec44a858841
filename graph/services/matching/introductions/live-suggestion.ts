import { badInput } from '../../../model/kith-error.ts';
import { labelOf, nodeId, type NodeId } from '../../../model/node-id.ts';

export type LiveKind = 'peer' | 'collaborator';

/** Who is led to whom, and as what. */
export interface LiveIntroduction {
  readonly kind: LiveKind;
  readonly of: NodeId;
  readonly other: NodeId;
}

/** Peers and collaborators are worked out whenever they are asked for; only what is made of them is kept, under this id. */
export const liveId = (kind: LiveKind, of: NodeId, other: NodeId): NodeId => nodeId('Suggestion', `${kind}~${of}~${other}`);

/** What such an id says; undefined for the ids of other suggestions. @throws KithError BAD_INPUT for ids that name no records. */
export function parseLiveId(id: string): LiveIntroduction | undefined {
  const [kind, of = '', other = '', ...rest] = id.replace(/^suggestion:/, '').split('~');
  if (kind !== 'peer' && kind !== 'collaborator') return undefined;
  if (!labelOf(of) || !labelOf(other) || rest.length > 0) throw badInput(`"${id}" is not the id of a suggestion.`);
  return { kind, of: of as NodeId, other: other as NodeId };
}
