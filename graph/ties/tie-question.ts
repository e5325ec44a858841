import { dayNumber, type IsoDate } from '../model/iso-date.ts';
import { badInput, notFound } from '../model/kith-error.ts';
import type { NodeId } from '../model/node-id.ts';
import { interactionsMeant } from '../network/interactions-meant.ts';
import type { InteractionKind } from '../network/interaction-kinds.ts';
import { interactions, type Interactions } from '../network/interactions.ts';
import { LABEL_OF_LEVEL, levelOf, type Level } from '../network/level.ts';
import type { Network } from '../network/network.ts';
import { partiesMeant, type PartyFilter } from '../network/party-filter.ts';
import { reckoning, type TieOptions } from './tie-options.ts';
import type { KeepPair } from './tie-table.ts';

/** What a question about ties rests on: the evidence it may use and how it is to be reckoned. */
export interface TieQuestion {
  readonly network: Network;
  readonly evidence: Interactions;
  /** Day number. */
  readonly at: number;
  readonly options: TieOptions;
  /** The kinds of evidence it may use; undefined: all. */
  readonly kinds: readonly InteractionKind[] | undefined;
  /** Day number of the first evidence it may use; undefined: from the beginning. */
  readonly since: number | undefined;
  /** The parties a filter means, 1 each by place; undefined: all. */
  readonly meant: Uint8Array | undefined;
  /** Whether that filter must fit both ends of a tie or one. */
  readonly ends: 'both' | 'either';
  readonly keep: KeepPair | undefined;
}

export interface TieQuestionAsked extends PartyFilter {
  readonly level: Level;
  readonly at: IsoDate;
  readonly options: TieOptions;
  /** Evidence of these kinds only. */
  readonly kinds?: readonly InteractionKind[] | undefined;
  /** Evidence from this day on only. */
  readonly since?: IsoDate | undefined;
  /** Whether a filter must fit both ends (the default) or one. */
  readonly ends?: 'both' | 'either' | undefined;
}

/** @throws KithError BAD_INPUT for options that make no sense, NOT_FOUND for an unknown party, topic or cluster. */
export function tieQuestion(network: Network, asked: TieQuestionAsked): TieQuestion {
  const { level, options, kinds, ends = 'both' } = asked;
  reckoning(options);
  const at = dayNumber(asked.at);
  const all = interactions(network, level);
  const since = asked.since && dayNumber(asked.since);
  const evidence = interactionsMeant(all, { kinds, since });
  const meant = partiesMeant(network, evidence, asked, at);
  return { network, evidence, at, options, kinds, since, meant, ends, keep: meant && keepOf(meant, ends) };
}

const keepOf = (meant: Uint8Array, ends: 'both' | 'either'): KeepPair =>
  ends === 'both' ? (a, b) => meant[a] === 1 && meant[b] === 1 : (a, b) => meant[a] === 1 || meant[b] === 1;

/** The pairs a filter means where one end is a given party: the filter is about the other. */
export const keepWith = ({ meant }: TieQuestion): KeepPair | undefined => meant && ((_, other) => meant[other] === 1);

/** The level of the parties that two ids name, from their prefixes. @throws KithError BAD_INPUT. */
export function levelOfIds(network: Network, ids: readonly string[]): Level | undefined {
  const levels = new Set(ids.map((id) => levelOf(labelOfId(network, id))));
  if (levels.has(undefined)) return undefined;
  if (levels.size > 1) throw badInput(`${ids.join(' and ')} are not of one kind. A tie is between two areas, two people or two organisations.`);
  return [...levels][0];
}

const labelOfId = (network: Network, id: string) => network.node(network.number(id as NodeId) ?? -1)?.label;

/** The place of a party among those of the evidence. @throws KithError NOT_FOUND. */
export function placeOfParty({ network, evidence }: Pick<TieQuestion, 'network' | 'evidence'>, id: string): number {
  const number = network.number(id as NodeId);
  const place = number === undefined ? -1 : evidence.placeOf(number);
  const kind = LABEL_OF_LEVEL[evidence.level].toLowerCase();
  if (place < 0) throw number === undefined ? notFound(`There is no ${kind} "${id}".`) : badInput(`${id} is no ${kind}; ties are between ${kind === 'person' ? 'people' : `${kind}s`}.`);
  return place;
}

/** The id of a party by its place. */
export const partyId = ({ network, evidence }: Pick<TieQuestion, 'network' | 'evidence'>, place: number): NodeId =>
  network.node(evidence.parties[place]!)!.id;
