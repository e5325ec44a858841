import { badInput, notAllowed, notFound } from '../../graph/model/kith-error.ts';
import { compare } from '../../graph/model/compare.ts';
import { labelOf, type NodeId } from '../../graph/model/node-id.ts';
import { allRelated } from '../../graph/services/matching/all-related.ts';
import { parseLiveId } from '../../graph/services/matching/introductions/live-suggestion.ts';
import { workedOut } from '../../graph/services/matching/introductions/worked-out.ts';
import { respondToSuggestion } from '../../graph/services/matching/respond.ts';
import { readSuggestions, type Suggestion } from '../../graph/services/matching/suggestion.ts';
import type { PageArgs } from '../connection/page-args.ts';
import { pageOfItems } from '../connection/page-of-list.ts';
import type { ItemPage } from '../connection/page-value.ts';
import type { Context } from '../context.ts';
import { recorder } from '../recording/recorder.ts';
import { matchmakingOf } from './may-match.ts';
import { checkMayRecord } from '../viewer/identity.ts';
import type { RespondInput } from './respond-input.ts';
import { suggestionValue } from './suggestion-of.ts';
import type { SuggestionValue } from './suggestion-value.ts';

/** What was proposed to an area, to people who stand for it, or to a person, latest first. */
export async function suggestionsOf(context: Context, of: string, page: PageArgs): Promise<ItemPage<SuggestionValue>> {
  const label = labelOf(of);
  if (label !== 'Area' && label !== 'Person') throw badInput(`"${of}" must be the id of an area or a person.`);
  const id = of as NodeId;
  const direct = await allRelated(context.store, [id], { kind: 'SUGGESTS', direction: 'in' });
  const forArea = label === 'Area' ? await allRelated(context.store, [id], { kind: 'SUGGESTS', direction: 'via' }) : new Map<NodeId, never[]>();
  const ids = new Set([...(direct.get(id) ?? []).map(({ node }) => node.id), ...(forArea.get(id) ?? []).map(({ relation }) => relation.start)]);
  const found = (await readSuggestions(context.store, [...ids])).filter((one) => one.status !== 'suggested' && maySee(context, one));
  found.sort((x, y) => compare(y.date, x.date) || compare(x.id, y.id));
  return pageOfItems(found, page, ({ id: key }) => key).map((one) => suggestionValue(context, one));
}

const maySee = ({ viewer }: Context, { members }: Suggestion): boolean =>
  viewer.role !== 'partnership' || members.some(({ area, id }) => area === viewer.area || id === viewer.area);

/** Records an answer: staff for anybody, a partnership for its own area. */
export async function answerSuggestion(context: Context, input: RespondInput): Promise<SuggestionValue> {
  const { viewer } = context;
  const own = viewer.role === 'partnership' ? viewer.area : undefined;
  if (own !== undefined && (input.response === 'in touch' || input.response === 'followed up')) {
    throw notAllowed('As partnership you may ask for an introduction, accept or decline. Staff record the rest.');
  }
  const writer = recorder(context, own === undefined ? checkMayRecord : () => undefined);
  const { suggestion, response } = input;
  if (own !== undefined && input.date && input.date !== context.today) throw badInput(`date ${input.date}: as partnership you answer today.`);
  const live = parseLiveId(suggestion);
  const answered = await respondToSuggestion(writer, {
    suggestion,
    response,
    member: input.member ?? undefined,
    reason: input.reason ?? undefined,
    notBefore: input.notBefore ?? undefined,
    action: input.action ?? undefined,
    date: input.date ?? context.today,
    today: context.today,
    onlyFor: own,
    workedOut: live && (async (known) => {
      if (known && response !== 'propose') return known;
      if (response !== 'propose' && response !== 'decline') throw notFound(`There is no suggestion "${suggestion}" on record: nobody asked for it yet. Propose it first.`);
      return workedOut(await matchmakingOf(context), live, { at: input.at ?? context.today, known, onlyFor: own });
    }),
  });
  return suggestionValue(context, answered);
}
