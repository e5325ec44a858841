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
  const left = await stillIn(context, members);
  const own = left.find(({ id }) => id === to);
  const others = left.filter(({ id }) => id !== to);
  if (!own || others.length === 0) return undefined;
  const isReader = (id: NodeId) => id === to || id === own.area;
  const isLeft = (id: NodeId) => left.some((one) => one.id === id || one.area === id);
  const name = await namesOf(context, left.map(({ id }) => id), date);
  const whom = await Promise.all(
    others.map(async ({ id, area }) => {
      const label = await labelOfId(context, id, date);
      return area === undefined || area === id ? label : `${label} of ${await labelOfId(context, area, date)}`;
    }),
  );
  const gifts = await Promise.all(
    findings
      .flatMap(({ facts }) => facts.gives ?? [])
      .filter(({ from, to: taker }) => isLeft(from) && isLeft(taker))
      .map(async (gift) => {
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

/** Those who did not decline and, people, have not withdrawn their consent: nobody else is written to or about. */
async function stillIn({ loaders }: Context, members: SuggestionValue['members']): Promise<SuggestionValue['members']> {
  const nodes = await Promise.all(members.map(({ id }) => loaders.node(id)));
  return members.filter(({ answer }, i) => {
    const node = nodes[i];
    return answer !== 'declined' && node !== undefined && (node.label !== 'Person' || node.consent === 'yes');
  });
}

/** The same to an area that could learn together with others. */
async function invitationToGroup(context: Context, { id, members, date, plan }: SuggestionValue, to: NodeId): Promise<string | undefined> {
  const left = await stillIn(context, members);
  const others = left.filter((one) => one.id !== to).map((one) => one.id);
  if (others.length === 0 || others.length === left.length) return undefined;
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
