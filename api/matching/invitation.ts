import { giftsInWords } from '../../graph/matching/affinity/gifts-in-words.ts';
import type { NodeId } from '../../graph/model/node-id.ts';
import { nameOf } from '../../graph/model/nodes.ts';
import { groupOfSuggestion } from '../../graph/services/matching/plans/placement.ts';
import { inSentence } from '../../graph/services/matching/words-of.ts';
import { listed } from '../../graph/ties/words.ts';
import type { Context } from '../context.ts';
import { labelOfId, namesOf, wordsOf } from './names.ts';
import type { SuggestionValue } from './suggestion-value.ts';

/** What to send to one of those a suggestion is about, once it is proposed: an introduction they may decline. */
export async function invitation(context: Context, suggestion: SuggestionValue, to: NodeId): Promise<string | undefined> {
  if (suggestion.status === 'suggested') return undefined;
  if (suggestion.plan) return invitationToGroup(context, suggestion, to);
  const { members, date, findings } = suggestion;
  const own = members.find(({ id }) => id === to);
  const others = members.filter(({ id, answer }) => id !== to && answer !== 'declined');
  const isReader = (id: NodeId) => id === to || id === own?.area;
  const name = await namesOf(context, members.map(({ id }) => id), date);
  const whom = await Promise.all(
    others.map(async ({ id, area }) => {
      const label = await labelOfId(context, id, date);
      return area === undefined || area === id ? label : `${label} of ${await labelOfId(context, area, date)}`;
    }),
  );
  const gifts = await Promise.all(
    findings.flatMap(({ facts }) => facts.gives ?? []).map(async (gift) => {
      const words = await wordsOf(context, { gives: [gift] }, date);
      return giftsInWords(gift, { ...words, name: (id) => (isReader(id) ? 'you' : words.name(id)) });
    }),
  );
  return [
    `Dear ${name(to)},`,
    `may we introduce you to ${listed(whom)}? ${gifts.join(' ')}`.trim(),
    'You may say yes or no, and nobody minds: tell us either way, and why if you like.',
  ].join('\n\n');
}

/** The same to an area that could learn together with others. */
async function invitationToGroup(context: Context, { id, members, date, plan }: SuggestionValue, to: NodeId): Promise<string> {
  const others = members.filter((one) => one.id !== to && one.answer !== 'declined').map((one) => one.id);
  const name = await namesOf(context, [to, ...others], date);
  const value = await plan!();
  const topic = value.plan.decisions.groups.find((group) => group.id === groupOfSuggestion(id))?.topic;
  const node = topic && (await context.loaders.node(topic));
  const about = node ? ` about ${inSentence(nameOf(node) ?? node.id)}` : '';
  return [
    `Dear ${name(to)},`,
    `may we invite you to learn${about} together with ${listed(others.map(name))}?`,
    'You may say yes or no, and nobody minds: tell us either way, and why if you like.',
  ].join('\n\n');
}
