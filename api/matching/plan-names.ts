import { nameOf } from '../../graph/model/nodes.ts';
import type { IsoDate } from '../../graph/model/iso-date.ts';
import { areasIn, named } from '../../graph/services/matching/plans/placeholders.ts';
import type { PlanGroup } from '../../graph/services/matching/plans/plan-state.ts';
import type { Context } from '../context.ts';
import { namesOf } from './names.ts';
import type { PlanGroupValue } from './plan-group.ts';

/** The groups with what to call them: by their names, else by their topics, numbered where several have the same, else by number. */
export async function groupValues({ loaders }: Context, groups: readonly PlanGroup[]): Promise<PlanGroupValue[]> {
  const topics = await loaders.nodes([...new Set(groups.flatMap(({ topic }) => topic ?? []))]);
  const topicNames = new Map(topics.map((topic) => [topic.id, nameOf(topic)]));
  return groupLabels(groups, (topic) => topicNames.get(topic));
}

export function groupLabels(groups: readonly PlanGroup[], nameOfTopic: (id: NonNullable<PlanGroup['topic']>) => string | undefined): PlanGroupValue[] {
  const plain = groups.map(({ id, name, topic }) => name ?? (topic && nameOfTopic(topic)) ?? `Group ${id}`);
  return groups.map((group, i) => {
    const label = plain[i]!;
    const before = plain.slice(0, i).filter((other) => other === label).length;
    return { ...group, id: String(group.id), label: before === 0 ? label : `${label} ${before + 1}` };
  });
}

/** Texts about a plan with the names that this viewer knows. */
export async function namedTexts(context: Context, groups: readonly PlanGroupValue[], at: IsoDate, texts: readonly string[]): Promise<string[]> {
  const area = await namesOf(context, texts.flatMap(areasIn), at);
  const labels = new Map(groups.map(({ id, label }) => [Number(id), label]));
  return texts.map((text) => named(text, area, (id) => labels.get(id) ?? `Group ${id}`));
}
