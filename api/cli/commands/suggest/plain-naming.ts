import { nameOf } from '../../../../graph/model/nodes.ts';
import type { Naming } from '../../../../graph/services/matching/words-of.ts';
import type { Store } from '../../../../graph/store/store.ts';

/** Names as the steward sees them: the command line is theirs. */
export const plainNaming = (store: Store): Naming => ({
  nodes: async (ids) => (await store.nodes(ids)).filter((node) => node !== undefined),
  label: async (node) => nameOf(node) ?? node.id,
  nameOfPerson: (person) => person.name,
});
