import { areaName } from '../../../network/suggestion-query.ts';
import { listed } from '../../../texts/lists.ts';
import { draftTexts } from '../../../texts/drafts.ts';
import { planTexts } from '../../../texts/plans.ts';
import type { Plan, PlanAdjustment } from './plan-query.ts';

/** Something that staff decided, and how it is taken back. */
export interface Decision {
  readonly key: string;
  readonly word: string;
  readonly text: string;
  readonly detail: string;
  readonly act: string;
  readonly undo: PlanAdjustment;
  /** Whom it is about first. */
  readonly about: string | undefined;
}

const texts = planTexts.decided;

/** What was decided that is not on the cards; locks only where there are no cards. */
export function decisionsOf({ apart, together, forbidden, locked, suggestions }: Pick<Plan, 'apart' | 'together' | 'forbidden' | 'locked' | 'suggestions'>): readonly Decision[] {
  const pairs = (['apart', 'together'] as const).flatMap((kind) =>
    (kind === 'apart' ? apart : together).map(({ labels, why, by, date, members }): Decision => {
      const ids = members.map(({ id }) => id);
      return {
        key: `${kind} ${ids.join(' ')}`, word: texts[kind], text: `${listed(labels)}${why ? `: ${why}` : ''}`, detail: draftTexts.keptBy(by, date),
        act: texts.undo[kind], undo: kind === 'apart' ? { allow: [ids] } : { separate: [ids] }, about: ids[0],
      };
    }),
  );
  const places = (['forbidden', 'locked'] as const).flatMap((kind) =>
    (kind === 'forbidden' ? forbidden : suggestions.length > 0 ? [] : locked).flatMap(({ area, group }): Decision[] => {
      if (!area) return [];
      const say = kind === 'forbidden' ? texts.out : texts.place;
      return [{
        key: `${kind} ${area.id} ${group.id}`, word: texts[kind], text: say(areaName(area) ?? area.label, group.label), detail: '',
        act: texts.undo[kind], undo: kind === 'forbidden' ? { allow: [[area.id, group.id]] } : { unlock: [area.id] }, about: area.id,
      }];
    }),
  );
  return [...pairs, ...places];
}
