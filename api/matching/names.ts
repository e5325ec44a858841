import type { Facts } from '../../graph/matching/affinity/facts.ts';
import type { Words } from '../../graph/matching/affinity/feature.ts';
import type { IsoDate } from '../../graph/model/iso-date.ts';
import type { NodeId } from '../../graph/model/node-id.ts';
import * as words from '../../graph/services/matching/words-of.ts';
import type { Context } from '../context.ts';
import { recordLabel, visibleName } from '../person/person-label.ts';

const namingFor = (context: Context, at: IsoDate): words.Naming => ({
  nodes: (ids) => context.loaders.nodes(ids),
  label: (node) => recordLabel(node, at, context),
  nameOfPerson: (person) => visibleName(person, context),
});

/** What this viewer calls a record. */
export async function labelOfId(context: Context, id: NodeId, at: IsoDate): Promise<string> {
  const node = await context.loaders.node(id);
  return node ? recordLabel(node, at, context) : 'somebody who is no longer on record';
}

/** What to call records in sentences to this viewer. */
export const namesOf = (context: Context, ids: readonly NodeId[], at: IsoDate): Promise<Words['name']> => words.namesOf(namingFor(context, at), ids);

/** Names and topics for sentences to this viewer. */
export const wordsOf = (context: Context, facts: Facts, at: IsoDate): Promise<Words> => words.wordsOf(namingFor(context, at), facts);
