import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { NodeRecord } from '../../graph/model/nodes.ts';
import { AtArgs } from '../connection/page-args.ts';
import { pageCost } from '../connection/cost.ts';
import { dayOf, foundPage } from '../connection/read-page.ts';
import { orderOf } from '../connection/sort.ts';
import type { Context } from '../context.ts';
import { recordOf } from '../record/read-record.ts';
import { ConsentWord } from '../schema/words.ts';
import { maySeeNames } from '../viewer/identity.ts';
import { PersonConnection } from './person-connections.ts';
import { PersonListArgs } from './person-filter.ts';
import { personLabel, visibleName } from './person-label.ts';
import { personWhere } from './person-where.ts';
import { Person } from './person.ts';

type PersonRecord = NodeRecord<'Person'>;

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => Person, { nullable: true, description: 'One person. Null: there is none with this id.' })
  person(@Arg('id', () => ID, { description: 'As person:p1.' }) id: string, @Ctx() context: Context) {
    return recordOf(context, 'Person', id);
  }

  @Query(() => PersonConnection.type, { complexity: pageCost, description: 'People of the programme.' })
  async people(@Args(() => PersonListArgs) args: PersonListArgs, @Ctx() context: Context) {
    const where = await personWhere(args.filter ?? {}, dayOf(args, context), context);
    return foundPage(context, { label: 'Person', where, order: orderOf(args.sort, ['name'], { by: 'name' }) }, args);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Null where it is not recorded, or where the person has not agreed and you are no steward.',
  })
  name(@Root() person: PersonRecord, @Ctx() context: Context) {
    return visibleName(person, context);
  }

  @FieldResolver(() => String, {
    description: 'The name, or “someone from” the area they stood for on the day. Never empty.',
  })
  label(@Root() person: PersonRecord, @Args(() => AtArgs) args: AtArgs, @Ctx() context: Context) {
    return personLabel(person, dayOf(args, context), context);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the person has agreed to be listed, suggested and contacted.' })
  listed(@Root() person: PersonRecord) {
    return person.consent === 'yes';
  }

  @FieldResolver(() => ConsentWord, {
    nullable: true,
    description: 'What the person has said. Null: not recorded, or you are no steward.',
  })
  consent(@Root() person: PersonRecord, @Ctx() context: Context) {
    return maySeeNames(context.viewer) ? person.consent : undefined;
  }
}
