import type { IsoDate } from '../../graph/model/iso-date.ts';
import type { NodeId } from '../../graph/model/node-id.ts';
import type { Network } from '../../graph/network/network.ts';
import { removalEffect, type RemovalEffect } from '../../graph/services/networks/removal.ts';
import { successions, type RestingTie, type Succession } from '../../graph/services/networks/succession.ts';
import { isGiven } from '../../graph/model/given.ts';
import { badInput, notFound } from '../../graph/model/kith-error.ts';
import { nameOf } from '../../graph/model/nodes.ts';
import type { TieQuestion } from '../../graph/ties/tie-question.ts';
import { pageOfItems } from '../connection/page-of-list.ts';
import type { PageArgs } from '../connection/page-args.ts';
import type { ItemPage } from '../connection/page-value.ts';
import type { Context } from '../context.ts';
import { leastStrength } from '../tie/tie-answers.ts';
import type { TieOptionsInput } from '../tie/tie-inputs.ts';
import { questionOf, type TiesAsked } from '../tie/ties-asked.ts';
import type { RemovalInput } from './resilience.ts';

export interface ResilienceValue extends RemovalEffect {
  readonly question: TieQuestion;
}

interface ResilienceAsked extends TiesAsked {
  readonly minStrength?: number | null | undefined;
  readonly remove: RemovalInput;
}

/** What remains of a network once something is imagined away. */
export async function resilienceOf(context: Context, asked: ResilienceAsked): Promise<ResilienceValue> {
  const question = await questionOf(context, asked);
  const { remove } = asked;
  const removal = {
    parties: remove.parties ?? undefined,
    mostCentral: remove.mostCentral ?? undefined,
    by: remove.by ?? undefined,
    roles: remove.roles ?? undefined,
    facilitators: remove.facilitators ?? undefined,
    employedBy: remove.employedBy ?? undefined,
    eventKinds: remove.eventKinds ?? undefined,
    events: isGiven(remove.events) ? await eventsNamed(context, question, remove.events) : undefined,
  };
  return { question, ...removalEffect(question, leastStrength(asked.minStrength), removal, context.patience) };
}

const EVENTS_AT_ONCE = 2_000;

/** The events whose names contain a text, whatever its case. */
async function eventsNamed({ store }: Context, { network }: TieQuestion, text: string): Promise<ReadonlySet<number>> {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') throw badInput('events must be part of the name of some events; it is blank.');
  const found = new Set<number>();
  let after: string | undefined;
  do {
    const { items, cursors, hasNext } = await store.find({ label: 'Event', first: EVENTS_AT_ONCE, after });
    for (const event of items) {
      const number = network.number(event.id);
      if (number !== undefined && nameOf(event)?.toLowerCase().includes(wanted)) found.add(number);
    }
    after = hasNext ? cursors.at(-1) : undefined;
  } while (after !== undefined);
  return found;
}

export interface SuccessionValue extends Succession {
  readonly question: TieQuestion;
}

export interface SuccessionTieValue extends RestingTie {
  readonly question: TieQuestion;
}

interface SuccessionAsked {
  readonly person?: string | null | undefined;
  readonly at: IsoDate;
  readonly options?: TieOptionsInput | null | undefined;
}

/** Each pair at each event is looked up. */
const SUCCESSION_TAKES = 5;

/** The people on whom living ties of areas rest, or one of them. @throws KithError NOT_FOUND for an unknown person. */
export async function successionsListed(context: Context, { person, at, options }: SuccessionAsked, page: PageArgs): Promise<ItemPage<SuccessionValue>> {
  const question = await questionOf(context, { level: 'area', at, options });
  const { network } = question;
  context.patience.walk(question.evidence, { times: SUCCESSION_TAKES });
  const only = isGiven(person) ? numberOfPerson(network, person) : undefined;
  const all = successions(question).filter((one) => only === undefined || one.person === only);
  return pageOfItems(all, page, (one) => network.node(one.person)!.id).map((one) => ({ ...one, question }));
}

function numberOfPerson(network: Network, id: string): number {
  const number = network.number(id as NodeId);
  if (number === undefined || network.node(number)?.label !== 'Person') throw notFound(`There is no person "${id}".`);
  return number;
}
