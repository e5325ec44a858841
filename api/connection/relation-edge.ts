import { Field, Float, ID, Int, ObjectType, type ClassType } from 'type-graphql';
import type { Provenance } from '../../graph/model/vocabulary.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import { AttendedAsWord, ProvenanceWord, RoleWord, SeatWord } from '../schema/words.ts';

/** What a relation of some kinds says besides who and when, as fields of its edges. */
const OWN_FIELDS = {
  role: { type: () => RoleWord, description: 'The role held.' },
  offer: { type: () => String, description: 'What the support consists of.' },
  urgency: { type: () => Int, description: 'How urgent the need is, 1 to 3.' },
  experience: { type: () => Int, description: 'How much experience stands behind the offer, 1 to 3.' },
  as: { type: () => AttendedAsWord, description: 'How the person took part. Null: not recorded.' },
  seat: { type: () => SeatWord, description: 'How the person belongs to the cluster.' },
  number: { type: () => Int, description: 'Which session of the cluster it was, from 1.' },
  amount: { type: () => Float, description: 'Pounds given for the area’s part.' },
  useful: { type: () => Boolean, description: 'Whether the asker found it useful. Null: not recorded.' },
  action: { type: () => String, description: 'What the buddies agreed to do.' },
  followedUp: { type: () => Boolean, description: 'Whether somebody followed it up. Null: not recorded.' },
} as const;
export type OwnField = keyof typeof OWN_FIELDS;

interface EdgeShape {
  readonly name: string;
  readonly description: string;
  readonly node: () => ClassType;
  /** Whether the relation holds over a period. */
  readonly period: boolean;
  readonly own?: readonly OwnField[];
}

/** The edge type of one kind of relation, seen from one of its ends. */
export function relationEdge({ name, description, node, period, own = [] }: EdgeShape): ClassType {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description })
  class Edge {
    @Field(() => String, { description: 'Give it as `after` to go on after this item.' })
    cursor!: string;

    @Field(() => node(), { description: 'The record at the other end.' })
    node!: unknown;

    @Field(() => ID, { description: 'Id of the relation itself, by which to correct, end or remove it.' })
    relation!: string;

    @Field(() => ProvenanceWord, { description: 'Where the relation comes from.' })
    provenance!: Provenance;

    @Field(() => String, { nullable: true, description: 'The document or file that says so.' })
    source?: string;
  }
  if (period) {
    Field(() => DateScalar, { nullable: true, description: 'First day. Null: it is not known when it began.' })(
      Edge.prototype,
      'from',
    );
    Field(() => DateScalar, { nullable: true, description: 'The day after its last. Null: it still holds.' })(
      Edge.prototype,
      'to',
    );
  }
  for (const field of own) {
    const { type, description: meaning } = OWN_FIELDS[field];
    const stored = field === 'urgency' || field === 'experience' ? 'level' : field;
    Field(type, { nullable: true, description: meaning, name: field, simple: stored === field })(Edge.prototype, stored);
  }
  return Edge;
}
