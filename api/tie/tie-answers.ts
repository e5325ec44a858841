import { dayNumber, type IsoDate } from '../../graph/model/iso-date.ts';
import { isGiven } from '../../graph/model/given.ts';
import { badInput } from '../../graph/model/kith-error.ts';
import type { NodeId } from '../../graph/model/node-id.ts';
import type { Level } from '../../graph/network/level.ts';
import { LIVING } from '../../graph/ties/band.ts';
import { yearBefore } from '../../graph/ties/series-days.ts';
import { tieChanges, type Change, type TieChange } from '../../graph/ties/tie-changes.ts';
import { keepWith, levelOfIds, partyId, placeOfParty, tieQuestion, type TieQuestion } from '../../graph/ties/tie-question.ts';
import { tiesAt, tiesOf, type TieTable } from '../../graph/ties/tie-table.ts';
import { pageOfItems } from '../connection/page-of-list.ts';
import type { PageArgs } from '../connection/page-args.ts';
import type { ItemPage } from '../connection/page-value.ts';
import type { Context } from '../context.ts';
import { tieOptionsOf, type TieOptionsInput } from './tie-inputs.ts';
import { TieValue } from './tie-value.ts';
import type { TieSort } from './tie-words.ts';
import { questionOf, type TiesAsked } from './ties-asked.ts';

/** To list and sort everybody's ties takes some times as long as to reckon them. */
const LIST_TAKES = 5;

interface TieAsked {
  readonly a: string;
  readonly b: string;
  readonly at: IsoDate;
  readonly options?: TieOptionsInput | null | undefined;
}

/** The tie of two records; undefined where there is no such record. */
export async function tieBetween(context: Context, { a, b, at, options }: TieAsked): Promise<TieValue | undefined> {
  const network = await context.network.current();
  if (network.number(a as NodeId) === undefined || network.number(b as NodeId) === undefined) return undefined;
  if (a === b) throw badInput(`a and b are both ${a}. A tie is between two.`);
  const level = levelOfIds(network, [a, b]);
  if (!level) throw badInput(`${a} and ${b} have no tie: a tie is between two areas, two people or two organisations.`);
  const question = tieQuestion(network, { level, at, options: tieOptionsOf(options) });
  return new TieValue(question, [placeOfParty(question, a), placeOfParty(question, b)]);
}

interface TiesListed extends TiesAsked {
  readonly of?: string | null | undefined;
  readonly minStrength?: number | null | undefined;
  readonly sort: TieSort;
  /** The day that change is reckoned from. */
  readonly since?: IsoDate | null | undefined;
}

/** Ties on a day, of one party or of all, in the order asked for; equals by the ids of their ends. */
export async function tiesListed(context: Context, asked: TiesListed, page: PageArgs): Promise<ItemPage<TieValue>> {
  const { of, sort, at } = asked;
  const question = await questionOf(context, { ...asked, level: await levelAsked(context, asked.level, of) });
  const { evidence, options } = question;
  const party = isGiven(of) ? placeOfParty(question, of) : undefined;
  if (party === undefined) context.patience.walk(evidence, { times: LIST_TAKES });
  const minStrength = leastStrength(asked.minStrength);
  const tableAt = (day: number, least: number): TieTable =>
    party === undefined
      ? tiesAt(evidence, day, { ...options, minStrength: least, keep: question.keep })
      : tiesOf(evidence, party, day, { ...options, minStrength: least, keep: keepWith(question) });
  const table = tableAt(question.at, minStrength);
  const since = asked.since ?? yearBefore(at);
  const order = orderOf(sort, table, () => tableAt(dayNumber(since), 0));
  return pageOfItems(order, page, (k) => `${partyId(question, table.a[k]!)} ${partyId(question, table.b[k]!)}`).map((k) =>
    TieValue.ofRow(question, table, k),
  );
}

/** The level that the id of a party says, else the one asked for. */
async function levelAsked(context: Context, level: Level, of: string | null | undefined): Promise<Level> {
  return isGiven(of) ? (levelOfIds(await context.network.current(), [of]) ?? level) : level;
}

/** @throws KithError BAD_INPUT for a negative number. */
export function leastStrength(minStrength: number | null | undefined): number {
  const least = minStrength ?? LIVING;
  if (!(least >= 0)) throw badInput(`minStrength ${least} must be 0 or more.`);
  return least;
}

function orderOf(sort: TieSort, table: TieTable, before: () => TieTable): number[] {
  const rows = Array.from({ length: table.size }, (_, k) => k);
  const by = { strength: () => table.strength, recency: () => table.last, change: () => changesFrom(table, before()) }[sort]();
  return rows.sort((x, y) => by[y]! - by[x]! || x - y);
}

/** How much each tie of a table differs from what it was; both tables ascend by a, then b. */
function changesFrom(now: TieTable, then: TieTable): Float64Array {
  let at = 0;
  return now.strength.map((strength, k) => {
    const isBefore = (row: number) => then.a[row]! < now.a[k]! || (then.a[row] === now.a[k] && then.b[row]! < now.b[k]!);
    while (at < then.size && isBefore(at)) at++;
    const had = at < then.size && then.a[at] === now.a[k] && then.b[at] === now.b[k];
    return Math.abs(strength - (had ? then.strength[at]! : 0));
  });
}

interface ChangesAsked extends TiesAsked {
  readonly from: IsoDate;
  readonly of?: string | null | undefined;
  readonly change?: readonly Change[] | null | undefined;
}

/** A change with what it is a change of. */
export interface TieChangeValue extends TieChange {
  readonly question: TieQuestion;
  /** Day number of the earlier day. */
  readonly from: number;
}

/** What became of ties between two days; `at` is the later one. Those that changed most come first. */
export async function changesListed(context: Context, asked: ChangesAsked, page: PageArgs): Promise<ItemPage<TieChangeValue>> {
  const { from, at, of, change } = asked;
  if (from >= at) throw badInput(`from ${from} must be before to ${at}.`);
  const question = await questionOf(context, { ...asked, level: await levelAsked(context, asked.level, of) });
  const party = isGiven(of) ? placeOfParty(question, of) : undefined;
  const keep = party === undefined ? question.keep : keepWith(question);
  if (party === undefined) context.patience.walk(question.evidence, { times: LIST_TAKES });
  const first = dayNumber(from);
  const all = tieChanges(question.evidence, first, question.at, { ...question.options, of: party, keep });
  const wanted = change ? all.filter((one) => change.includes(one.change)) : all;
  return pageOfItems(wanted, page, ({ a, b }) => `${partyId(question, a)} ${partyId(question, b)}`).map((one) => ({
    ...one,
    question,
    from: first,
  }));
}
