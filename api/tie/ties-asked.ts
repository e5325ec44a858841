import type { IsoDate } from '../../graph/model/iso-date.ts';
import type { NodeId } from '../../graph/model/node-id.ts';
import type { Level } from '../../graph/network/level.ts';
import { tieQuestion, type TieQuestion } from '../../graph/ties/tie-question.ts';
import type { Context } from '../context.ts';
import { someIds, tieOptionsOf, type TieFilter, type TieOptionsInput } from './tie-inputs.ts';

/** What every question about ties may say. */
export interface TiesAsked {
  readonly level: Level;
  readonly at: IsoDate;
  readonly options?: TieOptionsInput | null | undefined;
  readonly filter?: TieFilter | null | undefined;
}

/** The question in the words of the graph, on the network as it is now. */
export async function questionOf(context: Context, { level, at, options, filter }: TiesAsked): Promise<TieQuestion> {
  return tieQuestion(await context.network.current(), {
    level,
    at,
    options: tieOptionsOf(options),
    ids: filter?.ids ? someIds(filter.ids) : undefined,
    regions: filter?.regions ?? undefined,
    topic: (filter?.topic ?? undefined) as NodeId | undefined,
    cluster: (filter?.cluster ?? undefined) as NodeId | undefined,
    kinds: filter?.kinds ?? undefined,
    since: filter?.since ?? undefined,
    ends: filter?.ends ?? undefined,
  });
}
