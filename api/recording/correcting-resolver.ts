import { GraphQLJSONObject } from 'graphql-scalars';
import { Arg, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { IsoDate } from '../../graph/model/iso-date.ts';
import type { NodeRecord } from '../../graph/model/nodes.ts';
import type { RelationRecord } from '../../graph/model/relations.ts';
import type { Consent } from '../../graph/model/vocabulary.ts';
import { correctRecord, endRelation, removeRecord, type Corrected } from '../../graph/services/correcting.ts';
import { recordConsent } from '../../graph/services/recording.ts';
import type { Context } from '../context.ts';
import { Person } from '../person/person.ts';
import { Node } from '../record/node.ts';
import { Relation } from '../record/relation.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import { ConsentWord } from '../schema/words.ts';
import { recorder } from './recorder.ts';

@ObjectType('CorrectedRecord', { simpleResolvers: true, description: 'A record or relation as it is after a correction.' })
export class CorrectedRecord {
  @Field(() => ID, { description: 'Its id; a relation’s id changes with its first day, role, offer or seat.' })
  id!: string;

  @Field(() => Int, { description: 'Version of the store that holds it.' })
  version!: number;
}

@Resolver(() => CorrectedRecord)
export class CorrectedRecordResolver {
  @FieldResolver(() => Node, { nullable: true, description: 'The record. Null where a relation was corrected.' })
  node(@Root() { record }: Corrected) {
    return 'label' in record ? record : undefined;
  }

  @FieldResolver(() => Relation, { nullable: true, description: 'The relation. Null where a record was corrected.' })
  relation(@Root() { record }: Corrected) {
    return 'kind' in record && 'start' in record ? record : undefined;
  }
}

@ObjectType('RemovedRecord', { simpleResolvers: true, description: 'What a removal took away.' })
export class RemovedRecord {
  @Field(() => ID, { description: 'Id of what was removed.' })
  id!: string;

  @Field(() => Int, { description: 'Records and relations taken away; a record goes with its relations.' })
  removed!: number;

  @Field(() => Int, { description: 'Version of the store without it.' })
  version!: number;
}

const WHY = { nullable: true, description: 'Why, for the change log. Name no person.' };

@Resolver()
export class CorrectingResolver {
  @Mutation(() => CorrectedRecord, { description: 'Corrects fields of a record or relation.' })
  correctRecord(
    @Arg('id', () => ID, { description: 'Id of the record or relation.' }) id: string,
    @Arg('fields', () => GraphQLJSONObject, {
      description: 'Fields to set, by their names here or in the import files, as { "name": "…", "date": "2019-03-14" }; null takes one away.',
    })
    fields: Record<string, unknown>,
    @Arg('why', () => String, WHY) why: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<Corrected> {
    return correctRecord(recorder(context), id, fields, why ?? undefined);
  }

  @Mutation(() => Relation, { description: 'Ends a relation that holds over a period.' })
  endRelation(
    @Arg('id', () => ID, { description: 'Id of the relation.' }) id: string,
    @Arg('to', () => DateScalar, { nullable: true, description: 'The day after its last. Default: today.' })
    to: IsoDate | null | undefined,
    @Arg('why', () => String, WHY) why: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<RelationRecord> {
    return endRelation(recorder(context), id, to ?? context.today, why ?? undefined);
  }

  @Mutation(() => RemovedRecord, { description: 'Removes a record with its relations, or one relation. The log keeps it.' })
  removeRecord(
    @Arg('id', () => ID, { description: 'Id of the record or relation.' }) id: string,
    @Arg('why', () => String, WHY) why: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<RemovedRecord> {
    return removeRecord(recorder(context), id, why ?? undefined);
  }

  @Mutation(() => Person, { description: 'Records what a person has agreed to.' })
  recordConsent(
    @Arg('person', () => ID, { description: 'Id of the person.' }) person: string,
    @Arg('consent', () => ConsentWord, { nullable: true, description: 'What they said. Null: takes it back to not recorded.' })
    consent: Consent | null | undefined,
    @Ctx() context: Context,
  ): Promise<NodeRecord> {
    return recordConsent(recorder(context), person, consent ?? null);
  }
}
